package dev.hikeshi.decision.chance;

/** Refuses numbers that make no sense. */
final class Check {
    private Check() {}

    // The texts are made when needed only: these are asked for every draw.

    static void finite(String name, double value) {
        if (!Double.isFinite(value)) {
            that(false, name + " finite", String.valueOf(value));
        }
    }

    static void positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            that(false, name + " > 0", String.valueOf(value));
        }
    }

    static void that(boolean holds, String expected, String found) {
        if (!holds) {
            throw new IllegalArgumentException("expected " + expected + ", found " + found);
        }
    }
}
