package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Language;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Control;
import dev.hikeshi.response.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OptionFileTest {
    private static final Path COMPANY = Example.root().resolve("examples/aozora/company.yaml");

    @TempDir private Path folder;

    @Test
    void withoutAnOptionItIsTheCompanyAsItIs() {
        OptionFile.Read read = read(null);
        assertThat(read.option()).isEqualTo(Option.AS_IS);
        assertThat(read.company())
                .isEqualTo(((CompanyFile.Read) CompanyFile.read(COMPANY)).company());
        assertThat(read.fees()).extracting(Fee::contract).containsExactly("maintenance", "mdr");
    }

    @Test
    void anEntryWithAKnownIdTakesThePlaceOfTheOldOne() throws IOException {
        OptionFile.Read read =
                read(
                        option(
                                """
                                controls:
                                  - {id: edr_mode, value: block}
                                  - {id: hardware_keys, value: yes}
                                """));
        assertThat(read.company().controls())
                .extracting(Control::id)
                .doesNotHaveDuplicates()
                .contains("edr_mode", "hardware_keys", "vpn_mfa");
        assertThat(read.company().controls())
                .filteredOn(one -> one.id().equals("edr_mode"))
                .extracting(Control::value)
                .containsExactly("block");
    }

    @Test
    void aFeeGoesWithItsContract() throws IOException {
        OptionFile.Read read = read(option("remove: {contracts: [mdr]}\n"));
        assertThat(read.company().contracts()).extracting(Contract::id).doesNotContain("mdr");
        assertThat(read.fees()).extracting(Fee::contract).containsExactly("maintenance");
    }

    @Test
    void aContractMayBePricedAnew() throws IOException {
        OptionFile.Read read =
                read(option("fees: [{contract: mdr, monthly: 100, source: offer}]\n"));
        assertThat(read.fees())
                .extracting(Fee::contract, Fee::monthly)
                .contains(org.assertj.core.groups.Tuple.tuple("mdr", Money.yen(100)))
                .hasSize(2);
    }

    @Test
    void everyFaultIsNamedWithItsPlace() throws IOException {
        Path file =
                option(
                        """
                        remove: {contracts: [mrd]}
                        fees:
                          - {contract: nobody, monthly: -5, source: x}
                          - {contract: mdr, monthly: 5 USD, source: x}
                        figures:
                          - {id: relay_minutes, low: 9, high: 3, source: x}
                          - {id: relay_minutes, value: 3}
                        """);
        OptionFile.Outcome outcome = OptionFile.read(COMPANY, file);
        assertThat(outcome).isInstanceOf(OptionFile.Faulty.class);
        assertThat(((OptionFile.Faulty) outcome).faults())
                .extracting(Fault::code)
                .contains(
                        "unknown_reference",
                        "negative",
                        "mixed_currencies",
                        "bad_value",
                        "missing_key",
                        "duplicate_id");
        assertThat(((OptionFile.Faulty) outcome).faults())
                .allSatisfy(fault -> assertThat(fault.place()).contains("option.yaml:"))
                .anySatisfy(fault -> assertThat(fault.text(Language.EN)).contains("mdr"));
    }

    private Path option(String more) throws IOException {
        return Files.writeString(
                folder.resolve("option.yaml"), "option: {id: other, name: Other}\n" + more);
    }

    private static OptionFile.Read read(@org.jspecify.annotations.Nullable Path option) {
        OptionFile.Outcome outcome = OptionFile.read(COMPANY, option);
        assertThat(outcome).isInstanceOf(OptionFile.Read.class);
        return (OptionFile.Read) outcome;
    }
}
