package dev.hikeshi.telemetry.evtx;

/** UTF-16LE to text. A lone surrogate becomes U+FFFD and takes no neighbour with it. */
final class Utf16 {
    private static final char UNKNOWN = '\uFFFD';

    private Utf16() {}

    static String decode(byte[] bytes, int at, int size) {
        char[] chars = new char[size / 2];
        decode(bytes, at, size, chars);
        return new String(chars);
    }

    /** Decodes to the start of an array; how many characters it took. */
    static int decode(byte[] bytes, int at, int size, char[] chars) {
        int length = size / 2;
        boolean surrogates = false;
        for (int i = 0; i < length; i++) {
            char c = (char) LittleEndian.u16(bytes, at + 2 * i);
            chars[i] = c;
            surrogates |= Character.isSurrogate(c);
        }
        if (surrogates) {
            mend(chars, length);
        }
        return length;
    }

    private static void mend(char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            boolean pair = i + 1 < length && Character.isSurrogatePair(chars[i], chars[i + 1]);
            if (pair) {
                i++;
            } else if (Character.isSurrogate(chars[i])) {
                chars[i] = UNKNOWN;
            }
        }
    }
}
