package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.coverage.Answer;
import dev.hikeshi.response.duty.coverage.Cube;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The cube against the plain question, on drawn companies. */
class CubeTwinTest {
    private static final long SEED = 20261124L;
    private static final int COMPANIES = 50;
    private static final int MINUTES = 130_000 / COMPANIES;
    private static final int PLAIN_EVERY = 10;

    @Test
    void everyCellIsWhatThePlainQuestionAnswersAtThatMinute() {
        System.out.println("CubeTwinTest seed=" + SEED);
        for (int round = 0; round < COMPANIES; round++) {
            RandomCompany random = new RandomCompany(new Random(SEED + round));
            Company company = random.sample().done();
            Instant from = random.instant();
            Cube cube = Cube.of(company, from, 2);
            Cover cover = new Cover(company);
            for (int i = 0; i < MINUTES; i++) {
                DutyId duty = random.duty();
                List<AssetGroup> groups = DutyAssets.groups(company, duty);
                if (groups.isEmpty()) {
                    // No machine that it is about: no row, and nothing to compare.
                    continue;
                }
                String asset = random.pick(groups).id();
                Severity severity = random.pick(List.of(Severity.values()));
                Instant at = from.plus(Duration.ofMinutes(random.upTo(365 * 24 * 60)));
                Situation situation = Situation.of(duty, severity, asset);
                // Each minute against what remembers, and some against what remembers nothing.
                Ladder ladder =
                        i % PLAIN_EVERY == 0
                                ? PlainCover.next(company, situation, at)
                                : cover.next(situation, at);
                assertThat(cube.at(duty, asset, severity, at))
                        .as("seed=%s round=%s %s %s %s %s", SEED, round, duty, asset, severity, at)
                        .isEqualTo(Answer.of(ladder));
            }
        }
    }

    @Test
    void theCubeDoesNotDependOnTheNumberOfThreads() {
        Company company = new RandomCompany(new Random(SEED)).sample().done();
        Instant from = Instant.parse("2026-11-24T01:23:45Z");
        Cube one = Cube.of(company, from, 1);
        Cube three = Cube.of(company, from, 3);
        assertThat(three.rows()).isEqualTo(one.rows());
        assertThat(three.cells()).isEqualTo(one.cells());
    }
}
