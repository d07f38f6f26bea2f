package dev.hikeshi.telemetry.evtx;

import java.util.HexFormat;

/**
 * GUIDs, 16 bytes with the first three parts little-endian ([MS-DTYP] section 2.3.4.2).
 *
 * <pre>
 *  0        4     6     8                16
 *  | Data1  |Data2|Data3| Data4           |
 *  | u32 LE |u16LE|u16LE| 8 bytes in order|     5770385F-C22A-43E0-BF4C-06F5698FFBD9
 * </pre>
 */
final class Guids {
    static final int BYTES = 16;

    /** Where the byte at each place of the text stands in the stored form. */
    private static final int[] ORDER = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Guids() {}

    /** Upper case, without braces. */
    static String text(byte[] bytes, int at) {
        StringBuilder out = new StringBuilder(36);
        for (int i = 0; i < BYTES; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                out.append('-');
            }
            HEX.toHexDigits(out, bytes[at + ORDER[i]]);
        }
        return out.toString();
    }

    /** The stored form of {@code 8-4-4-4-12} digits; throws on any other text. */
    static byte[] bytes(String text) {
        String digits = text.replace("-", "");
        if (text.length() != 36 || digits.length() != 32) {
            throw new IllegalArgumentException("not a GUID: " + text);
        }
        byte[] plain = HexFormat.of().parseHex(digits);
        byte[] stored = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            stored[ORDER[i]] = plain[i];
        }
        return stored;
    }
}
