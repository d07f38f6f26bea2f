package dev.hikeshi.response.incident;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Makes the next state of what happened. Pure, and never refuses: events are facts. */
public final class Evolving {

    private Evolving() {}

    /** The state after many events. */
    public static Incidents replay(Incidents state, List<IncidentEvent> events) {
        Incidents next = state;
        for (IncidentEvent event : events) {
            next = evolve(next, event);
        }
        return next;
    }

    /** The state after one event. */
    public static Incidents evolve(Incidents state, IncidentEvent event) {
        if (event instanceof IncidentEvent.IncidentOpened opened) {
            Incidents with = state.with(Incident.opened(opened.incident(), opened.at()));
            return new Incidents(
                    with.zone(), with.window(), with.byId(), with.absorbed(), state.opened() + 1);
        }
        if (event instanceof IncidentEvent.IncidentsMerged merged) {
            return merged(state, merged);
        }
        Incident incident = state.find(event.incident()).orElseThrow();
        return state.with(evolve(incident, event));
    }

    private static Incident evolve(Incident incident, IncidentEvent event) {
        Changed next = new Changed(incident);
        switch (event) {
            case IncidentEvent.FindingJoined joined -> next.add(joined.sighting());
            case IncidentEvent.NoticeReceived received -> next.add(received.notice());
            case IncidentEvent.HostLinked linked -> next.linked.add(linked.host());
            case IncidentEvent.FactConfirmed fact -> next.facts.put(fact.fact(), fact.value());
            case IncidentEvent.DutyRaised raised -> next.raise(raised);
            case IncidentEvent.DutyMoved moved -> next.move(moved);
            case IncidentEvent.DutyEscalated passed -> next.escalate(passed);
            case IncidentEvent.DutyFinished finished -> next.finish(finished);
            case IncidentEvent.MeterDebited debit ->
                    next.debits.add(
                            new Debit(
                                    debit.at(), debit.contract(), debit.meter(), debit.quantity()));
            case IncidentEvent.MoneyApproved approved ->
                    next.approved.put(
                            approved.clause(),
                            new Incident.Approval(
                                    approved.amount(), approved.signer(), approved.at()));
            case IncidentEvent.ScopeWidened widened ->
                    next.scope.put(
                            widened.asset(),
                            new Incident.ScopeState(widened.state(), widened.at(), widened.why()));
            case IncidentEvent.AssetCleared cleared ->
                    next.scope.put(cleared.asset(), Scoping.cleared(cleared));
            case IncidentEvent.IncidentClosed closed -> next.closed = true;
            case IncidentEvent.IncidentOpened opened ->
                    throw new IllegalStateException("opened twice");
            case IncidentEvent.IncidentsMerged merged ->
                    throw new IllegalStateException("merged alone");
        }
        return next.incident();
    }

    private static Incidents merged(Incidents state, IncidentEvent.IncidentsMerged event) {
        Incident stays = Objects.requireNonNull(state.byId().get(event.incident()));
        Incident absorbed = Objects.requireNonNull(state.byId().get(event.absorbed()));
        Changed next = new Changed(stays);
        next.absorb(absorbed);
        TreeMap<String, Incident> byId = new TreeMap<>(state.byId());
        byId.remove(absorbed.id());
        byId.put(stays.id(), next.incident());
        TreeMap<String, String> taken = new TreeMap<>(state.absorbed());
        taken.put(absorbed.id(), stays.id());
        return new Incidents(state.zone(), state.window(), byId, taken, state.opened());
    }
}
