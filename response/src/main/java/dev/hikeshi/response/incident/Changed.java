package dev.hikeshi.response.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** An incident on its way to the next state. Lives within one call of {@link Evolving}. */
final class Changed {
    private final Incident before;
    SightingLog sightings;
    final List<Notice> notices;
    final TreeSet<String> domains;
    final TreeSet<String> linked;
    final TreeMap<String, String> facts;
    final TreeMap<String, RaisedDuty> duties;
    final List<Debit> debits;
    final TreeMap<String, Incident.Approval> approved;
    final TreeMap<String, Incident.ScopeState> scope;
    boolean closed;

    Changed(Incident before) {
        this.before = before;
        this.sightings = SightingLog.of(before.sightings());
        this.notices = new ArrayList<>(before.notices());
        this.domains = new TreeSet<>(before.domains());
        this.linked = new TreeSet<>(before.linked());
        this.facts = new TreeMap<>(before.facts());
        this.duties = new TreeMap<>(before.duties());
        this.debits = new ArrayList<>(before.debits());
        this.approved = new TreeMap<>(before.approved());
        this.scope = new TreeMap<>(before.scope());
        this.closed = before.closed();
    }

    void add(Sighting sighting) {
        sightings = sightings.plus(sighting);
        if (!sighting.domain().isEmpty()) {
            domains.add(sighting.domain());
        }
    }

    void add(Notice notice) {
        notices.add(notice);
    }

    void raise(IncidentEvent.DutyRaised raised) {
        RaisedDuty known = duties.get(RaisedDuty.key(raised.duty(), raised.asset()));
        TreeSet<String> hosts = new TreeSet<>(raised.hosts());
        if (known == null) {
            put(
                    new RaisedDuty(
                            raised.duty(),
                            raised.asset(),
                            hosts,
                            raised.severity(),
                            DutyState.RAISED,
                            null,
                            raised.at(),
                            "",
                            new TreeSet<>()));
            return;
        }
        hosts.addAll(known.hosts());
        boolean more = hosts.size() > known.hosts().size();
        boolean again = known.state() == DutyState.DONE && more;
        put(
                new RaisedDuty(
                        known.duty(),
                        known.asset(),
                        hosts,
                        raised.severity().atLeast(known.severity())
                                ? raised.severity()
                                : known.severity(),
                        again ? DutyState.RAISED : known.state(),
                        again ? null : known.bearer(),
                        again ? raised.at() : known.since(),
                        again ? raised.at() : known.arose(),
                        again ? null : known.asked(),
                        again ? "" : known.proof(),
                        known.failed(),
                        known.doneHosts()));
    }

    void move(IncidentEvent.DutyMoved moved) {
        RaisedDuty known =
                Objects.requireNonNull(duties.get(RaisedDuty.key(moved.duty(), moved.asset())));
        put(known.moved(moved.state(), moved.bearer(), moved.at(), moved.proof()));
    }

    void escalate(IncidentEvent.DutyEscalated passed) {
        RaisedDuty known =
                Objects.requireNonNull(duties.get(RaisedDuty.key(passed.duty(), passed.asset())));
        put(
                known.moved(DutyState.FAILED, passed.from(), passed.at(), passed.because())
                        .moved(DutyState.ASKED, passed.to(), passed.at(), passed.because()));
    }

    void finish(IncidentEvent.DutyFinished done) {
        RaisedDuty known =
                Objects.requireNonNull(duties.get(RaisedDuty.key(done.duty(), done.asset())));
        put(known.finished(done.hosts(), done.bearer(), done.at(), done.proof()));
    }

    /** Takes in another incident; what both know stays as the one that stays knows it. */
    void absorb(Incident other) {
        List<Sighting> both = new ArrayList<>(sightings);
        both.addAll(other.sightings());
        both.sort(Sighting.ORDER);
        sightings = SightingLog.of(both);
        notices.addAll(other.notices());
        notices.sort(Comparator.comparing(Notice::at));
        domains.addAll(other.domains());
        linked.addAll(other.linked());
        other.facts().forEach(facts::putIfAbsent);
        other.duties().forEach((key, duty) -> duties.merge(key, duty, RaisedDuty::with));
        other.debits().stream().filter(one -> !debits.contains(one)).forEach(debits::add);
        other.approved().forEach(approved::putIfAbsent);
        other.scope().forEach((asset, state) -> scope.merge(asset, state, Scoping::worse));
    }

    Incident incident() {
        return new Incident(
                before.id(),
                before.opened(),
                closed,
                sightings,
                List.copyOf(notices),
                domains,
                linked,
                facts,
                duties,
                debits,
                approved,
                scope);
    }

    private void put(RaisedDuty duty) {
        duties.put(duty.key(), duty);
    }
}
