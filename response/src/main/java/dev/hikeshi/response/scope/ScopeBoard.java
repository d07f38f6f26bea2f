package dev.hikeshi.response.scope;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.incident.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Every asset of an incident: worst first, then by time, then by name. */
public final class ScopeBoard {

    private static final Comparator<ScopeEntry> WORST_FIRST =
            Comparator.comparing(ScopeEntry::state, Comparator.reverseOrder())
                    .thenComparing(
                            ScopeEntry::since, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(ScopeEntry::asset);

    private static final Words NOT_EXAMINED =
            new Words(
                    "検知や連絡に出てきたが、誰も範囲の判定をしていない",
                    "a finding or a notice names it, and nobody has examined it");
    private static final Words NEVER_SEEN =
            new Words(
                    "この資産グループのログを誰も見ていない。潔白ではない",
                    "nobody has looked at logs of this group: that is not clear");
    private static final Words UNSTATED = new Words("理由の記録なし", "no reason was recorded");

    private ScopeBoard() {}

    /**
     * The hosts of the incident, each with its state, and the company's groups of which no host is
     * among them, as not observed. Where hosts are named and none is the company's, its groups are
     * not concerned and left out.
     */
    public static List<ScopeEntry> of(Company company, Incident incident) {
        HostSelection selection = new HostSelection(company);
        List<ScopeEntry> entries = new ArrayList<>(hosts(selection, incident));
        TreeSet<String> reached = new TreeSet<>(entries.stream().map(ScopeEntry::group).toList());
        boolean ours =
                entries.isEmpty()
                        || company.groups().stream()
                                .anyMatch(group -> reached.contains(group.id()));
        for (AssetGroup group : company.groups()) {
            if (ours && !reached.contains(group.id())) {
                entries.add(
                        new ScopeEntry(
                                group.id(),
                                group.id(),
                                AssetState.NOT_OBSERVED,
                                null,
                                List.of(NEVER_SEEN)));
            }
        }
        return entries.stream().sorted(WORST_FIRST).toList();
    }

    private static List<ScopeEntry> hosts(HostSelection selection, Incident incident) {
        TreeSet<String> hosts = new TreeSet<>(incident.hosts());
        hosts.removeIf(host -> isJudgedByFullName(incident, host));
        hosts.addAll(incident.scope().keySet());
        return hosts.stream().map(host -> entry(selection, incident, host)).toList();
    }

    /** People say {@code pc-01} where the logs say {@code pc-01.corp.example}. */
    private static boolean isJudgedByFullName(Incident incident, String host) {
        return incident.scope().keySet().stream().anyMatch(known -> known.startsWith(host + "."));
    }

    private static ScopeEntry entry(HostSelection selection, Incident incident, String host) {
        Incident.ScopeState known = incident.scope().get(host);
        String group = selection.assetOf(host);
        if (known == null) {
            return new ScopeEntry(
                    host, group, AssetState.NOT_OBSERVED, null, List.of(NOT_EXAMINED));
        }
        AssetState state = AssetState.parse(known.state()).orElse(AssetState.NOT_OBSERVED);
        return new ScopeEntry(
                host,
                group,
                state,
                state == AssetState.NOT_OBSERVED ? null : known.since(),
                known.why().isEmpty() ? List.of(UNSTATED) : known.why());
    }
}
