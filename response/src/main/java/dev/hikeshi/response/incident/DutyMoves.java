package dev.hikeshi.response.incident;

import dev.hikeshi.response.DutyId;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Whether a duty may move, and the checks that commands about one incident share. */
final class DutyMoves {

    private DutyMoves() {}

    static Decision open(
            Incidents state, String id, java.util.function.Function<Incident, Decision> decide) {
        Incident incident = state.find(id).orElse(null);
        if (incident == null) {
            return new Decision.Refused(Decision.Reason.UNKNOWN_INCIDENT, id);
        }
        if (incident.closed()) {
            return new Decision.Refused(Decision.Reason.CLOSED_INCIDENT, id);
        }
        return decide.apply(incident);
    }

    /** Whether a duty may be finished for the hosts named. */
    static Decision finish(Incidents state, Command.FinishDuty finish) {
        return open(
                state,
                finish.incident(),
                incident -> {
                    RaisedDuty known =
                            incident.duties().get(RaisedDuty.key(finish.duty(), finish.asset()));
                    if (known == null) {
                        return refused(Decision.Reason.UNKNOWN_DUTY, finish.duty(), finish.asset());
                    }
                    SortedSet<String> meant = known.among(finish.hosts());
                    if (!finish.hosts().isEmpty()
                            && !meant.isEmpty()
                            && known.doneHosts().keySet().containsAll(meant)) {
                        return Deciding.accepted();
                    }
                    if (finish.hosts().isEmpty() || meant.equals(known.hosts())) {
                        return move(
                                incident,
                                known,
                                DutyState.DONE,
                                finish.bearer(),
                                finish.proof(),
                                finish.at());
                    }
                    return finishSome(incident, known, meant, finish);
                });
    }

    private static Decision finishSome(
            Incident incident,
            RaisedDuty known,
            SortedSet<String> meant,
            Command.FinishDuty finish) {
        if (meant.isEmpty()) {
            return refused(Decision.Reason.UNKNOWN_DUTY, known.duty(), known.asset());
        }
        if (finish.proof().isBlank()) {
            return refused(Decision.Reason.PROOF_MISSING, known.duty(), known.asset());
        }
        return Deciding.accepted(
                new IncidentEvent.DutyFinished(
                        finish.at(),
                        incident.id(),
                        known.duty(),
                        known.asset(),
                        meant,
                        finish.bearer(),
                        finish.proof()));
    }

    static Decision asked(Incidents state, Command.AskBearer ask) {
        return decide(
                state,
                ask.incident(),
                ask.duty(),
                ask.asset(),
                DutyState.ASKED,
                ask.bearer(),
                "",
                ask.at());
    }

    static Decision claimed(Incidents state, Command.ClaimDuty claim) {
        return decide(
                state,
                claim.incident(),
                claim.duty(),
                claim.asset(),
                DutyState.CLAIMED,
                claim.bearer(),
                "",
                claim.at());
    }

    static Decision failed(Incidents state, Command.FailDuty fail) {
        return decide(
                state,
                fail.incident(),
                fail.duty(),
                fail.asset(),
                DutyState.FAILED,
                fail.bearer(),
                fail.because(),
                fail.at());
    }

    /** From one who lets it lie to another; nobody is asked who has failed before. */
    static Decision escalated(Incidents state, Command.EscalateDuty passed) {
        return open(
                state,
                passed.incident(),
                incident -> {
                    RaisedDuty known =
                            incident.duties().get(RaisedDuty.key(passed.duty(), passed.asset()));
                    if (known == null) {
                        return refused(Decision.Reason.UNKNOWN_DUTY, passed.duty(), passed.asset());
                    }
                    if (known.state() == DutyState.DONE) {
                        return refused(Decision.Reason.DONE_ALREADY, known.duty(), known.asset());
                    }
                    boolean repeated =
                            known.failed().contains(passed.from())
                                    && passed.to().equals(known.bearer());
                    if (repeated) {
                        return Deciding.accepted();
                    }
                    if (passed.to().equals(passed.from()) || known.failed().contains(passed.to())) {
                        return refused(Decision.Reason.FAILED_BEFORE, known.duty(), passed.to());
                    }
                    return Deciding.accepted(
                            new IncidentEvent.DutyEscalated(
                                    passed.at(),
                                    incident.id(),
                                    known.duty(),
                                    known.asset(),
                                    passed.from(),
                                    passed.to(),
                                    passed.because()));
                });
    }

    static Decision overdue(Incidents state, Command.MarkOverdue overdue) {
        return decide(
                state,
                overdue.incident(),
                overdue.duty(),
                overdue.asset(),
                DutyState.OVERDUE,
                overdue.bearer(),
                "",
                overdue.at());
    }

    private static Decision decide(
            Incidents state,
            String id,
            DutyId duty,
            String asset,
            DutyState next,
            @Nullable String bearer,
            String proof,
            Instant at) {
        return open(
                state,
                id,
                incident -> {
                    RaisedDuty known = incident.duties().get(RaisedDuty.key(duty, asset));
                    if (known == null) {
                        return refused(Decision.Reason.UNKNOWN_DUTY, duty, asset);
                    }
                    return move(incident, known, next, bearer, proof, at);
                });
    }

    private static Decision move(
            Incident incident,
            RaisedDuty known,
            DutyState next,
            @Nullable String bearer,
            String proof,
            Instant at) {
        if (known.state() == next
                && Objects.equals(known.bearer(), bearer)
                && known.proof().equals(proof)) {
            return Deciding.accepted();
        }
        if (known.state() == DutyState.DONE) {
            return refused(Decision.Reason.DONE_ALREADY, known.duty(), known.asset());
        }
        boolean another =
                known.state() == DutyState.CLAIMED && !Objects.equals(known.bearer(), bearer);
        if (another && (next == DutyState.CLAIMED || next == DutyState.ASKED)) {
            return refused(Decision.Reason.CLAIMED_BY_ANOTHER, known.duty(), known.asset());
        }
        if (next == DutyState.DONE && proof.isBlank()) {
            return refused(Decision.Reason.PROOF_MISSING, known.duty(), known.asset());
        }
        return Deciding.accepted(
                new IncidentEvent.DutyMoved(
                        at, incident.id(), known.duty(), known.asset(), next, bearer, proof));
    }

    private static Decision refused(Decision.Reason reason, DutyId duty, String asset) {
        return new Decision.Refused(reason, asset.isEmpty() ? duty.id() : duty.id() + " " + asset);
    }
}
