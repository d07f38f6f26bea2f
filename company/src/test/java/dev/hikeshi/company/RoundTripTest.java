package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.company.Company;
import java.io.IOException;
import java.nio.file.Path;
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
        for (int round = 0; round < 60; round++) {
            Company company = companies.company();
            String text = JSON.writeValueAsString(CompanyAsMap.of(company));
            String name = "seed=" + SEED + " round=" + round;
            switch (CompanyFile.read(Example.write(folder, "c.yaml", text))) {
                case CompanyFile.Read read ->
                        assertThat(read.company()).as(name).isEqualTo(company);
                case CompanyFile.Faulty faulty ->
                        throw new AssertionError(name + " " + faulty.faults() + "\n" + text);
            }
            if (round < CHECKED_BY_SCHEMA) {
                assertThat(SchemaTest.faults(text)).as(name).isEmpty();
            }
        }
    }
}
