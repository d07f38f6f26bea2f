package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.DutyState;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Sighting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which duties an incident raises, most urgent first: stop it, cut the ways in, keep what is needed
 * for recovery and proof, then people, money and law.
 *
 * <p>It reads what happened and answers with commands, so a wider scope raises more by being read
 * again. Low incidents raise triage only.
 */
public final class Raising {
    private static final List<String> MOST_URGENT_FIRST =
            List.of(
                    "stop_encryption",
                    "isolate_server",
                    "isolate_endpoint",
                    "close_vpn",
                    "disable_account",
                    "block_address",
                    "protect_backups",
                    "approve_spending",
                    "command_incident",
                    "triage_alert",
                    "preserve_evidence",
                    "inform_management",
                    "reset_credentials",
                    "reset_krbtgt",
                    "forensic_analysis",
                    "determine_scope",
                    "report_regulator_prelim",
                    "notify_insurer",
                    "consult_police",
                    "inform_staff",
                    "restore_from_backup",
                    "patch_vpn_firmware",
                    "declare_safe",
                    "write_incident_report",
                    "review_lessons",
                    "prove_measures");

    private final Incident incident;
    private final HostSelection selection;
    private final Instant at;
    private final Signs signs;
    private final List<Command.RaiseDuty> raised = new ArrayList<>();

    private Raising(Incident incident, HostSelection selection, Instant at) {
        this.incident = incident;
        this.selection = selection;
        this.at = at;
        this.signs = Signs.of(incident);
    }

    /**
     * The duties of an incident as it stands, in the order of urgency; raising one twice is
     * harmless.
     */
    public static List<Command.RaiseDuty> of(
            Incident incident, HostSelection selection, Instant at) {
        Raising raising = new Raising(incident, selection, at);
        raising.all();
        return List.copyOf(raising.raised);
    }

    /** Where a duty stands among those to be done: the smaller the sooner; others come last. */
    public static int urgencyOf(DutyId duty) {
        int place = MOST_URGENT_FIRST.indexOf(duty.id());
        return place < 0 ? MOST_URGENT_FIRST.size() : place;
    }

    private void all() {
        if (!incident.severity().atLeast(Severity.HIGH)) {
            perAssetOrWhole("triage_alert", incident.hosts());
            if (incident.severity().atLeast(Severity.MEDIUM)) {
                perAsset("preserve_evidence", incident.hosts());
                whole("inform_management");
            }
            return;
        }
        SortedSet<String> hit = hit();
        contain(hit);
        keep(hit);
        lead();
        recover(hit);
        if (isDone("declare_safe")) {
            List.of("write_incident_report", "review_lessons", "prove_measures")
                    .forEach(this::whole);
        }
    }

    private void contain(SortedSet<String> hit) {
        if (signs.encryption()) {
            perAsset("stop_encryption", signs.hostsOfImpact());
        }
        perKind(hit);
        if (signs.accounts()) {
            whole("disable_account");
        }
        if (signs.vpn()) {
            List<String> network = groups(AssetGroup.Kind.NETWORK, incident.hosts());
            raise(
                    "close_vpn",
                    network.isEmpty() ? "" : network.getFirst(),
                    new TreeSet<>(),
                    incident.severity());
        }
        if (signs.outsideAddress()) {
            whole("block_address");
        }
    }

    private void keep(SortedSet<String> hit) {
        if (signs.encryption() || signs.backups()) {
            whole("protect_backups");
        }
        perAsset("preserve_evidence", hit);
        if (signs.credentials()) {
            whole("reset_credentials");
        }
        if (hit.stream()
                .anyMatch(
                        host -> kind(host).filter(AssetGroup.Kind.DIRECTORY::equals).isPresent())) {
            whole("reset_krbtgt");
        }
    }

    private void lead() {
        whole("command_incident");
        whole("inform_management");
        whole("forensic_analysis");
        whole("determine_scope");
        if (!"no".equals(incident.facts().get(Facts.PERSONAL_DATA))) {
            whole("report_regulator_prelim");
        }
        whole("notify_insurer");
        whole("consult_police");
        whole("inform_staff");
    }

