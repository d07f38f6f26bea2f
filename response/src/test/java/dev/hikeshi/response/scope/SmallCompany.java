package dev.hikeshi.response.scope;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.ContainmentPolicy;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.company.Guardrails;
import dev.hikeshi.response.company.LossTolerance;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.Deciding;
import dev.hikeshi.response.incident.Decision;
import dev.hikeshi.response.incident.Evolving;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.IncidentEvent;
import dev.hikeshi.response.incident.Incidents;
import dev.hikeshi.response.incident.JoinKey;
import dev.hikeshi.response.incident.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A company with PCs, servers and a NAS, and the incident that befalls it, for tests. */
public final class SmallCompany {
    /** When the first finding happened. */
    public static final Instant T = Instant.parse("2026-11-21T14:40:00Z");

    /** The incident's id. */
    public static final String ID = "I-20261121-0001";

    private final List<ContainmentRule> rules = new ArrayList<>();
    private final List<IncidentEvent> events = new ArrayList<>();
    private Guardrails guardrails = guardrails(10, false);
    private Incidents state = Incidents.none(ZoneOffset.UTC, Incidents.USUAL_WINDOW);

    public SmallCompany rule(Verb verb, Severity atLeast, String... groups) {
        AssetSelector assets =
                groups.length == 0
                        ? AssetSelector.EVERYTHING
                        : new AssetSelector(false, Set.of(groups), Set.of(), Set.of());
        rules.add(new ContainmentRule("rule-" + rules.size(), verb, assets, atLeast, null));
        return this;
    }

    public SmallCompany limits(int maxPerHour, boolean dryRun, String... neverTouch) {
        guardrails =
                new Guardrails(
                        Set.of(neverTouch),
                        maxPerHour,
                        Duration.ofHours(24),
                        Duration.ofMinutes(30),
                        dryRun);
        return this;
    }

    public SmallCompany finds(String host, Severity severity, JoinKey... more) {
        return finds(host, severity, List.of(), more);
    }

    /** A critical finding that files are being encrypted. */
    public SmallCompany encrypts(String host) {
        return finds(host, Severity.CRITICAL, List.of("attack.impact", "attack.t1486"));
    }

    private SmallCompany finds(String host, Severity severity, List<String> tags, JoinKey... more) {
        TreeSet<JoinKey> keys = new TreeSet<>(Arrays.asList(more));
        keys.add(new JoinKey(JoinKey.Kind.HOST, host));
        keys.add(new JoinKey(JoinKey.Kind.ACCOUNT, "corp\\taro"));
        int number = events.size();
        return does(
                new Command.ReportFinding(
                        T,
                        new Sighting(
                                "r" + number,
                                "rule " + number,
                                severity,
                                tags,
                                host,
                                "",
                                1,
                                T,
                                T,
                                "log",
                                number,
                                keys)));
    }

    public SmallCompany raises(String duty, String asset, Severity severity, String... hosts) {
        return does(
                new Command.RaiseDuty(
                        T, ID, new DutyId(duty), asset, new TreeSet<>(List.of(hosts)), severity));
    }

    public SmallCompany finishes(String duty, String asset) {
        return does(
                new Command.FinishDuty(T, ID, new DutyId(duty), asset, "provider:mdr", "ticket 7"));
    }

    public SmallCompany sees(String asset, String assetState, String... why) {
        return does(
                new Command.WidenScope(
                        T, ID, asset, assetState, Arrays.stream(why).map(Words::same).toList()));
    }

    public SmallCompany knows(String fact, String value) {
        return does(new Command.ConfirmFact(T, ID, fact, value));
    }

    public SmallCompany does(Command command) {
        switch (Deciding.decide(state, command)) {
            case Decision.Accepted accepted -> {
                events.addAll(accepted.events());
                state = Evolving.replay(state, accepted.events());
            }
            case Decision.Refused refused -> throw new AssertionError(refused);
        }
        return this;
    }

    public Incident incident() {
        return state.open().getFirst();
    }

    public List<IncidentEvent> events() {
        return List.copyOf(events);
    }

    public Company company() {
        return new Company(
                "small",
                Words.same("Small"),
                ZoneId.of("Asia/Tokyo"),
                120,
                new LossTolerance(null, null),
                List.of(),
                List.of(
                        function("orders", 2_400_000, "servers"),
                        function("office", 240_000, "pcs", "servers")),
                List.of(
                        group("pcs", AssetGroup.Kind.ENDPOINT, "edr", "pc-*"),
                        group("servers", AssetGroup.Kind.SERVER, "edr", "srv-*", "10.1.0.0/16"),
                        group("nas", AssetGroup.Kind.BACKUP, null, "nas")),
                List.of(),
                new ContainmentPolicy(rules, guardrails),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static Guardrails guardrails(int maxPerHour, boolean dryRun) {
        return new Guardrails(
                Set.of(), maxPerHour, Duration.ofHours(24), Duration.ofMinutes(30), dryRun);
    }

    private static BusinessFunction function(String id, long perDay, String... needs) {
        return new BusinessFunction(
                id, Words.same(id), Money.yen(perDay), Words.same("test"), List.of(needs));
    }

    private static AssetGroup group(
            String id, AssetGroup.Kind kind, @Nullable String tool, String... hosts) {
        return new AssetGroup(
                id,
                Words.same(id),
                kind,
                List.of(hosts),
                tool == null ? Set.of() : Set.of(tool),
                new TreeMap<>(),
                List.of());
    }
}
