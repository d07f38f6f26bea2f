package dev.hikeshi.cli.scenario;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A stream of chance that depends on the seed and a name only, so that adding one line to a
 * scenario does not change what another line draws. SplitMix64 (Steele, Lea, Flood 2014) over a
 * 64-bit FNV-1a hash of the name.
 */
final class Draw {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    private Draw(long state) {
        this.state = state;
    }

    static Draw keyed(long seed, String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return new Draw(seed * GOLDEN ^ hash);
    }

    long next() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return low + (int) Math.floorMod(next(), high - low + 1L);
    }

    /** A length of time in whole milliseconds, both ends included. */
    Duration between(Duration low, Duration high) {
        long span = high.toMillis() - low.toMillis();
        return low.plusMillis(Math.floorMod(next(), span + 1));
    }

    /** Hexadecimal digits in upper case. */
    String hex(int digits) {
        StringBuilder text = new StringBuilder();
        while (text.length() < digits) {
            text.append("%016X".formatted(next()));
        }
        return text.substring(0, digits);
    }

    /** A version 4 identifier in braces, as Windows writes it. */
    String guid() {
        String h = hex(32);
        return "{%s-%s-4%s-A%s-%s}"
                .formatted(
                        h.substring(0, 8),
                        h.substring(8, 12),
                        h.substring(13, 16),
                        h.substring(17, 20),
                        h.substring(20));
    }
}