    private void recover(SortedSet<String> hit) {
        if (signs.encryption()) {
            perAsset("restore_from_backup", signs.hostsOfImpact());
        }
        if (signs.vpn()) {
            whole("patch_vpn_firmware");
        }
        if (!hit.isEmpty()) {
            whole("declare_safe");
        }
    }

    /** Hosts with a finding of weight, or that the spread calls compromised or suspect. */
    private SortedSet<String> hit() {
        TreeSet<String> hosts = new TreeSet<>();
        for (Sighting sighting : incident.sightings()) {
            if (!sighting.host().isEmpty() && sighting.severity().atLeast(Severity.HIGH)) {
                hosts.add(sighting.host());
            }
        }
        incident.scope()
                .forEach(
                        (host, state) -> {
                            if (state.state().equals("compromised")) {
                                hosts.add(host);
                            }
                        });
        incident.notices().forEach(notice -> hosts.addAll(named(notice.hosts())));
        return hosts;
    }

    /** The names that logs use for hosts that people named. */
    private List<String> named(Collection<String> hosts) {
        return hosts.stream()
                .map(
                        host ->
                                incident.hosts().stream()
                                        .filter(known -> known.startsWith(host + "."))
                                        .findFirst()
                                        .orElse(host))
                .toList();
    }

    private void perKind(SortedSet<String> hosts) {
        TreeMap<String, TreeSet<String>> servers = new TreeMap<>();
        TreeMap<String, TreeSet<String>> endpoints = new TreeMap<>();
        for (String host : hosts) {
            Optional<AssetGroup.Kind> kind = kind(host);
            if (kind.isPresent() && isServer(kind.get())) {
                servers.computeIfAbsent(selection.assetOf(host), asset -> new TreeSet<>())
                        .add(host);
            } else if (kind.isEmpty() || kind.get() == AssetGroup.Kind.ENDPOINT) {
                endpoints
                        .computeIfAbsent(selection.assetOf(host), asset -> new TreeSet<>())
                        .add(host);
            }
        }
        servers.forEach((asset, names) -> raise("isolate_server", asset, names, worst(names)));
        endpoints.forEach((asset, names) -> raise("isolate_endpoint", asset, names, worst(names)));
    }

    private static boolean isServer(AssetGroup.Kind kind) {
        return switch (kind) {
            case SERVER, DIRECTORY, BACKUP, OTHER -> true;
            case ENDPOINT, NETWORK, CLOUD, MOBILE -> false;
        };
    }

    private void perAsset(String duty, SortedSet<String> hosts) {
        TreeMap<String, TreeSet<String>> assets = new TreeMap<>();
        hosts.forEach(
                host ->
                        assets.computeIfAbsent(selection.assetOf(host), asset -> new TreeSet<>())
                                .add(host));
        assets.forEach((asset, names) -> raise(duty, asset, names, worst(names)));
    }

    private void perAssetOrWhole(String duty, SortedSet<String> hosts) {
        if (hosts.isEmpty()) {
            whole(duty);
        } else {
            perAsset(duty, hosts);
        }
    }

    private boolean isDone(String duty) {
        return incident.duties().values().stream()
                .filter(one -> one.duty().id().equals(duty))
                .anyMatch(one -> one.state() == DutyState.DONE);
    }

    private void whole(String duty) {
        raise(duty, "", new TreeSet<>(), incident.severity());
    }

    private void raise(String duty, String asset, SortedSet<String> hosts, Severity severity) {
        raised.add(
                new Command.RaiseDuty(at, incident.id(), new DutyId(duty), asset, hosts, severity));
    }

    /** The worst finding of these hosts; where there is none, the incident's. */
    private Severity worst(SortedSet<String> hosts) {
        return incident.sightings().stream()
                .filter(sighting -> hosts.contains(sighting.host()))
                .map(Sighting::severity)
                .max(Severity::compareTo)
                .orElse(incident.severity());
    }

    private Optional<AssetGroup.Kind> kind(String host) {
        return selection.groupOf(host).map(AssetGroup::kind);
    }

    private List<String> groups(AssetGroup.Kind kind, SortedSet<String> hosts) {
        return hosts.stream()
                .map(selection::groupOf)
                .flatMap(Optional::stream)
                .filter(group -> group.kind() == kind)
                .map(AssetGroup::id)
                .distinct()
                .sorted()
                .toList();
    }
}
