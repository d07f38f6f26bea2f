package dev.hikeshi.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class InTimeTest {

    @Test
    void cutsTheSameAsWhoWalksThroughAll() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            int size = random.nextInt(40);
            List<Instant> sorted =
                    Stream.generate(() -> Instant.ofEpochSecond(random.nextInt(25)))
                            .limit(size)
                            .sorted()
                            .toList();
            Instant from = Instant.ofEpochSecond(random.nextInt(30) - 2L);
            Instant to = Instant.ofEpochSecond(random.nextInt(30) - 2L);
            assertThat(InTime.between(sorted, UnaryOperator.identity(), from, to))
                    .as("seed %s", seed)
                    .isEqualTo(
                            sorted.stream()
                                    .filter(at -> !at.isBefore(from) && !at.isAfter(to))
                                    .toList());
            assertThat(InTime.until(sorted, UnaryOperator.identity(), to))
                    .as("seed %s", seed)
                    .isEqualTo(sorted.stream().filter(at -> !at.isAfter(to)).toList());
        }
    }
}
