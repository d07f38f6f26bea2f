package dev.hikeshi.cli.incident;

import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Deadline;
import dev.hikeshi.response.duty.LegalClock;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situations;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.DutyState;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Incidents;
import dev.hikeshi.response.incident.RaisedDuty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a bound bearer's time is over and nothing shows that it was done. */
final class Overdue {
    private final Company company;
    private final Instant now;

    private Overdue(Company company, Instant now) {
        this.company = company;
        this.now = now;
    }

    /** What is to be marked in the open incidents. */
    static List<Command.MarkOverdue> of(Company company, Incidents incidents, Instant now) {
        Overdue overdue = new Overdue(company, now);
        return incidents.open().stream()
                .flatMap(
                        incident ->
                                incident.duties().values().stream()
                                        .flatMap(duty -> overdue.mark(incident, duty)))
                .toList();
    }

    private Stream<Command.MarkOverdue> mark(Incident incident, RaisedDuty duty) {
        return Cover.next(company, Situations.of(incident, duty), now)
                .firstBesides(duty.failed())
                .filter(first -> duty.state() != DutyState.DONE && first.binds())
                .filter(first -> isLate(incident, duty, first))
                .map(
                        first ->
                                new Command.MarkOverdue(
                                        now,
                                        incident.id(),
                                        duty.duty(),
                                        duty.asset(),
                                        first.bearers().getFirst().id()))
                .stream();
    }

    /** The time that the law sets takes the place of any other. */
    private boolean isLate(Incident incident, RaisedDuty duty, Rung rung) {
        Optional<LegalClock> law = LegalClock.of(duty.duty(), company, incident, now);
        if (law.isPresent()) {
            return law.get().due().isBefore(now);
        }
        Deadline deadline = rung.footings().getFirst().deadline();
        return deadline != null && deadline.runs() && deadline.at().isBefore(now);
    }
}
