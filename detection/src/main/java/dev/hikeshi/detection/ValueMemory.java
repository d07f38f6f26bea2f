package dev.hikeshi.detection;

import org.jspecify.annotations.Nullable;

/**
 * Which atoms the values met last make true: programs, accounts and services stand in the logs over
 * and over. One value a slot; a new one drives out the old. Bounded by {@link #SLOTS} values of at
 * most {@link #LONGEST} characters. Used by one thread.
 */
final class ValueMemory {
    static final int SLOTS = 1 << 13;
    static final int LONGEST = 1024;

    /** A value of a field, and the atoms that it makes true. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Known(int field, String text, int[] atoms) {}

    private final @Nullable Known[] slots = new @Nullable Known[SLOTS];

    /** The atoms of a value of a field; null when they are not remembered. */
    int @Nullable [] recall(int field, String text) {
        Known known = slots[slot(field, text)];
        return known != null && known.field() == field && known.text().equals(text)
                ? known.atoms()
                : null;
    }

    void remember(int field, String text, int[] atoms) {
        if (text.length() <= LONGEST) {
            slots[slot(field, text)] = new Known(field, text, atoms);
        }
    }

    private static int slot(int field, String text) {
        int hash = (text.hashCode() + field * 0x85EBCA6B) * 0x9E3779B9;
        return hash >>> 19;
    }
}
