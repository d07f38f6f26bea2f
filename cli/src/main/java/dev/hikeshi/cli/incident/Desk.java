package dev.hikeshi.cli.incident;

import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.Deciding;
import dev.hikeshi.response.incident.Decision;
import dev.hikeshi.response.incident.Evolving;
import dev.hikeshi.response.incident.IncidentEvent;
import dev.hikeshi.response.incident.Incidents;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where commands arrive: decides each, keeps the events and the state that follows from them. */
final class Desk {
    private final List<IncidentEvent> events = new ArrayList<>();
    private Incidents state;

    /** Without incidents yet; their ids will carry days of that zone. */
    Desk(ZoneId zone) {
        state = Incidents.none(zone, Incidents.USUAL_WINDOW);
    }

    /** Does what a command says; the refusal when it cannot be. */
    Optional<Decision.Refused> take(Command command) {
        return switch (Deciding.decide(state, command)) {
            case Decision.Accepted accepted -> {
                events.addAll(accepted.events());
                state = Evolving.replay(state, accepted.events());
                yield Optional.empty();
            }
            case Decision.Refused refused -> Optional.of(refused);
        };
    }

    Incidents state() {
        return state;
    }

    /** Everything that happened, in order. */
    List<IncidentEvent> events() {
        return List.copyOf(events);
    }
}
