package dev.hikeshi.cli.incident;

import dev.hikeshi.forensics.Coverage;
import dev.hikeshi.forensics.Hosts;
import dev.hikeshi.forensics.Spread;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.scope.AssetState;
import dev.hikeshi.response.scope.ScopeBoard;
import dev.hikeshi.response.scope.ScopeEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Lays beside each entry of the kernel's scope what was read of the asset, what is missing and what
 * to collect next. Only what concerns assets of the incident is told: a spread knows all domains
 * whose logs were read.
 */
final class ScopeLines {
    private static final Set<String> MAIN = Set.of("security", "fortigate");
    private static final Comparator<Coverage.Source> MAIN_LOG_FIRST =
            Comparator.comparing((Coverage.Source one) -> !MAIN.contains(one.name()))
                    .thenComparing(Coverage.Source::name);

    private final Company company;
    private final Incident incident;
    private final Spread spread;
    private final ScopeWords words;
    private final Names names;

    ScopeLines(Company company, Incident incident, Spread spread, Instant now) {
        this.company = company;
        this.incident = incident;
        this.spread = spread;
        this.names = new Names(company);
        this.words = new ScopeWords(company.zone(), now);
    }

    List<Board.ScopeLine> lines() {
        return ScopeBoard.of(company, incident).stream().map(this::line).toList();
    }

    private Board.ScopeLine line(ScopeEntry entry) {
        Coverage coverage = spread.coverage().get(entry.asset());
        Spread.Verdict verdict = spread.verdicts().get(entry.asset());
        return new Board.ScopeLine(
                entry.asset(),
                entry.group(),
                names.asset(entry.group()),
                entry.state().id(),
                entry.since(),
                entry.why(),
                verdict == null
                        ? List.of()
                        : verdict.why().reversed().stream()
                                .flatMap(reason -> reason.evidence().stream())
                                .distinct()
                                .toList(),
                logs(coverage),
                words.missing(coverage, incident.firstSeen().orElse(null)),
                wanted(entry, coverage).stream().map(ScopeWords::wanted).toList());
    }

    private static List<Board.LogLine> logs(@Nullable Coverage coverage) {
        return coverage == null
                ? List.of()
                : coverage.sources().stream()
                        .sorted(MAIN_LOG_FIRST)
                        .map(
                                one ->
                                        new Board.LogLine(
                                                one.name(), one.from(), one.to(), one.records()))
                        .toList();
    }

    private Set<Spread.Wanted> wanted(ScopeEntry entry, @Nullable Coverage coverage) {
        Set<Spread.Wanted> wanted = EnumSet.noneOf(Spread.Wanted.class);
        for (Spread.Ask ask : spread.asks()) {
            if (ask.host().equals(entry.asset())) {
                wanted.add(ask.wanted());
            }
        }
        boolean dumb = coverage == null || !ScopeWords.speaksForItself(coverage);
        if (dumb && entry.state() != AssetState.CLEAR) {
            wanted.add(Spread.Wanted.SECURITY_LOG);
        }
        return wanted;
    }

    /** What to collect, with the assets in the order of the scope: the worst first. */
    List<Board.AskLine> asks() {
        Map<Spread.Wanted, List<String>> assets = new EnumMap<>(Spread.Wanted.class);
        for (ScopeEntry entry : ScopeBoard.of(company, incident)) {
            for (Spread.Wanted wanted : wanted(entry, spread.coverage().get(entry.asset()))) {
                assets.computeIfAbsent(wanted, none -> new ArrayList<>()).add(entry.asset());
            }
        }
        return assets.entrySet().stream()
                .map(
                        ask ->
                                new Board.AskLine(
                                        ask.getKey().name().toLowerCase(Locale.ROOT),
                                        ask.getValue(),
                                        ScopeWords.wanted(ask.getKey())))
                .toList();
    }

    /** Domains that were taken on a host of this incident. */
    List<Board.LostDomain> domainsLost() {
        TreeSet<String> own = new TreeSet<>();
        incident.scope()
                .forEach(
                        (host, state) -> {
                            if (state.state().equals(AssetState.COMPROMISED.id())) {
                                own.add(Hosts.domainOf(host));
                            }
                        });
        List<Board.LostDomain> lost = new ArrayList<>();
        for (Map.Entry<String, Instant> domain : spread.domainsLost().entrySet()) {
            if (own.contains(domain.getKey())) {
                lost.add(
                        new Board.LostDomain(
                                domain.getKey(),
                                domain.getValue(),
                                words.lost(domain.getKey(), domain.getValue())));
            }
        }
        return lost;
    }
}
