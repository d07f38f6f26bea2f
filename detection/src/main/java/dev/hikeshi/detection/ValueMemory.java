package dev.hikeshi.detection;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which atoms the values met last make true: programs, accounts and services stand in the logs over
 * and over. One value a slot; a new one drives out the old. Holds at most {@link #MOST_CHARACTERS};
 * when they are reached, everything is forgotten. Used by one thread.
 */
final class ValueMemory {
    static final int SLOTS = 1 << 13;
    static final int MOST_CHARACTERS = 1 << 23;

    /** A value of a field, and the atoms that it makes true. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Known(int field, String text, int[] atoms) {}

    private final @Nullable Known[] slots = new @Nullable Known[SLOTS];
    private long characters;

    /** The atoms of a value of a field; null when they are not remembered. */
    int @Nullable [] recall(int field, String text) {
        Known known = slots[slot(field, text)];
        return known != null && known.field() == field && known.text().equals(text)
                ? known.atoms()
                : null;
    }

    void remember(int field, String text, int[] atoms) {
        int slot = slot(field, text);
        Known old = slots[slot];
        characters += text.length() - (old == null ? 0 : old.text().length());
        if (characters > MOST_CHARACTERS) {
            Arrays.fill(slots, null);
            characters = text.length();
        }
        slots[slot] = new Known(field, text, atoms);
    }

    private static int slot(int field, String text) {
        int hash = (text.hashCode() + field * 0x85EBCA6B) * 0x9E3779B9;
        return hash >>> 19;
    }
}
