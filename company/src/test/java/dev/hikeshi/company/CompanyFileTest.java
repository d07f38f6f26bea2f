package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Language;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Clause;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompanyFileTest {
    @TempDir Path folder;

    @Test
    void readsTheExampleOfTheDecisionRecord() {
        Company company = read(Example.inOneFile()).company();
        assertThat(company.name().ja()).isEqualTo("港部品");
        assertThat(company.people()).extracting(Person::id).containsExactly("mori", "sato");
        assertThat(company.functions().getFirst().lossPerDay()).isEqualTo(Money.yen(2_000_000));
        Clause second = company.contracts().getFirst().clauses().get(1);
        assertThat(second.id()).isEqualTo("4.2");
        assertThat(second.consent().people()).containsExactly("sato", "mori");
        assertThat(second.window()).isNotNull();
        assertThat(company.tolerance().standstill()).isEqualTo(Duration.ofDays(3));
    }

    @Test
    void theExampleGivesNoWarningButForTheLawsOtherDuty() {
        assertThat(read(Example.inOneFile()).warnings())
                .extracting(fault -> fault.code() + " " + fault.found())
                .containsExactly("legal_duty_without_person report_regulator_final");
    }

    @Test
    void clauseHoursTakeZoneAndDaysOffFromTheProvider() {
        Clause clause = read(Example.inOneFile()).company().contracts().getFirst().clauses().get(1);
        Hours window = clause.window();
        assertThat(window).isNotNull();
        if (window != null) {
            assertThat(window.holidays().id()).isEqualTo("kaze_days");
            assertThat(window.onHolidays()).isEqualTo(Hours.OnHolidays.CLOSED);
            assertThat(window.holidays().days()).contains(LocalDate.of(2027, 1, 3));
        }
    }

    @Test
    void theOrderOfFilesAndListsDoesNotMatter() {
        String whole = Example.inOneFile();
        int people = whole.indexOf("\npeople:");
        int functions = whole.indexOf("\nfunctions:");
        String part = whole.substring(people, functions);
        String rest = whole.substring(0, people) + whole.substring(functions);
        Example.write(folder, "parts/people.yaml", part);
        Path main =
                Example.write(
                        folder,
                        "main.yaml",
                        rest.replace("include: []", "include: parts/people.yaml"));
        assertThat(readFile(main).company()).isEqualTo(read(whole).company());
        assertThat(readFile(main).files()).hasSize(2);
    }

    @Test
    void aFileWithByteOrderMarkAndWindowsLineEndsIsTheSame() {
        String whole = Example.inOneFile();
        String windows = "\uFEFF" + whole.replace("\n", "\r\n");
        assertThat(read(windows).company()).isEqualTo(read(whole).company());
    }

    @Test
    void reportsAllFaultsAtOnce() {
        String slips =
                Example.inOneFile()
                        .replace("kind: endpoint", "kind: endpont")
                        .replace("loss_per_day: 200万円", "loss_per_day: -5")
                        .replace("starts: 2026-04-01", "starts: 2027-04-01")
                        .replace("  role:", "  rol:");
        assertThat(faults(slips))
                .extracting(Fault::code)
                .contains(
                        "unknown_choice",
                        "negative",
                        "ends_before_start",
                        "unknown_key",
                        "missing_key");
    }

    @Test
    void everyFaultSaysWhereAndWhatToDoInBothLanguages() {
        for (Fault fault : faults("company:\n  id: x\n  nam: y\n")) {
            for (Language language : Language.values()) {
                assertThat(fault.text(language)).contains("company.yaml").contains(fault.code());
                assertThat(fault.next(language)).isNotBlank();
            }
        }
    }

    private CompanyFile.Read read(String text) {
        return readFile(Example.write(folder, "company.yaml", text));
    }

    private static CompanyFile.Read readFile(Path file) {
        return switch (CompanyFile.read(file)) {
            case CompanyFile.Read read -> read;
            case CompanyFile.Faulty faulty ->
                    throw new AssertionError(
                            String.join(
                                    "\n",
                                    faulty.faults().stream()
                                            .map(fault -> fault.text(Language.EN))
                                            .toList()));
        };
    }

    private List<Fault> faults(String text) {
        return switch (CompanyFile.read(Example.write(folder, "company.yaml", text))) {
            case CompanyFile.Read read ->
                    throw new AssertionError("read without fault " + read.files());
            case CompanyFile.Faulty faulty -> faulty.faults();
        };
    }
}
