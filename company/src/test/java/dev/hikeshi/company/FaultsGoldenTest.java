package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every {@code name.in.yaml} gives the messages of {@code name.out.txt}. To write them anew after a
 * change: {@code HIKESHI_GOLDEN=rewrite ./mvnw -pl company -am verify}, then read the difference.
 */
class FaultsGoldenTest {
    private static final Path FOLDER =
            Example.root().resolve("company/src/test/resources/dev/hikeshi/company/faults");

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".in.yaml")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void saysWhatIsWrongInBothLanguages(Path input) throws IOException {
        String said = messages(CompanyFile.read(input));
        Path golden = Path.of(input.toString().replace(".in.yaml", ".out.txt"));
        if ("rewrite".equals(System.getenv("HIKESHI_GOLDEN"))) {
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }

    @Test
    void theOneFileWithSlipsShowsMostKindsOfFault() {
        CompanyFile.Outcome outcome = CompanyFile.read(FOLDER.resolve("slips.in.yaml"));
        assertThat(outcome).isInstanceOf(CompanyFile.Faulty.class);
        assertThat(((CompanyFile.Faulty) outcome).faults())
                .extracting(Fault::code)
                .contains(
                        "unknown_key",
                        "missing_key",
                        "unknown_duty",
                        "unknown_reference",
                        "person_without_hours",
                        "clause_without_evidence",
                        "overlapping_windows",
                        "ends_before_start",
                        "outside_contract",
                        "dependency_cycle",
                        "duplicate_id",
                        "bad_id",
                        "negative");
    }

    private static String messages(CompanyFile.Outcome outcome) {
        List<Fault> faults =
                switch (outcome) {
                    case CompanyFile.Read read -> read.warnings();
                    case CompanyFile.Faulty faulty -> faulty.faults();
                };
        StringBuilder out = new StringBuilder();
        for (Language language : List.of(Language.EN, Language.JA)) {
            for (Fault fault : faults) {
                String text = fault.text(language).replace(FOLDER + "/", "");
                out.append(text.replace("\r", "")).append("\n\n");
            }
        }
        return out.toString();
    }
}
