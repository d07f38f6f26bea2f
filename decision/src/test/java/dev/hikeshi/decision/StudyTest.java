package dev.hikeshi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.company.Figure;
import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.decision.world.Priors;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StudyTest {
    private static final Study.Size SMALL = new Study.Size(30, 10);

    private static final IdentityHashMap<Choice, Played> READY = new IdentityHashMap<>();
    private static final List<Choice> CHOICES = Aozora.choices();

    @TempDir private Path folder;

    @Test
    void threadsChangeNothing() {
        List<Choice> choices = CHOICES.subList(0, 2);
        assertThat(costs(choices, Priors.general(), 1))
                .isEqualTo(costs(choices, Priors.general(), 3));
    }

    @Test
    void anOptionMoreChangesNobodyElse() {
        List<Choice> choices = CHOICES.subList(0, 3);
        List<List<Double>> all = costs(choices, Priors.general(), 2);
        List<List<Double>> fewer = costs(choices.subList(0, 2), Priors.general(), 2);
        assertThat(all.subList(0, 2)).isEqualTo(fewer);
    }

    @Test
    void theSameOptionTwiceCostsTheSame() {
        List<List<Double>> twice =
                costs(
                        List.of(
                                Aozora.option(folder, "option: {id: a, name: A}\n"),
                                Aozora.option(folder, "option: {id: b, name: B}\n")),
                        Priors.general(),
                        2);
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }

    @Test
    void multifactorWithoutEffectIsNone() {
        Choice without = CHOICES.getFirst();
        Choice with =
                Aozora.option(
                        folder,
                        "option: {id: a, name: A}\ncontrols: [{id: vpn_mfa, value: yes}]\n");
        assertThat(costs(List.of(without), known("mfa_effect", "0"), 2))
                .isEqualTo(costs(List.of(with), known("mfa_effect", "0"), 2));
        assertThat(mean(with, known("mfa_effect", "1")))
                .isLessThan(mean(without, known("mfa_effect", "1")));
    }

    @Test
    void blockingWhatIsNeverReportedIsDetecting() {
        Choice detects = CHOICES.getFirst();
        Choice blocks =
                Aozora.option(
                        folder,
                        "option: {id: a, name: A}\ncontrols: [{id: edr_mode, value: block}]\n");
        List<Figure> blind = List.of(figure("edr_recall", "0"), figure("false_block_hours", "0"));
        assertThat(costs(List.of(detects), Priors.general().own(blind), 2))
                .isEqualTo(costs(List.of(blocks), Priors.general().own(blind), 2));
    }

    @Test
    void analystsWithoutWorkAreNeverSlower() {
        Choice choice = CHOICES.getFirst();
        Priors busy = known("soc_load", "0.95");
        Priors idle = known("soc_cases_per_customer_day", "0.0001");
        assertThat(mean(choice, idle)).isLessThanOrEqualTo(mean(choice, busy));
    }

    @Test
    void everyEndIsReached() {
        List<Played> played = play(CHOICES, Priors.general(), 2);
        Map<Outcome.End, Integer> ends = new EnumMap<>(Outcome.End.class);
        for (Played one : played) {
            IntStream.range(0, one.count()).forEach(i -> ends.merge(one.end(i), 1, Integer::sum));
        }
        assertThat(ends.keySet()).containsExactlyInAnyOrder(Outcome.End.values());
    }

    private static double mean(Choice choice, Priors priors) {
        return costs(List.of(choice), priors, 2).getFirst().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private static Priors known(String id, String value) {
        return Priors.general().own(List.of(figure(id, value)));
    }

    private static Figure figure(String id, String value) {
        BigDecimal number = new BigDecimal(value);
        return new Figure(id, number, number, Words.same("test"), Path.of("test"), 1, 1);
    }

    private static List<List<Double>> costs(List<Choice> choices, Priors priors, int threads) {
        return play(choices, priors, threads).stream()
                .map(one -> IntStream.range(0, SMALL.worlds()).mapToObj(one::cost).toList())
                .toList();
    }

    private static List<Played> play(List<Choice> choices, Priors priors, int threads) {
        List<Played> ready = choices.stream().map(StudyTest::ready).toList();
        return new Study(priors, 20261123, SMALL, threads).replay(ready, done -> {});
    }

    /** Made ready once: that takes longer than to play. */
    private static Played ready(Choice choice) {
        Study study = new Study(Priors.general(), 1, new Study.Size(1, 1), 1);
        return READY.computeIfAbsent(
                choice, one -> study.play(List.of(one), Aozora.FROM, done -> {}).getFirst());
    }
}
