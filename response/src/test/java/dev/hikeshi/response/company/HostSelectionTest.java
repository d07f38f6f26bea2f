package dev.hikeshi.response.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.scope.SmallCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostSelectionTest {
    private final HostSelection selection = new HostSelection(new SmallCompany().company());

    @ParameterizedTest
    @CsvSource({
        "pc-01, pcs",
        "PC-01, pcs",
        "pc-01.corp.example, pcs",
        "nas, nas",
        "nas.corp.example, nas",
        "srv-erp, servers",
        "10.1.0.0, servers",
        "10.1.255.255, servers",
        "10.2.0.0, unlisted:10.2.0.0",
        "10.0.255.255, unlisted:10.0.255.255",
        "10.1.0.256, unlisted:10.1.0.256",
        "nas2, unlisted:nas2",
        "my-pc-01, unlisted:my-pc-01",
        "OLD-BOX, unlisted:old-box",
        "fe80::1, unlisted:fe80::1",
    })
    void aHostIsInTheGroupWhosePatternNamesIt(String host, String asset) {
        assertThat(selection.assetOf(host)).isEqualTo(asset);
    }

    @Test
    void anAddressIsNoNameWithADomain() {
        assertThat(selection.groupOf("10")).isEmpty();
        assertThat(selection.assetOf("nas.1.2.3")).isEqualTo("nas");
    }
}
