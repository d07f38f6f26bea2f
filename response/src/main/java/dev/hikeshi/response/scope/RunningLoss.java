package dev.hikeshi.response.scope;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Notice;
import dev.hikeshi.response.incident.Sighting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an incident has cost so far if every function that it hit stands still since then.
 *
 * <p>A function is hit when a host of a group that it needs is: a finding of high severity, a
 * notice, or compromised in the scope. The figures are the company's own ({@code loss_per_day});
 * hosts in no group, and groups that no function names, are unknown and never counted as nothing.
 *
 * @param perDay a day of standstill of all functions hit; null: none is known, or the currencies
 *     differ
 * @param soFar since each was hit, to the whole unit, rounded down; null as above
 * @param functions the functions hit, dearest first
 * @param unknown groups and {@code unlisted:HOST} whose loss nobody has stated, sorted
 */
public record RunningLoss(
        @Nullable Money perDay,
        @Nullable Money soFar,
        List<FunctionHit> functions,
        SortedSet<String> unknown) {

    private static final BigDecimal SECONDS_PER_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    /**
     * A function that is hit.
     *
     * @param id the function's id
     * @param name for people
     * @param since the first sight on a host that it needs, else when the incident was known
     * @param perDay what a day costs, as the company says
     * @param soFar what it cost until now
     * @param source where the figure comes from
     */
    public record FunctionHit(
            String id, Words name, Instant since, Money perDay, Money soFar, String source) {}

    public RunningLoss {
        functions = List.copyOf(functions);
        unknown = Collections.unmodifiableSortedSet(new TreeSet<>(unknown));
    }

    /** The loss of one incident until {@code now}. */
    public static RunningLoss of(Company company, Incident incident, Instant now) {
        TreeMap<String, Instant> assets = assetsHit(company, incident, now);
        List<FunctionHit> hit = new ArrayList<>();
        TreeSet<String> unknown = new TreeSet<>(assets.keySet());
        for (BusinessFunction function : company.functions()) {
            function.needs().forEach(unknown::remove);
            function.needs().stream()
                    .map(assets::get)
                    .filter(since -> since != null)
                    .min(Comparator.naturalOrder())
                    .ifPresent(since -> hit.add(hit(function, since, now)));
        }
        hit.sort(
                Comparator.comparing(FunctionHit::perDay)
                        .reversed()
                        .thenComparing(FunctionHit::id));
        return new RunningLoss(
                sum(hit.stream().map(FunctionHit::perDay).toList()),
                sum(hit.stream().map(FunctionHit::soFar).toList()),
                hit,
                unknown);
    }

    private static TreeMap<String, Instant> assetsHit(
            Company company, Incident incident, Instant now) {
        HostSelection selection = new HostSelection(company);
        TreeMap<String, Instant> assets = new TreeMap<>();
        for (Sighting sighting : incident.sightings()) {
            if (!sighting.host().isEmpty() && sighting.severity().atLeast(Severity.HIGH)) {
                Instant seen = sighting.first() == null ? incident.opened() : sighting.first();
                note(assets, selection.assetOf(sighting.host()), seen);
            }
        }
        for (Notice notice : incident.notices()) {
            notice.hosts().forEach(host -> note(assets, selection.assetOf(host), notice.knownAt()));
        }
        incident.scope()
                .forEach(
                        (host, state) -> {
                            if (state.state().equals("compromised")) {
                                note(assets, selection.assetOf(host), state.since());
                            }
                        });
        assets.values().removeIf(since -> since.isAfter(now));
        return assets;
    }

    private static void note(TreeMap<String, Instant> assets, String asset, Instant seen) {
        assets.merge(asset, seen, (one, other) -> one.isBefore(other) ? one : other);
    }

    private static FunctionHit hit(BusinessFunction function, Instant since, Instant now) {
        BigDecimal seconds = BigDecimal.valueOf(Duration.between(since, now).toSeconds());
        BigDecimal amount =
                function.lossPerDay()
                        .amount()
                        .multiply(seconds)
                        .divide(SECONDS_PER_DAY, 0, RoundingMode.DOWN);
        Money soFar = new Money(amount, function.lossPerDay().currency());
        return new FunctionHit(
                function.id(),
                function.name(),
                since,
                function.lossPerDay(),
                soFar,
                function.source());
    }

    private static @Nullable Money sum(List<Money> amounts) {
        boolean oneCurrency = amounts.stream().map(Money::currency).distinct().count() == 1;
        return oneCurrency ? amounts.stream().reduce(Money::plus).orElse(null) : null;
    }
}
