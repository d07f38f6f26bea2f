package dev.hikeshi.telemetry.evtx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Security identifiers ([MS-DTYP] section 2.4.2).
 *
 * <pre>
 *  0        1        2                    8
 *  |revision|count n |authority u48, BE   | n x sub-authority u32 LE |     S-1-5-18
 * </pre>
 */
final class Sids {
    private static final int HEADER = 8;
    private static final int MOST_PARTS = 15;

    private Sids() {}

    /** Whether {@code size} bytes hold a whole identifier. */
    static boolean whole(byte[] bytes, int at, int size) {
        return size >= HEADER && size >= HEADER + 4 * (bytes[at + 1] & 0xFF);
    }

    /** The text form of a {@link #whole} identifier. */
    static String text(byte[] bytes, int at) {
        int parts = bytes[at + 1] & 0xFF;
        long authority = 0;
        for (int i = 2; i < HEADER; i++) {
            authority = (authority << 8) | (bytes[at + i] & 0xFF);
        }
        StringBuilder out = new StringBuilder(16 + 11 * parts);
        out.append("S-").append(bytes[at] & 0xFF).append('-').append(authority);
        for (int i = 0; i < parts; i++) {
            out.append('-').append(LittleEndian.u32(bytes, at + HEADER + 4 * i));
        }
        return out.toString();
    }

    /** The stored form of {@code S-1-...}; throws on any other text. */
    static byte[] bytes(String text) {
        String[] parts = text.split("-", -1);
        if (parts.length < 3 || parts.length > 3 + MOST_PARTS || !parts[0].equals("S")) {
            throw new IllegalArgumentException("not a SID: " + text);
        }
        int subs = parts.length - 3;
        ByteBuffer out = ByteBuffer.allocate(HEADER + 4 * subs).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) Integer.parseInt(parts[1])).put((byte) subs);
        long authority = Long.parseLong(parts[2]);
        for (int shift = 40; shift >= 0; shift -= 8) {
            out.put((byte) (authority >> shift));
        }
        for (int i = 0; i < subs; i++) {
            out.putInt(Integer.parseUnsignedInt(parts[3 + i]));
        }
        return out.array();
    }
}
