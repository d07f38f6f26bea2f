package dev.hikeshi.detection.literal;

import java.util.Arrays;

/** The characters of a literal and its number in the index. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shared outside of the package
record Numbered(int number, char[] chars) {

    int length() {
        return chars.length;
    }

    /** Whether it stands in the text at {@code from}; the caller has seen that it fits. */
    boolean standsAt(char[] text, int from) {
        return Arrays.equals(text, from, from + chars.length, chars, 0, chars.length);
    }
}
