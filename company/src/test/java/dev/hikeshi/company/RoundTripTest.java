package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.OnCall;
import dev.hikeshi.response.company.Person;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** What is written comes back: the reader puts every value where it belongs. */
class RoundTripTest {
    private static final long SEED = 20261123;

    /** The schema's validator is slow; a few companies have every section. */
    private static final int CHECKED_BY_SCHEMA = 8;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    @Test
    void everyCompanyComesBackAsItWasWritten() throws IOException {
        RandomCompany companies = new RandomCompany(new Random(SEED));
        Random chance = new Random(SEED);
        for (int round = 0; round < 60; round++) {
            Company company = companies.company();
            List<RandomRotation> rotations = rotations(chance);
            Map<String, Object> map = new LinkedHashMap<>(CompanyAsMap.of(company));
            map.put("rotations", rotations.stream().map(RandomRotation::asMap).toList());
            String text = JSON.writeValueAsString(map);
            String name = "seed=" + SEED + " round=" + round;
            switch (CompanyFile.read(Example.write(folder, "c.yaml", text))) {
                case CompanyFile.Read read -> {
                    assertThat(withoutShifts(read.company())).as(name).isEqualTo(company);
                    checkShifts(read.company(), rotations, name);
                }
                case CompanyFile.Faulty faulty ->
                        throw new AssertionError(name + " " + faulty.faults() + "\n" + text);
            }
            if (round < CHECKED_BY_SCHEMA) {
                assertThat(SchemaTest.faults(text)).as(name).isEmpty();
            }
        }
    }

    private static List<RandomRotation> rotations(Random random) {
        List<RandomRotation> rotations = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rotations.add(new RandomRotation("rotation" + i, random));
        }
        return rotations;
    }

    /** At every half hour those are on call whose turn it is, for the duties of the rotation. */
    private static void checkShifts(Company company, List<RandomRotation> rotations, String name) {
        DutyId other = new DutyId("check_backups");
        for (RandomRotation rotation : rotations) {
            for (Instant at : rotation.instants()) {
                for (Person person : company.people()) {
                    boolean turn = rotations.stream().anyMatch(r -> r.holds(person.id(), at));
                    boolean forAll =
                            rotations.stream()
                                    .anyMatch(r -> r.duties.isEmpty() && r.holds(person.id(), at));
                    String what = name + " " + person.id() + " " + at;
                    assertThat(person.onCall().at(at)).as(what).isEqualTo(turn);
                    assertThat(person.onCall().forDuty(other).at(at)).as(what).isEqualTo(forAll);
                }
            }
        }
    }

    private static Company withoutShifts(Company c) {
        return new Company(
                c.id(),
                c.name(),
                c.zone(),
                c.staff(),
                c.tolerance(),
                c.people().stream().map(person -> person.inShifts(OnCall.NEVER)).toList(),
                c.functions(),
                c.groups(),
                c.controls(),
                c.policy(),
                c.providers(),
                c.contracts(),
                c.expectations(),
                c.personalData(),
                c.duties(),
                c.done());
    }
}
