package dev.hikeshi.response.incident;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/** Answers commands. Pure: the same state and command give the same answer. */
public final class Deciding {

    private Deciding() {}

    /** What a command leads to. */
    public static Decision decide(Incidents state, Command command) {
        return switch (command) {
            case Command.ReportFinding report -> reported(state, report);
            case Command.GiveNotice given -> noticed(state, given.notice());
            case Command.LinkHosts link -> linked(state, link);
            case Command.ConfirmFact confirm -> confirmed(state, confirm);
            case Command.RaiseDuty raise -> raised(state, raise);
            case Command.DebitMeter debit -> debited(state, debit);
            case Command.ApproveMoney approve -> approved(state, approve);
            case Command.WidenScope widen -> widened(state, widen);
            case Command.ClearAsset clear ->
                    DutyMoves.open(
                            state, clear.incident(), incident -> Scoping.clear(incident, clear));
            case Command.CloseIncident close -> closed(state, close);
            case Command.FinishDuty finish -> DutyMoves.finish(state, finish);
            case Command.AskBearer ask -> DutyMoves.asked(state, ask);
            case Command.ClaimDuty claim -> DutyMoves.claimed(state, claim);
            case Command.FailDuty fail -> DutyMoves.failed(state, fail);
            case Command.EscalateDuty passed -> DutyMoves.escalated(state, passed);
            case Command.MarkOverdue overdue -> DutyMoves.overdue(state, overdue);
        };
    }

    private static Decision reported(Incidents state, Command.ReportFinding report) {
        Sighting sighting = report.sighting();
        List<Incident> candidates = Joining.candidates(state, sighting);
        if (candidates.stream().anyMatch(incident -> incident.sightings().contains(sighting))) {
            return accepted();
        }
        List<IncidentEvent> events = new ArrayList<>();
        Instant seen = sighting.first() == null ? report.at() : sighting.first();
        String id = into(state, candidates, seen, report.at(), sighting.ruleId(), events);
        events.add(new IncidentEvent.FindingJoined(report.at(), id, sighting));
        return new Decision.Accepted(events);
    }

    private static Decision noticed(Incidents state, Notice notice) {
        List<Incident> candidates = Joining.candidates(state, notice);
        if (candidates.stream().anyMatch(incident -> incident.notices().contains(notice))) {
            return accepted();
        }
        List<IncidentEvent> events = new ArrayList<>();
        String id = into(state, candidates, notice.knownAt(), notice.at(), notice.by(), events);
        events.add(new IncidentEvent.NoticeReceived(notice.at(), id, notice));
        return new Decision.Accepted(events);
    }

    /** The incident to go into: a new one, the only one, or several made one. */
    private static String into(
            Incidents state,
            List<Incident> candidates,
            Instant seen,
            Instant at,
            String because,
            List<IncidentEvent> events) {
        if (candidates.isEmpty()) {
            String day =
                    DateTimeFormatter.BASIC_ISO_DATE.format(
                            LocalDate.ofInstant(seen, state.zone()));
            String id = "I-" + day + "-" + String.format(Locale.ROOT, "%04d", state.opened() + 1);
            events.add(new IncidentEvent.IncidentOpened(at, id, because));
            return id;
        }
        String stays = candidates.getFirst().id();
        for (Incident other : candidates.subList(1, candidates.size())) {
            events.add(new IncidentEvent.IncidentsMerged(at, stays, other.id()));
        }
        return stays;
    }

    /**
     * Where the first host's incident is open, the second host belongs to it, and so do its
     * findings.
     */
    private static Decision linked(Incidents state, Command.LinkHosts link) {
        List<IncidentEvent> events = new ArrayList<>();
        List<Incident> from =
                state.open().stream()
                        .filter(one -> one.hosts().contains(link.from()))
                        .filter(one -> Joining.isNear(one, link.at(), link.at(), state.window()))
                        .toList();
        if (from.isEmpty()) {
            return accepted();
        }
        Incident source = from.getFirst();
        if (!source.linked().contains(link.to())) {
            events.add(new IncidentEvent.HostLinked(link.at(), source.id(), link.to()));
        }
        for (Incident other : state.open()) {
            if (!other.id().equals(source.id())
                    && other.hosts().contains(link.to())
                    && isWithin(state.window(), source, other)) {
                events.add(new IncidentEvent.IncidentsMerged(link.at(), source.id(), other.id()));
            }
        }
        return new Decision.Accepted(events);
    }

