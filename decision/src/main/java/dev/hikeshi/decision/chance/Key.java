package dev.hikeshi.decision.chance;

import java.nio.charset.StandardCharsets;

/**
 * The address of a draw: 64 bits into which the seed and every part of the address are mixed.
 *
 * <p>The mixing is the output function of SplitMix64 (Steele, Lea, Flood 2014, with the constants
 * of Stafford's variant 13), which maps 64 bits one to one.
 */
public final class Key {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private Key() {}

    /** The address {@code part} below the address {@code key}. */
    public static long of(long key, long part) {
        return mixed(key + GOLDEN * (2 * part + 1));
    }

    /** The number drawn at that address: between 0 and 1, never either. */
    public static double uniform(long key) {
        return ((mixed(key ^ GOLDEN) >>> 11) + 0.5) * UNIT;
    }

    /** The part of an address that a name stands for: its 64-bit FNV-1a hash. */
    public static long named(String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    private static long mixed(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
