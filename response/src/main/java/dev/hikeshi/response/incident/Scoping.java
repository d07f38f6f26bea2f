package dev.hikeshi.response.incident;

import dev.hikeshi.response.Words;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether an asset's state may change: findings only ever make it worse. */
final class Scoping {
    /** From best to worst; what was never looked at is worse than what was found clear. */
    private static final List<String> WORSENING =
            List.of("clear", "not_observed", "suspect", "compromised");

    private Scoping() {}

    /** The worse of two; the first when they are alike. */
    static Incident.ScopeState worse(Incident.ScopeState one, Incident.ScopeState other) {
        return WORSENING.indexOf(other.state()) > WORSENING.indexOf(one.state()) ? other : one;
    }

    static Incident.ScopeState cleared(IncidentEvent.AssetCleared event) {
        return new Incident.ScopeState(
                "clear",
                event.at(),
                List.of(
                        new Words(
                                "確認: " + event.by() + "、証拠: " + event.evidence(),
                                "examined by " + event.by() + ", proof: " + event.evidence())));
    }

    /** Only evidence clears an asset, and only while no finding is later than it. */
    static Decision clear(Incident incident, Command.ClearAsset clear) {
        if (clear.evidence().isBlank()) {
            return new Decision.Refused(Decision.Reason.PROOF_MISSING, clear.asset());
        }
        String asset = known(incident, clear.asset());
        boolean seenSince =
                incident.sightings().stream()
                        .anyMatch(
                                one ->
                                        one.host().equals(asset)
                                                && one.last() != null
                                                && one.last().isAfter(clear.at()));
        if (seenSince) {
            return new Decision.Refused(Decision.Reason.SEEN_SINCE, asset);
        }
        IncidentEvent.AssetCleared cleared =
                new IncidentEvent.AssetCleared(
                        clear.at(), incident.id(), asset, clear.by(), clear.evidence());
        return cleared(cleared).equals(incident.scope().get(asset))
                ? Deciding.accepted()
                : Deciding.accepted(cleared);
    }

    /** Assets of the incident that are not known to be clear, sorted. */
    static SortedSet<String> notClear(Incident incident) {
        TreeSet<String> assets = new TreeSet<>();
        incident.hosts().forEach(host -> assets.add(known(incident, host)));
        assets.addAll(incident.scope().keySet());
        assets.removeIf(
                asset -> {
                    Incident.ScopeState state = incident.scope().get(asset);
                    return state != null && state.state().equals("clear");
                });
        return assets;
    }

    /** The name the incident has for an asset: people say pc-07 where logs say pc-07.corp. */
    private static String known(Incident incident, String asset) {
        TreeSet<String> names = new TreeSet<>(incident.scope().keySet());
        names.addAll(incident.hosts());
        return names.stream()
                .filter(name -> name.startsWith(asset + "."))
                .findFirst()
                .orElse(asset);
    }

    static Decision decide(Incident incident, Command.WidenScope named) {
        Command.WidenScope widen =
                new Command.WidenScope(
                        named.at(),
                        named.incident(),
                        known(incident, named.asset()),
                        named.state(),
                        named.why());
        Incident.ScopeState known = incident.scope().get(widen.asset());
        if (known != null) {
            int before = WORSENING.indexOf(known.state());
            int after = WORSENING.indexOf(widen.state());
            if (after < before) {
                return new Decision.Refused(Decision.Reason.WOULD_IMPROVE, widen.asset());
            }
            if (after == before && known.why().equals(widen.why())) {
                return Deciding.accepted();
            }
        }
        return Deciding.accepted(
                new IncidentEvent.ScopeWidened(
                        widen.at(), incident.id(), widen.asset(), widen.state(), widen.why()));
    }
}