    private static boolean isWithin(Duration window, Incident one, Incident other) {
        Optional<Instant> end = one.lastSeen().or(one::knownAt);
        Optional<Instant> begin = other.firstSeen().or(other::knownAt);
        Optional<Instant> start = one.firstSeen().or(one::knownAt);
        Optional<Instant> finish = other.lastSeen().or(other::knownAt);
        if (end.isEmpty() || begin.isEmpty() || start.isEmpty() || finish.isEmpty()) {
            return true;
        }
        return !begin.get().isAfter(end.get().plus(window))
                && !finish.get().isBefore(start.get().minus(window));
    }

    private static Decision confirmed(Incidents state, Command.ConfirmFact confirm) {
        return DutyMoves.open(
                state,
                confirm.incident(),
                incident ->
                        confirm.value().equals(incident.facts().get(confirm.fact()))
                                ? accepted()
                                : accepted(
                                        new IncidentEvent.FactConfirmed(
                                                confirm.at(),
                                                incident.id(),
                                                confirm.fact(),
                                                confirm.value())));
    }

    private static Decision raised(Incidents state, Command.RaiseDuty raise) {
        return DutyMoves.open(
                state,
                raise.incident(),
                incident -> {
                    RaisedDuty known =
                            incident.duties().get(RaisedDuty.key(raise.duty(), raise.asset()));
                    boolean covered =
                            known != null
                                    && known.hosts().containsAll(raise.hosts())
                                    && known.severity().atLeast(raise.severity());
                    return covered
                            ? accepted()
                            : accepted(
                                    new IncidentEvent.DutyRaised(
                                            raise.at(),
                                            incident.id(),
                                            raise.duty(),
                                            raise.asset(),
                                            raise.hosts(),
                                            raise.severity()));
                });
    }

    private static Decision debited(Incidents state, Command.DebitMeter debit) {
        if (debit.quantity().signum() <= 0) {
            return new Decision.Refused(Decision.Reason.NOTHING_TO_COUNT, debit.meter());
        }
        Debit use = new Debit(debit.at(), debit.contract(), debit.meter(), debit.quantity());
        return DutyMoves.open(
                state,
                debit.incident(),
                incident ->
                        incident.debits().contains(use)
                                ? accepted()
                                : accepted(
                                        new IncidentEvent.MeterDebited(
                                                use.at(),
                                                incident.id(),
                                                use.contract(),
                                                use.meter(),
                                                use.quantity())));
    }

    private static Decision approved(Incidents state, Command.ApproveMoney approve) {
        if (approve.amount().amount().signum() <= 0) {
            return new Decision.Refused(Decision.Reason.NOTHING_TO_COUNT, approve.clause());
        }
        return DutyMoves.open(
                state,
                approve.incident(),
                incident ->
                        isApproved(incident, approve)
                                ? accepted()
                                : accepted(
                                        new IncidentEvent.MoneyApproved(
                                                approve.at(),
                                                incident.id(),
                                                approve.clause(),
                                                approve.amount(),
                                                approve.signer())));
    }

    private static boolean isApproved(Incident incident, Command.ApproveMoney approve) {
        Incident.Approval known = incident.approved().get(approve.clause());
        return known != null && known.amount().equals(approve.amount());
    }

    private static Decision widened(Incidents state, Command.WidenScope widen) {
        return DutyMoves.open(state, widen.incident(), incident -> Scoping.decide(incident, widen));
    }

    private static Decision closed(Incidents state, Command.CloseIncident close) {
        Optional<Incident> known = state.find(close.incident());
        if (known.isPresent() && known.get().closed()) {
            return accepted();
        }
        return DutyMoves.open(
                state,
                close.incident(),
                incident -> {
                    long open =
                            incident.duties().values().stream()
                                    .filter(duty -> duty.state() != DutyState.DONE)
                                    .count();
                    if (open > 0) {
                        return new Decision.Refused(
                                Decision.Reason.DUTIES_OPEN, Long.toString(open));
                    }
                    SortedSet<String> unclear = Scoping.notClear(incident);
                    return unclear.isEmpty()
                            ? accepted(
                                    new IncidentEvent.IncidentClosed(
                                            close.at(), incident.id(), close.by()))
                            : new Decision.Refused(
                                    Decision.Reason.ASSETS_NOT_CLEAR, String.join(", ", unclear));
                });
    }

    static Decision accepted(IncidentEvent... events) {
        return new Decision.Accepted(List.of(events));
    }
}
