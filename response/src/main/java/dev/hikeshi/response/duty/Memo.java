package dev.hikeshi.response.duty;

import org.jspecify.annotations.Nullable;

/**
 * Remembers values by a number, up to a bound; then it forgets all and starts again. Not for
 * several threads.
 *
 * @param <V> the values
 */
final class Memo<V> {
    private static final int MOST = 1 << 14;

    private long[] keys = new long[16];
    private @Nullable Object[] values = new Object[16];
    private int size;

    /** The value; null: not known. */
    @SuppressWarnings("unchecked") // Only put() fills the values.
    @Nullable V get(long key) {
        int mask = keys.length - 1;
        for (int i = place(key, mask); values[i] != null; i = (i + 1) & mask) {
            if (keys[i] == key) {
                return (V) values[i];
            }
        }
        return null;
    }

    /** Remembers a value that is not known yet. */
    void put(long key, V value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        int i = place(key, mask);
        while (values[i] != null) {
            i = (i + 1) & mask;
        }
        keys[i] = key;
        values[i] = value;
        size++;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        boolean full = size >= MOST;
        int length = full ? 16 : keys.length * 2;
        keys = new long[length];
        values = new Object[length];
        size = 0;
        for (int i = 0; i < oldKeys.length && !full; i++) {
            Object value = oldValues[i];
            if (value != null) {
                int mask = length - 1;
                int to = place(oldKeys[i], mask);
                while (values[to] != null) {
                    to = (to + 1) & mask;
                }
                keys[to] = oldKeys[i];
                values[to] = value;
                size++;
            }
        }
    }

    private static int place(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & mask;
    }
}
