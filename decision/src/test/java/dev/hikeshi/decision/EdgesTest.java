package dev.hikeshi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.company.Figure;
import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.value.Exceedance;
import dev.hikeshi.decision.world.Priors;
import dev.hikeshi.response.Words;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extremes give sensible answers, and no figure is ever without sense. */
final class EdgesTest {
    private static final Study.Size SMALL = new Study.Size(6, 3);

    private static List<Played> ready = List.of();

    @TempDir private Path folder;

    @BeforeAll
    static void rehearse() {
        ready = ready(Aozora.choices().subList(0, 3));
    }

    @Test
    void everyNumberOfADecisionIsFinite() throws ReflectiveOperationException {
        for (Study.Size size : List.of(SMALL, new Study.Size(1, 1), new Study.Size(2, 1))) {
            checked(decided(Priors.general(), size, 3));
        }
    }

    @Test
    void whereNobodyTriesNothingIsLost() throws ReflectiveOperationException {
        Decision decision = decided(known("attempts_per_year", "0"), SMALL, 3);
        checked(decision);
        for (Figures one : decision.options()) {
            assertThat(one.expectedLoss()).isZero();
            assertThat(one.tail()).isZero();
            assertThat(one.years().curve()).isEmpty();
            assertThat(one.cost().mean())
                    .isEqualTo(
                            one.fees().mean() + one.hours().mean() + one.falseBlocks().mean(),
                            within(1e-6));
        }
    }

    @Test
    void nothingThatIsSeenIsNoAlertAtAnyHour() throws ReflectiveOperationException {
        Decision decision = decided(known("edr_recall", "0"), SMALL, 2);
        checked(decision);
        for (Figures one : decision.options()) {
            assertThat(one.contain())
                    .hasSize(168)
                    .allMatch(hour -> hour.cases() == 0 && hour.median() == null);
        }
    }

    @Test
    void nobodyWhoAnswersIsNoReasonToFail() throws ReflectiveOperationException {
        checked(decided(known("phone_answered", "0"), SMALL, 3));
        checked(decided(known("soc_night_share", "0"), SMALL, 3));
        checked(decided(known("soc_customers", "0"), SMALL, 3));
        checked(decided(known("standstill_share", "0"), SMALL, 3));
    }

    @Test
    void oneOptionIsBestAndHasNoRival() throws ReflectiveOperationException {
        Decision decision = decided(Priors.general(), SMALL, 1);
        checked(decision);
        assertThat(decision.best()).isZero();
        assertThat(decision.second()).isEqualTo(-1);
        assertThat(decision.isShown()).isFalse();
        assertThat(decision.wins()).isEqualTo(1);
        assertThat(decision.everything()).isZero();
        assertThat(decision.doubt()).isNull();
        assertThat(decision.inputs()).allMatch(one -> one.swing() == null && one.worth() == 0);
        assertThat(decision.regrets()).containsExactly(0.0);
    }

    @Test
    void identicalOptionsShowNoDifferenceAndNoQuestionIsWorthAsking()
            throws ReflectiveOperationException {
        List<Choice> twins =
                List.of(
                        Aozora.option(folder, "option: {id: a, name: A}\n"),
                        Aozora.option(folder, "option: {id: b, name: B}\n"));
        Decision decision = decided(Priors.general(), SMALL, ready(twins));
        checked(decision);
        assertThat(decision.isShown()).isFalse();
        assertThat(decision.everything()).isZero();
        assertThat(decision.difference()).isEqualTo(Estimate.exactly(0));
        assertThat(decision.inputs())
                .allMatch(one -> one.worth() == 0 && one.moves() == 0 && one.flip() == null);
        assertThat(decision.dice()).isEqualTo(Estimate.exactly(0));
        assertThat(decision.doubt()).isEqualTo(new Doubt(0, 0, 0, 0));
        assertThat(decision.regrets()).containsExactly(0.0, 0.0);
    }

    private static Decision decided(Priors priors, Study.Size size, int options) {
        return decided(priors, size, ready.subList(0, options));
    }

    private static Decision decided(Priors priors, Study.Size size, List<Played> ready) {
        Study study = new Study(priors, 20261124, size, 2);
        List<Played> played = study.replay(ready, done -> {});
        return Decision.of(study, played).explored(played, done -> {});
    }

    /** Options made ready once. */
    private static List<Played> ready(List<Choice> choices) {
        Study study = new Study(Priors.general(), 1, new Study.Size(1, 1), 2);
        return study.play(choices, Aozora.FROM, done -> {});
    }

    private static Priors known(String id, String value) {
        BigDecimal number = new BigDecimal(value);
        Words source = Words.same("test");
        return Priors.general()
                .own(List.of(new Figure(id, number, number, source, Path.of("test"), 1, 1)));
    }

    /** Every number in a record, however deep, is finite. */
    private static void checked(Object value) throws ReflectiveOperationException {
        List<String> senseless = new ArrayList<>();
        look("", value, senseless);
        assertThat(senseless).isEmpty();
    }

    private static void look(String at, @Nullable Object value, List<String> senseless)
            throws ReflectiveOperationException {
        if (value instanceof Double number && !Double.isFinite(number)) {
            senseless.add(at + "=" + number);
        } else if (value instanceof Exceedance years) {
            look(at, years.curve(), senseless);
        } else if (value instanceof Iterable<?> all && !(value instanceof Path)) {
            int place = 0;
            for (Object one : all) {
                look(at + "[" + place++ + "]", one, senseless);
            }
        } else if (value instanceof Record one && isOurs(value)) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                Object inside = component.getAccessor().invoke(one);
                look(at + "." + component.getName(), inside, senseless);
            }
        }
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("dev.hikeshi.decision");
    }
}
