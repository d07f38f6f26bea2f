package dev.hikeshi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.decision.world.Priors;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class DecisionTest {
    private static final Study STUDY = new Study(Priors.general(), 7, new Study.Size(200, 20), 2);

    private static List<Played> played = List.of();
    private static Decision decision = Aozora.undecided(STUDY);

    @BeforeAll
    static void play() {
        played = STUDY.play(Aozora.choices(), Aozora.FROM, done -> {});
        decision = Decision.of(STUDY, played);
    }

    @Test
    void thePartsOfTheCostAddUp() {
        for (Figures one : decision.options()) {
            double parts =
                    one.fees().mean()
                            + one.hours().mean()
                            + one.falseBlocks().mean()
                            + one.expectedLoss();
            assertThat(one.cost().mean()).isCloseTo(parts, within(1e-3 * parts));
            assertThat(one.attempts().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void simulatedYearsAgreeWithRateTimesLoss() {
        for (int i = 0; i < played.size(); i++) {
            Played one = played.get(i);
            double closed =
                    IntStream.range(0, 200)
                            .mapToDouble(world -> one.rate(world) * one.meanLoss(world))
                            .average()
                            .orElseThrow();
            Figures figures = decision.options().get(i);
            assertThat(figures.expectedLoss()).isCloseTo(closed, within(1e-3 * closed));
        }
    }

    @Test
    void settingsBeatTheServicesInTheExample() {
        Figures best = decision.options().get(decision.best());
        assertThat(best.choice().option().id()).isEqualTo("block_mfa_retainer");
        assertThat(best.share(Outcome.End.KEPT_OUT)).isGreaterThan(.3);
        assertThat(decision.options().getFirst().share(Outcome.End.KEPT_OUT)).isZero();
    }

    @Test
    void theBestWinsInAsManyWorldsAsItClaims() {
        assertThat(decision.wins()).isBetween(0.0, 1.0);
        assertThat(decision.options().stream().mapToDouble(Figures::best).sum())
                .isCloseTo(1, within(.01));
    }

    @Test
    void noQuestionIsWorthMoreThanAllOfThem() {
        assertThat(decision.inputs())
                .allSatisfy(
                        one ->
                                assertThat(one.worth())
                                        .isBetween(0.0, decision.everything() * 1.05 + 1));
    }

    @Test
    void everyFigureIsFinite() {
        for (Figures one : decision.options()) {
            assertThat(List.of(one.cost(), one.fees(), one.standstill(), one.response()))
                    .allSatisfy(
                            figure -> {
                                assertThat(figure.mean()).isFinite().isNotNegative();
                                assertThat(figure.low()).isLessThanOrEqualTo(figure.high());
                            });
            assertThat(one.tail()).isFinite();
        }
    }
}
