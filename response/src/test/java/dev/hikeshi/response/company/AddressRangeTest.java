package dev.hikeshi.response.company;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressRangeTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:12::/48, 2001:db8:12::1, true",
        "2001:db8:12::/48, 2001:DB8:12:ffff:ffff:ffff:ffff:ffff, true",
        "2001:db8:12::/48, 2001:db8:13::, false",
        "2001:db8:12:8000::/49, 2001:db8:12:7fff::1, false",
        "2001:db8:12:8000::/49, 2001:db8:12:c000::1, true",
        "fe80::/10, fe80::1%eth0, true",
        "fe80::/10, fec0::1, false",
        "::/0, 2001:db8::1, true",
        "::/0, 10.0.0.1, false",
        "2001:db8::1/128, 2001:0db8:0:0:0:0:0:1, true",
        "2001:db8::1/128, 2001:db8::2, false",
        "10.1.0.0/16, 10.1.255.255, true",
        "10.1.0.0/16, ::ffff:10.1.2.3, true",
        "10.1.0.0/16, 10.2.0.0, false",
        "10.1.0.0/17, 10.1.128.0, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "10.1.0.0/16, pc-01.corp.example, false",
    })
    void holdsTheAddressesWhoseFirstBitsAgree(String range, String host, boolean inside) {
        assertThat(AddressRange.parse(range).orElseThrow().contains(host)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.0.0",
                "10.1.0.0/33",
                "10.1/16",
                "2001:db8::/129",
                "2001:db8:::/48",
                "corp.example/24",
                "/24",
                "10.1.0.0/",
                "10.1.0.0/-1",
                "10.1.0.256/24",
                "::/x",
                "1/8"
            })
    void whatIsNoRangeIsRefused(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @Test
    void twoSpellingsOfOneAddressAreOne() {
        assertThat(AddressRange.same("2001:db8::1", "2001:0DB8:0:0:0:0:0:1")).isTrue();
        assertThat(AddressRange.same("2001:db8::1", "2001:db8::2")).isFalse();
        assertThat(AddressRange.same("pc-01", "pc-01")).isFalse();
    }
}
