package dev.hikeshi.response.scope;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.incident.Incident;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the standstill of everything that an incident hit costs, by the company's own figures.
 *
 * <p>A function is hit when a group that it needs is, or a group without which that one does not
 * work. It counts as standing still from the first sign of encryption or destruction (ATT&CK T1486,
 * T1485) on any of those groups, or the first grave notice about them; that a host is compromised
 * alone does not show that work stopped. Hosts in no group, and groups that no function names, are
 * unknown and never counted as nothing.
 *
 * @param perDay a day of standstill of all functions hit; null: none is known, or the currencies
 *     differ
 * @param soFar since each stands still, to the whole unit, rounded down; null: no standstill was
 *     seen, or as above
 * @param functions the functions hit, dearest first
 * @param unknown groups and {@code unlisted:HOST} whose loss nobody has stated, sorted
 * @param approved money approved in this incident; null: none, or the currencies differ
 */
public record RunningLoss(
        @Nullable Money perDay,
        @Nullable Money soFar,
        List<FunctionHit> functions,
        SortedSet<String> unknown,
        @Nullable Money approved) {

    /**
     * A function that is hit.
     *
     * @param id the function's id
     * @param name for people
     * @param since since when it stands still; null: nothing shows that it does
     * @param perDay what a day costs, as the company says
     * @param soFar what it cost until now, in its working hours; null: as {@code since}
     * @param next when it works next, while it does not; null: it works now, or nobody said when it
     *     does
     * @param always false: a day is a working day of the function
     * @param source where the figure comes from
     */
    public record FunctionHit(
            String id,
            Words name,
            @Nullable Instant since,
            Money perDay,
            @Nullable Money soFar,
            @Nullable Instant next,
            boolean always,
            Words source) {}

    public RunningLoss {
        functions = List.copyOf(functions);
        unknown = Collections.unmodifiableSortedSet(new TreeSet<>(unknown));
    }

    /** The loss of one incident until {@code now}. */
    public static RunningLoss of(Company company, Incident incident, Instant now) {
        Hits hits = Hits.of(company, incident, now);
        List<FunctionHit> functions = new ArrayList<>();
        TreeSet<String> unknown = new TreeSet<>(hits.direct());
        for (BusinessFunction function : company.functions()) {
            function.needs().forEach(unknown::remove);
            if (function.needs().stream().anyMatch(hits.groups()::contains)) {
                functions.add(hit(function, hits.standstill(function.needs()), now));
            }
        }
        functions.sort(
                Comparator.comparing((FunctionHit one) -> one.perDay().amount())
                        .reversed()
                        .thenComparing(FunctionHit::id));
        return new RunningLoss(
                sum(functions.stream().map(FunctionHit::perDay).toList()),
                sum(functions.stream().map(FunctionHit::soFar).filter(Objects::nonNull).toList()),
                functions,
                unknown,
                sum(incident.approved().values().stream().map(Incident.Approval::amount).toList()));
    }

    private static FunctionHit hit(
            BusinessFunction function, @Nullable Instant since, Instant now) {
        return new FunctionHit(
                function.id(),
                function.name(),
                since,
                function.lossPerDay(),
                since == null ? null : cost(function, since, now),
                next(function, now),
                function.hours() == null,
                function.source());
    }

    private static @Nullable Instant next(BusinessFunction function, Instant now) {
        Hours hours = function.hours();
        return hours == null || hours.openAt(now) ? null : hours.nextOpen(now).orElse(null);
    }

    private static Money cost(BusinessFunction function, Instant since, Instant now) {
        Money perDay = function.lossPerDay();
        BigDecimal days = function.daysBetween(since, now).max(BigDecimal.ZERO);
        return new Money(
                perDay.amount().multiply(days).setScale(0, RoundingMode.DOWN), perDay.currency());
    }

    private static @Nullable Money sum(Collection<Money> amounts) {
        boolean oneCurrency = amounts.stream().map(Money::currency).distinct().count() == 1;
        return oneCurrency ? amounts.stream().reduce(Money::plus).orElse(null) : null;
    }
}
