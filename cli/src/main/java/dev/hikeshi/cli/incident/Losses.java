package dev.hikeshi.cli.incident;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Sighting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the standstill costs, from the company file's own figures.
 *
 * <p>A function is hit when an asset that it needs is compromised, or depends on one that is. The
 * cost so far runs from the first sign of encryption or destroyed recovery on such an asset, day by
 * the hour. What nobody has stated is unknown, not zero.
 */
final class Losses {
    private static final BigDecimal SECONDS_A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    private Losses() {}

    static Board.Loss of(Incident incident, Company company, HostSelection selection, Instant now) {
        TreeSet<String> hit = new TreeSet<>();
        TreeSet<String> unknown = new TreeSet<>();
        incident.scope()
                .forEach(
                        (host, state) -> {
                            if (state.state().equals("compromised")) {
                                selection
                                        .groupOf(host)
                                        .map(AssetGroup::id)
                                        .ifPresentOrElse(hit::add, () -> unknown.add(host));
                            }
                        });
        widen(hit, company);
        List<BusinessFunction> functions =
                company.functions().stream()
                        .filter(one -> one.needs().stream().anyMatch(hit::contains))
                        .toList();
        Money perDay =
                functions.stream()
                        .map(BusinessFunction::lossPerDay)
                        .reduce(Money::plus)
                        .orElse(null);
        Optional<Instant> since = standstill(incident);
        return new Board.Loss(
                perDay,
                perDay == null || since.isEmpty() ? null : soFar(perDay, since.get(), now),
                functions.stream()
                        .map(
                                one ->
                                        new Board.FunctionLoss(
                                                one.name(), one.lossPerDay(), one.source()))
                        .toList(),
                new ArrayList<>(unknown),
                approved(incident));
    }

    /** Adds what does not work without what is hit; again until nothing is added. */
    private static void widen(Set<String> hit, Company company) {
        Map<String, List<String>> needs = new HashMap<>();
        company.groups().forEach(group -> needs.put(group.id(), group.dependsOn()));
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<String, List<String>> group : needs.entrySet()) {
                more |=
                        group.getValue().stream().anyMatch(hit::contains)
                                && hit.add(group.getKey());
            }
        }
    }

    private static Optional<Instant> standstill(Incident incident) {
        return incident.sightings().stream()
                .filter(
                        one ->
                                one.tags().stream()
                                        .anyMatch(
                                                tag ->
                                                        tag.startsWith("attack.t1486")
                                                                || tag.startsWith("attack.t1485")))
                .map(Sighting::first)
                .filter(java.util.Objects::nonNull)
                .min(java.util.Comparator.naturalOrder());
    }

    private static Money soFar(Money perDay, Instant since, Instant now) {
        long seconds = Math.max(0, Duration.between(since, now).toSeconds());
        BigDecimal share =
                BigDecimal.valueOf(seconds).divide(SECONDS_A_DAY, 10, RoundingMode.HALF_UP);
        return new Money(
                perDay.amount().multiply(share).setScale(0, RoundingMode.HALF_UP),
                perDay.currency());
    }

    private static @Nullable Money approved(Incident incident) {
        return incident.approved().values().stream().reduce(Money::plus).orElse(null);
    }
}
