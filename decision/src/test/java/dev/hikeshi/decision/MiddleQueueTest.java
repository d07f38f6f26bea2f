package dev.hikeshi.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hikeshi.company.Figure;
import dev.hikeshi.decision.world.Priors;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class MiddleQueueTest {

    @Test
    void whatIsPlayedIsWhatIsKnown() {
        MiddleQueue day = MiddleQueue.of(Priors.general(), 1).getFirst();
        assertThat(day.byDay()).isTrue();
        assertThat(day.load()).isLessThan(day.analysts());
        assertThat(day.played().mean())
                .isCloseTo(
                        Objects.requireNonNull(day.closed()),
                        within(.15 * day.closed() + day.played().high() - day.played().mean()));
    }

    @Test
    void oneAnalystIsExact() {
        MiddleQueue one = MiddleQueue.of(known(8, .5), 1).getFirst();
        assertThat(one.analysts()).isEqualTo(1);
        double error = (one.played().high() - one.played().mean()) / 1.6448536269514722;
        assertThat(one.played().mean())
                .isCloseTo(Objects.requireNonNull(one.closed()), within(4 * error));
    }

    @Test
    void moreWorkThanHandsHasNoMean() {
        MiddleQueue night = MiddleQueue.of(known(100, .95), 1).getLast();
        assertThat(night.byDay()).isFalse();
        assertThat(night.load()).isGreaterThan(night.analysts());
        assertThat(night.closed()).isNull();
        assertThat(night.played().mean()).isPositive().isFinite();
    }

    /** So many customers with four cases a day of 15 minutes, and few analysts at night. */
    private static Priors known(int customers, double load) {
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("soc_customers", customers));
        figures.add(figure("soc_cases_per_customer_day", 4));
        figures.add(figure("soc_load", load));
        figures.add(figure("soc_night_share", .3));
        figures.add(figure("triage_minutes", 15));
        return Priors.general().own(figures);
    }

    private static Figure figure(String id, double value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return new Figure(id, number, number, Words.same("test"), Path.of("test"), 1, 1);
    }
}
