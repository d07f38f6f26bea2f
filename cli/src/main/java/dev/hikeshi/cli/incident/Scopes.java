package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.finding.RuleTitles;
import dev.hikeshi.forensics.Hosts;
import dev.hikeshi.forensics.Spread;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Notice;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Turns the spread into what the kernel is told about each asset of an incident. */
final class Scopes {
    private final Spread spread;
    private final Company company;
    private final HostSelection selection;
    private final ScopeWords words;
    private final Names names;

    Scopes(Spread spread, Company company, HostSelection selection, Instant now) {
        this.spread = spread;
        this.company = company;
        this.selection = selection;
        this.words = new ScopeWords(company.zone(), now);
        this.names = new Names(company);
    }

    /**
     * One command a host: those of the incident, those reached from them, and those nothing is
     * known of.
     */
    List<Command> of(Incident incident, Instant at) {
        TreeSet<String> hosts = new TreeSet<>();
        for (String host : incident.hosts()) {
            hosts.add(fullName(host));
        }
        hosts.addAll(incident.linked());
        boolean ours = hosts.stream().anyMatch(host -> selection.groupOf(host).isPresent());
        spread.verdicts().keySet().stream()
                .filter(host -> isBeside(host, incident, ours))
                .forEach(hosts::add);
        Map<String, Command> commands = new TreeMap<>();
        hosts.forEach(host -> commands.put(host, widen(incident, host, at)));
        if (ours) {
            unseen(hosts).forEach(host -> commands.put(host, unseen(incident, host, at)));
        }
        return List.copyOf(commands.values());
    }

    private String fullName(String host) {
        return spread.verdicts().containsKey(host)
                ? host
                : spread.verdicts().keySet().stream()
                        .filter(known -> known.startsWith(host + "."))
                        .findFirst()
                        .orElse(host);
    }

    /** Hosts of the same domain or the same company whose logs were read belong to the picture. */
    private boolean isBeside(String host, Incident incident, boolean ours) {
        String domain = Hosts.domainOf(host);
        return (!domain.isEmpty() && incident.domains().contains(domain))
                || (ours && selection.groupOf(host).isPresent());
    }

    private Command widen(Incident incident, String host, Instant at) {
        Spread.Verdict verdict = spread.verdicts().get(host);
        String state = verdict == null ? "" : verdict.state().name().toLowerCase(Locale.ROOT);
        if (verdict != null && (state.equals("compromised") || state.equals("suspect"))) {
            return shown(incident, host, verdict, at);
        }
        Optional<Spread.Entry> entry = entry(host);
        Optional<Notice> notice = notice(incident, host);
        if (entry.isPresent()) {
            return suspect(incident, host, entry.get().at(), words.cameIn(entry.get()));
        }
        if (notice.isPresent()) {
            Words who = names.bearer(notice.get().by());
            return suspect(
                    incident, host, notice.get().at(), words.reported(notice.get().at(), who));
        }
        return verdict == null ? unseen(incident, host, at) : shown(incident, host, verdict, at);
    }

    private Command shown(Incident incident, String host, Spread.Verdict verdict, Instant at) {
        Instant since = verdict.since() == null ? at : verdict.since();
        String state = verdict.state().name().toLowerCase(Locale.ROOT);
        return new Command.WidenScope(
                since, incident.id(), host, state, words.why(verdict, titles(incident)));
    }

    private static Command suspect(Incident incident, String host, Instant since, Words why) {
        return new Command.WidenScope(since, incident.id(), host, "suspect", List.of(why));
    }

    /** The first word of somebody about a host: a sign, whatever the logs do not say. */
    private static Optional<Notice> notice(Incident incident, String host) {
        return incident.notices().stream()
                .filter(
                        notice ->
                                notice.hosts().stream()
                                        .anyMatch(
                                                one ->
                                                        one.equals(host)
                                                                || host.startsWith(one + ".")))
                .min(Comparator.comparing(Notice::at));
    }

    /** The attacker came in through it: that is a sign, whatever its log does not say. */
    private Optional<Spread.Entry> entry(String host) {
        return spread.entry().stream()
                .filter(entry -> entry.vpn() && entry.to().equals(host))
                .findFirst();
    }

    private static Map<String, String> titles(Incident incident) {
        Map<String, String> titles = new TreeMap<>();
        incident.sightings()
                .forEach(
                        one ->
                                titles.putIfAbsent(
                                        one.title(),
                                        RuleTitles.of(Language.JA, one.ruleId(), one.title())));
        return titles;
    }

    /** Hosts that the company file names one by one and no log speaks of. */
    private SortedSet<String> unseen(SortedSet<String> seen) {
        TreeSet<String> names = new TreeSet<>();
        for (AssetGroup group : company.groups()) {
            for (String pattern : group.hosts()) {
                String host = Hosts.key(pattern);
                boolean named =
                        host.indexOf('*') < 0
                                && host.indexOf('/') < 0
                                && host.indexOf(':') < 0
                                && !host.matches("[0-9.]+");
                boolean known =
                        seen.stream()
                                .anyMatch(
                                        one ->
                                                one.equals(host)
                                                        || one.startsWith(host + ".")
                                                        || host.startsWith(one + "."));
                if (named && !known) {
                    names.add(host);
                }
            }
        }
        return names;
    }

    private static Command unseen(Incident incident, String host, Instant at) {
        return new Command.WidenScope(
                at, incident.id(), host, "not_observed", List.of(ScopeWords.NO_LOG));
    }
}
