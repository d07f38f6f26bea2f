package dev.hikeshi.response.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The list that grows without copying, held against plain copies. */
final class SightingLogTest {
    private static final Instant T = Instant.parse("2026-11-21T14:40:00Z");

    private record Pair(SightingLog fast, List<Sighting> plain) {}

    @Test
    void behavesLikeCopiesHoweverItsBranchesGrow() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Pair> all = new ArrayList<>();
        all.add(new Pair(SightingLog.of(List.of()), List.of()));
        for (int round = 0; round < 2_000; round++) {
            Pair from = all.get(random.nextInt(all.size()));
            Sighting one = sighting(random.nextInt(200), random);
            List<Sighting> plain = new ArrayList<>(from.plain());
            plain.add(one);
            all.add(new Pair(from.fast().plus(one), plain));
        }
        for (Pair pair : all) {
            assertThat(pair.fast()).as("seed %s", seed).isEqualTo(pair.plain());
            Sighting any = sighting(random.nextInt(200), random);
            assertThat(pair.fast().contains(any)).isEqualTo(pair.plain().contains(any));
            assertThat(pair.fast().first()).isEqualTo(first(pair.plain()));
            Set<JoinKey> keys = new HashSet<>();
            pair.plain().forEach(sighting -> keys.addAll(sighting.keys()));
            assertThat(pair.fast().keys()).containsExactlyInAnyOrderElementsOf(keys);
            assertThat(keys).allMatch(pair.fast()::knows);
        }
    }

    private static @Nullable Instant first(List<Sighting> sightings) {
        return sightings.stream()
                .map(Sighting::first)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Sighting sighting(int number, Random random) {
        TreeSet<JoinKey> keys = new TreeSet<>();
        keys.add(new JoinKey(JoinKey.Kind.HOST, "pc" + number % 17));
        keys.add(new JoinKey(JoinKey.Kind.FILE, "f" + random.nextInt(50)));
        Instant at = number % 5 == 0 ? null : T.plusSeconds(number);
        return new Sighting(
                "r", "r", Severity.HIGH, List.of(), "pc", "a", 1, at, at, "log", number, keys);
    }
}
