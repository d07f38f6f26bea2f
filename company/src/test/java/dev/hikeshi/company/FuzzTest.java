package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged and shuffled files; the seeds are fixed, so that every run is the same. */
class FuzzTest {
    private static final long SEED = 20261123;
    private static final String SPOILERS = "{}[]:,-#&*!|>'\"%@` \t\n0aé円\u0000";

    @TempDir Path folder;

    @Test
    void aDamagedFileIsReadOrRefusedWithAPlaceNeverAnException() {
        Random random = new Random(SEED);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder(Example.inOneFile());
            for (int slips = random.nextInt(3); slips >= 0; slips--) {
                spoil(text, random);
            }
            check(text.toString(), "seed=" + SEED + " round=" + round);
        }
    }

    @Test
    void aLineLessIsReadOrRefused() {
        List<String> lines = Example.inOneFile().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(i);
            check(String.join("\n", rest) + "\n", "without line=" + (i + 1));
        }
    }

    @Test
    void theOrderOfSectionsDoesNotMatter() {
        List<String> sections =
                new ArrayList<>(List.of(Example.inOneFile().split("\n(?=[a-z]+:)")));
        CompanyFile.Outcome first = read(String.join("\n", sections));
        assertThat(first).isInstanceOf(CompanyFile.Read.class);
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(sections, random);
            CompanyFile.Outcome shuffled = read(String.join("\n", sections) + "\n");
            assertThat(shuffled)
                    .as("seed=" + SEED + " round=" + round)
                    .isInstanceOf(CompanyFile.Read.class);
            assertThat(((CompanyFile.Read) shuffled).company())
                    .isEqualTo(((CompanyFile.Read) first).company());
        }
    }

    private void check(String text, String round) {
        switch (read(text)) {
            case CompanyFile.Read read -> assertThat(read.company().id()).as(round).isNotEmpty();
            case CompanyFile.Faulty faulty -> {
                for (Fault fault : faulty.faults()) {
                    assertThat(fault.line()).as(round + " " + fault).isPositive();
                    assertThat(fault.text(Language.JA)).contains(fault.code());
                }
            }
        }
    }

    private CompanyFile.Outcome read(String text) {
        return CompanyFile.read(Example.write(folder, "company.yaml", text));
    }

    private static void spoil(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, SPOILERS.charAt(random.nextInt(SPOILERS.length())));
            case 2 -> text.setCharAt(at, SPOILERS.charAt(random.nextInt(SPOILERS.length())));
            default -> text.delete(at, Math.min(text.length(), at + random.nextInt(80)));
        }
    }
}
