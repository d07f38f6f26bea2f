package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.company.CompanyFile;
import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.Shift;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shifts and absences of the exported year, read again, are those of the company. */
class CalendarRoundTripTest {
    private static final long SEED = 20261123;
    private static final Instant NOW = Instant.parse("2026-11-21T17:30:00Z");
    private static final List<String> PEOPLE = List.of("sato", "mori", "kato");
    private static final List<String> ZONES =
            List.of("Asia/Tokyo", "America/New_York", "UTC", "Australia/Lord_Howe");
    private static final List<String> HOURS =
            List.of("always", "\"19:00-07:00\"", "weekends", "weekdays", "mon..fri 22:30-06:00");

    @TempDir Path folder;

    @Test
    void shiftsAndAbsencesComeBackAsTheyWere() throws IOException {
        System.out.println("CalendarRoundTripTest seed=" + SEED);
        Random random = new Random(SEED);
        int shifts = 0;
        int absences = 0;
        for (int round = 0; round < 12; round++) {
            String zone = pick(random, ZONES);
            List<String> heads = new ArrayList<>();
            List<String> bodies = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                String duties = random.nextBoolean() ? ", duties: [triage_alert]" : "";
                heads.add("  - {id: r" + i + duties);
                bodies.add(rotation(random));
            }
            Company first = company(text(zone, heads, bodies, random, null));
            Path out = folder.resolve("year.ics");
            Ran ran =
                    Ran.hikeshi(
                            "calendar",
                            "export",
                            "--company",
                            folder.resolve("c.yaml").toString(),
                            "--out",
                            out.toString());
            assertThat(ran.exit()).as(ran.err()).isZero();
            List<String> files = List.of("ics: year.ics}", "ics: year.ics}");
            Company back = company(text(zone, heads, files, random, "away_ics: year.ics"));
            Instant end =
                    LocalDate.ofInstant(NOW, first.zone())
                            .plusYears(1)
                            .atStartOfDay(first.zone())
                            .toInstant();
            for (int i = 0; i < PEOPLE.size(); i++) {
                String name = "seed=" + SEED + " round=" + round + " zone=" + zone;
                SortedSet<String> written = shifts(first.people().get(i), end);
                assertThat(shifts(back.people().get(i), end)).as(name).isEqualTo(written);
                SortedMap<Instant, Instant> away = absences(first.people().get(i), end);
                assertThat(absences(back.people().get(i), end)).as(name).isEqualTo(away);
                shifts += written.size();
                absences += away.size();
            }
        }
        assertThat(shifts).isGreaterThan(500);
        assertThat(absences).isGreaterThan(20);
    }

    private static String rotation(Random random) {
        List<String> people = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            people.add(pick(random, PEOPLE));
        }
        LocalDate swap = LocalDate.parse("2027-01-01").plusDays(random.nextInt(200));
        return "people: %s, starts: %sT%02d:00, every: %d days, zone: %s, hours: %s, overrides: [{from: %sT00:00, to: %sT00:00, person: %s}]}"
                .formatted(
                        people,
                        LocalDate.parse("2026-10-01").plusDays(random.nextInt(90)),
                        random.nextInt(24),
                        1 + random.nextInt(20),
                        pick(random, ZONES),
                        pick(random, HOURS),
                        swap,
                        swap.plusDays(8),
                        pick(random, PEOPLE));
    }

    private static String text(
            String zone,
            List<String> heads,
            List<String> bodies,
            Random random,
            @Nullable String away) {
        StringBuilder text =
                new StringBuilder(
                        "company: {id: c, name: C, staff: 1, personal_data: no, zone: "
                                + zone
                                + "}\npeople:\n");
        for (String person : PEOPLE) {
            LocalDate day = LocalDate.parse("2026-11-01").plusDays(random.nextInt(300));
            String own =
                    "away: [%s..%s, {from: %sT%02d:15, to: %sT20:00}]"
                            .formatted(
                                    day,
                                    day.plusDays(random.nextInt(5)),
                                    day.plusDays(9),
                                    random.nextInt(20),
                                    day.plusDays(9));
            text.append(
                    "  - {id: %s, name: %s, role: R, hours: never, holds: triage_alert, %s}\n"
                            .formatted(person, person, away == null ? own : away));
        }
        text.append("rotations:\n");
        for (int i = 0; i < heads.size(); i++) {
            text.append(heads.get(i)).append(", ").append(bodies.get(i)).append('\n');
        }
        return text.toString();
    }

    private Company company(String text) throws IOException {
        CompanyFile.Outcome outcome =
                CompanyFile.read(Files.writeString(folder.resolve("c.yaml"), text));
        return switch (outcome) {
            case CompanyFile.Read read -> read.company();
            case CompanyFile.Faulty faulty -> throw new AssertionError(faulty.faults() + text);
        };
    }

    private static SortedSet<String> shifts(Person person, Instant end) {
        TreeSet<String> shifts = new TreeSet<>();
        for (Shift shift : person.onCall().shifts()) {
            if (shift.to().isAfter(NOW) && shift.from().isBefore(end)) {
                shifts.add(shift.toString());
            }
        }
        return shifts;
    }

    private static SortedMap<Instant, Instant> absences(Person person, Instant end) {
        TreeMap<Instant, Instant> absences = new TreeMap<>();
        for (Absence away : person.absences()) {
            if (away.to().isAfter(NOW) && away.from().isBefore(end)) {
                absences.merge(away.from(), away.to(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return absences;
    }

    private static String pick(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
