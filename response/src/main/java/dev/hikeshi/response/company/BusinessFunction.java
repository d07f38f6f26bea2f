package dev.hikeshi.response.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the company lives from.
 *
 * @param id the function's id
 * @param name for people
 * @param lossPerDay what one day of standstill costs
 * @param source where the figure comes from, for the reader
 * @param needs ids of the asset groups without which it stands still
 * @param hours when it works: only then does standing still cost; null: nobody said, always
 * @param rto within which it is promised to run again, from the standstill on; null: nobody
 *     promised anything
 * @param rpo how old the data may then be at most; null: nobody promised anything
 */
public record BusinessFunction(
        String id,
        Words name,
        Money lossPerDay,
        Words source,
        List<String> needs,
        @Nullable Hours hours,
        @Nullable Duration rto,
        @Nullable Duration rpo) {
    public BusinessFunction {
        needs = List.copyOf(needs);
    }

    /** A function that works at every hour and whose recovery nobody promised. */
    public BusinessFunction(
            String id, Words name, Money lossPerDay, Words source, List<String> needs) {
        this(id, name, lossPerDay, source, needs, null, null, null);
    }

    /**
     * How many of its days lie between the two, as a sum of parts: a day counts by the share of its
     * open hours. Zero when {@code to} is not after {@code from}.
     */
    public BigDecimal daysBetween(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return BigDecimal.ZERO;
        }
        if (hours == null || hours.isAlways()) {
            return share(Duration.between(from, to), Duration.ofDays(1));
        }
        BigDecimal days = BigDecimal.ZERO;
        LocalDate last = to.atZone(hours.zone()).toLocalDate();
        LocalDate day = from.atZone(hours.zone()).toLocalDate();
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            days = days.add(ofDay(hours, day, from, to));
        }
        return days;
    }

    private static BigDecimal ofDay(Hours hours, LocalDate day, Instant from, Instant to) {
        Instant begin = day.atStartOfDay(hours.zone()).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(hours.zone()).toInstant();
        Duration whole = hours.openBetween(begin, end);
        Instant first = begin.isAfter(from) ? begin : from;
        Instant stop = end.isBefore(to) ? end : to;
        return whole.isZero() ? BigDecimal.ZERO : share(hours.openBetween(first, stop), whole);
    }

    private static BigDecimal share(Duration part, Duration whole) {
        return BigDecimal.valueOf(part.toSeconds())
                .divide(BigDecimal.valueOf(whole.toSeconds()), MathContext.DECIMAL64);
    }
}
