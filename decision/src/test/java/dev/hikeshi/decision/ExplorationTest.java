package dev.hikeshi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.Priors;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ExplorationTest {
    private static final Study STUDY = new Study(Priors.general(), 3, new Study.Size(48, 10), 2);

    private static List<Played> played = List.of();
    private static Decision decision = Aozora.undecided(STUDY);

    @BeforeAll
    static void play() {
        List<Choice> all = Aozora.choices();
        played = STUDY.play(List.of(all.get(1), all.getLast()), Aozora.FROM, done -> {});
        decision = Decision.of(STUDY, played).explored(played, done -> {});
    }

    @Test
    void everyDoubtHasASwingAndATotalIndex() {
        assertThat(decision.inputs()).hasSizeGreaterThan(40);
        for (Driver driver : decision.inputs()) {
            assertThat(driver.swing()).as(driver.prior().input().id()).isNotNull();
            Estimate total = Objects.requireNonNull(driver.total());
            assertThat(total.mean()).isBetween(0.0, 2.0);
            assertThat(total.low()).isLessThanOrEqualTo(total.high());
        }
        assertThat(Objects.requireNonNull(decision.dice()).mean()).isPositive();
    }

    @Test
    void theSharesOfTheDoubtAddUp() {
        Doubt doubt = Objects.requireNonNull(decision.doubt());
        assertThat(doubt.vendor() + doubt.measure() + doubt.nobody() + doubt.dice())
                .isCloseTo(1, within(1e-9));
        assertThat(List.of(doubt.vendor(), doubt.measure(), doubt.nobody(), doubt.dice()))
                .allMatch(share -> share >= 0);
        // Nobody knows how often somebody tries, and that is most of it.
        assertThat(doubt.nobody()).isGreaterThan(.5);
    }

    @Test
    void whatNoOptionUsesMovesNothing() {
        Driver keys = driver(Input.KEYS_EFFECT);
        assertThat(Objects.requireNonNull(keys.swing()).width()).isZero();
        assertThat(keys.total()).isEqualTo(Estimate.exactly(0));
    }

    @Test
    void theDifferenceGrowsWithTheAttempts() {
        Driver.Swing swing = Objects.requireNonNull(driver(Input.ATTEMPTS_PER_YEAR).swing());
        assertThat(swing.high().mean()).isGreaterThan(swing.low().mean());
        assertThat(swing.lowValue()).isCloseTo(.01, within(1e-9));
        assertThat(swing.highValue()).isCloseTo(.15, within(1e-9));
        assertThat(swing.worlds()).isEqualTo(48);
    }

    @Test
    void swingsDoNotDependOnThreads() {
        Study alone = new Study(STUDY.priors(), STUDY.seed(), STUDY.size(), 1);
        List<Played> again = alone.replay(played, done -> {});
        Decision other = Decision.of(alone, again).explored(again, done -> {});
        assertThat(other.inputs()).isEqualTo(decision.inputs());
        assertThat(other.scenarios()).isEqualTo(decision.scenarios());
    }

    @Test
    void everyVariantIsAScenarioAndSomeOptionIsNeverRegretted() {
        assertThat(decision.scenarios())
                .extracting(Scenario::variant)
                .containsExactly("", "as_written", "fast", "jnsa", "npa", "quick_recovery", "rare");
        for (Scenario scenario : decision.scenarios()) {
            assertThat(scenario.regrets().get(scenario.best())).isZero();
            assertThat(scenario.regrets()).allSatisfy(one -> assertThat(one).isNotNegative());
        }
        assertThat(decision.regrets()).hasSize(2);
        assertThat(decision.regrets().get(decision.leastRegret()))
                .isEqualTo(
                        decision.regrets().stream()
                                .mapToDouble(Double::doubleValue)
                                .min()
                                .getAsDouble());
    }

    @Test
    void progressEndsAtTheEnd() {
        List<Integer> told = new CopyOnWriteArrayList<>();
        Decision.of(STUDY, played).explored(played, told::add);
        assertThat(told).contains(1000).allMatch(part -> part >= 0 && part <= 1000);
    }

    @Test
    void theVariantsGiveWhatTheirSourcesSay() {
        // NPA: investigation and recovery at or above 10 million yen in about half of the cases.
        assertThat(medianOfEncrypted("npa", 0)).isBetween(8e6, 15e6);
        // JNSA: median of 38 million yen in all.
        assertThat(medianOfEncrypted("jnsa", 1)).isBetween(28e6, 50e6);
    }

    /** Response alone, or with own hours, of the cases that end with encryption. */
    private static double medianOfEncrypted(String variant, int hours) {
        Study study = new Study(Priors.general().variant(variant), 3, new Study.Size(100, 10), 2);
        Played one = study.replay(played.subList(0, 1), done -> {}).getFirst();
        double[] losses =
                IntStream.range(0, one.count())
                        .filter(at -> one.end(at) == Outcome.End.ENCRYPTED)
                        .mapToDouble(at -> one.part(1, at) + hours * one.part(3, at))
                        .sorted()
                        .toArray();
        return losses[losses.length / 2];
    }

    @Test
    void functionsComeBackBesideTheirPromise() {
        for (Figures figures : decision.options()) {
            assertThat(figures.recovery())
                    .extracting(one -> one.function().id())
                    .containsExactly("accounts", "orders");
            Recovery orders = figures.recovery().getLast();
            assertThat(orders.cases()).isPositive();
            Recovery.Spread hours = Objects.requireNonNull(orders.hours());
            assertThat(hours.median()).isPositive().isLessThanOrEqualTo(hours.ninety());
            assertThat(orders.late()).isBetween(0.0, 1.0);
            assertThat(orders.backups()).containsExactly("backup_server");
            assertThat(figures.recovery().getFirst().late()).isNull();
        }
        Recovery online = decision.options().getFirst().recovery().getLast();
        Recovery offline = decision.options().getLast().recovery().getLast();
        assertThat(online.offline()).isFalse();
        assertThat(offline.offline()).isTrue();
        assertThat(offline.withoutCopy()).isZero();
        assertThat(online.withoutCopy()).isGreaterThan(.5);
        assertThat(Objects.requireNonNull(offline.hours()).median())
                .isLessThan(Objects.requireNonNull(online.hours()).median());
    }

    private static Driver driver(Input input) {
        return decision.inputs().stream()
                .filter(driver -> driver.prior().input() == input)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBackupThatAgesIsNoOlderThanItsInterval() {
        Played offline = played.getLast();
        double[] ages =
                IntStream.range(0, offline.count())
                        .filter(at -> offline.end(at) == Outcome.End.ENCRYPTED)
                        .mapToDouble(offline::copyHours)
                        .toArray();
        assertThat(Arrays.stream(ages)).allMatch(age -> age >= 0 && Double.isFinite(age));
    }
}
