package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.FieldValue;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

    private static FieldValue decode(int type, byte[] bytes) {
        return Values.decode(bytes, 0, bytes.length, type);
    }

    @ParameterizedTest
    @CsvSource({
        "03, ff, -1",
        "04, ff, 255",
        "05, feff, -2",
        "06, feff, 65534",
        "07, feffffff, -2",
        "08, feffffff, 4294967294",
        "09, feffffffffffffff, -2",
        "0a, feffffffffffffff, 18446744073709551614",
        "0b, 0000c03f, 1.5",
        "0c, 000000000000f8bf, -1.5",
        "0d, 00000000, false",
        "0d, 00000100, true",
        "0e, 0aff, 0AFF",
        "0f, 5f3870572ac2e043bf4c06f5698ffbd9, 5770385F-C22A-43E0-BF4C-06F5698FFBD9",
        "10, e7030000, 0x3e7",
        "10, e703000000000000, 0x3e7",
        "11, 0000000000000000, 1601-01-01T00:00:00.000000Z",
        "11, ffffffffffffffff, 18446744073709551615",
        "12, ea070b0001001700040f1e00fa00ff00, EA070B0001001700040F1E00FA00FF00",
        "12, ea070b0001001700040f1e001e00fa00, EA070B0001001700040F1E001E00FA00",
        "12, ea070b00010017000f001e001e00fa00, 2026-11-23T15:30:30.250000Z",
        "13, 010100000000000512000000, S-1-5-18",
        "13, 010900000000000512000000, 010900000000000512000000",
        "14, e7030000, 0x3e7",
        "15, ffffffffffffffff, 0xffffffffffffffff",
        "08, ff, FF",
        "02, 63616680e900, caf€é"
    })
    void showsEachTypeAsDumpsDo(String type, String bytes, String text) {
        FieldValue value = decode(Integer.parseInt(type, 16), HexFormat.of().parseHex(bytes));
        assertThat(value.text()).isEqualTo(text);
    }

    @Test
    void splitsStringArraysAtTheirZeros() {
        assertThat(decode(0x81, "a\0\0b".getBytes(UTF_16LE)))
                .hasToString("Many[items=[Text[text=a], Text[text=], Text[text=b]]]");
    }

    @Test
    void splitsArraysOfFixedSize() {
        assertThat(decode(0x86, new byte[] {1, 0, 2, 0}).text()).isEqualTo("1,2");
        assertThat(decode(0x86, new byte[] {1, 0, 2}).text()).isEqualTo("010002");
    }

    @Test
    void replacesALoneSurrogate() {
        assertThat(decode(1, new byte[] {0x3D, (byte) 0xD8, 'a', 0}).text()).isEqualTo("\uFFFDa");
    }

    @Test
    void neverFailsForAnyTypeAndSize() {
        byte[] bytes = new byte[40];
        IntStream.range(0, 256)
                .forEach(
                        type ->
                                IntStream.rangeClosed(0, 40)
                                        .forEach(
                                                size ->
                                                        assertThat(
                                                                        Values.decode(
                                                                                bytes, 0, size,
                                                                                type))
                                                                .isNotNull()));
    }
}
