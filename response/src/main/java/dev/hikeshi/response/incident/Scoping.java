package dev.hikeshi.response.incident;

import java.util.List;

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

    static Decision decide(Incident incident, Command.WidenScope widen) {
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
