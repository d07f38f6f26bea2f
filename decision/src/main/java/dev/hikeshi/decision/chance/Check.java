package dev.hikeshi.decision.chance;

/** Refuses numbers that make no sense. */
final class Check {
    private Check() {}

    static void finite(String name, double value) {
        that(Double.isFinite(value), name + " finite", String.valueOf(value));
    }

    static void positive(String name, double value) {
        that(value > 0 && Double.isFinite(value), name + " > 0", String.valueOf(value));
    }

    static void that(boolean holds, String expected, String found) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + expected + ", found " + found);
        }
    }
}
