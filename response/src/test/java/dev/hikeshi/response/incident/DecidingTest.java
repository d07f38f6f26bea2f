package dev.hikeshi.response.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Given what happened, when a command comes, then events or none. */
final class DecidingTest {
    private static final Instant T = Instant.parse("2026-11-21T14:40:00Z");
    private static final DutyId ISOLATE = new DutyId("isolate_endpoint");
    private static final String ID = "I-20261121-0001";

    private Incidents state = Incidents.none(ZoneOffset.UTC, Incidents.USUAL_WINDOW);

    @Test
    void aFirstFindingOpensAnIncident() {
        assertThat(when(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a"))))
                .hasSize(2)
                .first()
                .isInstanceOf(IncidentEvent.IncidentOpened.class);
    }

    @Test
    void theIdCarriesTheDayOfTheCompanysCalendar() {
        state = Incidents.none(ZoneId.of("Asia/Tokyo"), Incidents.USUAL_WINDOW);
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 30, "pc1.a")));
        assertThat(state.open().getFirst().id()).isEqualTo("I-20261122-0001");
    }

    @Test
    void anAccountThatWasOnlyTriedIsNotHeldToBeUsed() {
        Sighting seen = sighting("r1", "pc1.a", "a", 0, "pc1.a");
        TreeSet<JoinKey> keys = new TreeSet<>(seen.keys());
        keys.add(new JoinKey(JoinKey.Kind.ACCOUNT, "a\\tried"));
        keys.add(new JoinKey(JoinKey.Kind.TRIED, "a\\tried"));
        keys.add(new JoinKey(JoinKey.Kind.ACCOUNT, "a\\used"));
        given(new Command.ReportFinding(T, with(seen, keys)));
        assertThat(state.open().getFirst().accounts()).containsExactly("a\\used");
        assertThat(state.open().getFirst().tried()).containsExactly("a\\tried");
        Sighting later = sighting("r2", "pc1.a", "a", 1, "pc1.a");
        keys.removeIf(key -> key.kind() == JoinKey.Kind.TRIED);
        given(new Command.ReportFinding(T, with(later, keys)));
        assertThat(state.open().getFirst().accounts()).contains("a\\tried");
        assertThat(state.open().getFirst().tried()).isEmpty();
    }

    private static Sighting with(Sighting one, SortedSet<JoinKey> keys) {
        return new Sighting(
                one.ruleId(),
                one.title(),
                one.severity(),
                one.tags(),
                one.host(),
                one.domain(),
                one.count(),
                one.first(),
                one.last(),
                one.file(),
                one.recordId(),
                keys);
    }

    @Test
    void theSameFindingAgainChangesNothing() {
        Command report = new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a"));
        given(report);
        assertThat(when(report)).isEmpty();
    }

    @Test
    void aFindingOnTheSameHostJoins() {
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a")));
        given(new Command.ReportFinding(T, sighting("r2", "pc1.a", "a", 60, "pc1.a")));
        assertThat(state.open()).hasSize(1);
    }

    @Test
    void afterTheWindowTheSameHostOpensAnother() {
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a")));
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 73 * 60, "pc1.a")));
        assertThat(state.open()).hasSize(2);
    }

    @Test
    void aFindingThatSharesWithTwoMergesThem() {
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a")));
        given(new Command.ReportFinding(T, sighting("r1", "pc2.a", "a", 1, "pc2.a")));
        List<IncidentEvent> events =
                when(
                        new Command.ReportFinding(
                                T, sighting("r3", "pc2.a", "a", 2, "pc1.a", "pc2.a")));
        assertThat(events).first().isInstanceOf(IncidentEvent.IncidentsMerged.class);
        assertThat(state.open()).hasSize(1);
        assertThat(state.open().getFirst().sightings()).hasSize(3);
    }

    @Test
    void aHostOfAnotherDomainStaysOutsideUntilALogonLinksIt() {
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a", "shared")));
        given(new Command.ReportFinding(T, sighting("r2", "srv.b", "b", 5, "srv.b", "shared")));
        assertThat(state.open()).hasSize(2);
        assertThat(when(new Command.LinkHosts(T, "pc1.a", "srv.b"))).hasSize(2);
        assertThat(state.open()).hasSize(1);
        assertThat(when(new Command.LinkHosts(T, "pc1.a", "srv.b"))).isEmpty();
    }

    @Test
    void aNoticeAloneOpensAnIncidentAndStartsTheKnowing() {
        given(notice("pc-07"));
        assertThat(state.open().getFirst().knownAt()).contains(T);
        assertThat(when(notice("pc-07"))).isEmpty();
    }

    @Test
    void aNoticeFindsItsHostByTheShortName() {
        given(new Command.ReportFinding(T, sighting("r1", "pc-07.a", "a", 0, "pc-07.a")));
        given(notice("pc-07"));
        assertThat(state.open()).hasSize(1);
    }

    @Test
    void aDutyIsDoneOnceAndOnlyWithProof() {
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a")));
        given(
                new Command.RaiseDuty(
                        T, ID, ISOLATE, "pcs", new TreeSet<>(List.of("pc1.a")), Severity.HIGH));
        assertThat(refusal(new Command.FinishDuty(T, ID, ISOLATE, "pcs", "provider:mdr", " ")))
                .isEqualTo(Decision.Reason.PROOF_MISSING);
        Command finish = new Command.FinishDuty(T, ID, ISOLATE, "pcs", "provider:mdr", "ticket 7");
        assertThat(when(finish)).hasSize(1);
        assertThat(when(finish)).isEmpty();
        assertThat(refusal(new Command.ClaimDuty(T, ID, ISOLATE, "pcs", "person:x")))
                .isEqualTo(Decision.Reason.DONE_ALREADY);
    }

    @Test
    void aFurtherHostRaisesADoneDutyAgain() {
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a")));
        given(
                new Command.RaiseDuty(
                        T, ID, ISOLATE, "pcs", new TreeSet<>(List.of("pc1.a")), Severity.HIGH));
        given(new Command.FinishDuty(T, ID, ISOLATE, "pcs", "provider:mdr", "ticket 7"));
        given(
                new Command.RaiseDuty(
                        T, ID, ISOLATE, "pcs", new TreeSet<>(List.of("pc2.a")), Severity.HIGH));
        RaisedDuty duty = state.open().getFirst().duties().firstEntry().getValue();
        assertThat(duty.state()).isEqualTo(DutyState.RAISED);
        assertThat(duty.hosts()).containsExactly("pc1.a", "pc2.a");
    }

    @Test
    void whatIsUnknownOrClosedIsRefused() {
        assertThat(refusal(new Command.ConfirmFact(T, "I-0", "encryption", "yes")))
                .isEqualTo(Decision.Reason.UNKNOWN_INCIDENT);
        given(notice("pc-07"));
        String id = state.open().getFirst().id();
        assertThat(refusal(new Command.ClaimDuty(T, id, ISOLATE, "pcs", "person:x")))
                .isEqualTo(Decision.Reason.UNKNOWN_DUTY);
        assertThat(refusal(new Command.CloseIncident(T, id, "person:x")))
                .isEqualTo(Decision.Reason.ASSETS_NOT_CLEAR);
        given(new Command.ClearAsset(T, id, "pc-07", "person:x", "reinstalled, ticket 9"));
        given(new Command.CloseIncident(T, id, "person:x"));
        assertThat(when(new Command.CloseIncident(T, id, "person:x"))).isEmpty();
        assertThat(refusal(new Command.ConfirmFact(T, id, "encryption", "yes")))
                .isEqualTo(Decision.Reason.CLOSED_INCIDENT);
    }

    @Test
    void somebodyElsesClaimStands() {
        raiseOne();
        given(new Command.ClaimDuty(T, ID, ISOLATE, "pcs", "person:x"));
        assertThat(refusal(new Command.ClaimDuty(T, ID, ISOLATE, "pcs", "person:y")))
                .isEqualTo(Decision.Reason.CLAIMED_BY_ANOTHER);
    }

    @Test
    void whoFailedIsRemembered() {
        raiseOne();
        given(new Command.AskBearer(T, ID, ISOLATE, "pcs", "provider:mdr"));
        given(new Command.FailDuty(T, ID, ISOLATE, "pcs", "provider:mdr", "no reply"));
        assertThat(state.open().getFirst().duties().firstEntry().getValue().failed())
                .containsExactly("provider:mdr");
    }

    @Test
    void whatOneLetsLiePassesToTheNext() {
        raiseOne();
        given(new Command.AskBearer(T, ID, ISOLATE, "pcs", "provider:mdr"));
        Command passed = escalate("provider:mdr", "person:x");
        assertThat(when(passed)).hasSize(1);
        assertThat(when(passed)).isEmpty();
        RaisedDuty duty = state.open().getFirst().duties().firstEntry().getValue();
        assertThat(duty.failed()).containsExactly("provider:mdr");
        assertThat(duty.state()).isEqualTo(DutyState.ASKED);
        assertThat(duty.bearer()).isEqualTo("person:x");
        assertThat(refusal(escalate("person:x", "provider:mdr")))
                .isEqualTo(Decision.Reason.FAILED_BEFORE);
    }

    private static Command escalate(String from, String to) {
        return new Command.EscalateDuty(T, ID, ISOLATE, "pcs", from, to, "no reply");
    }

    @Test
    void anAssetIsClearedByProofUnlessSomethingWasSeenSince() {
        raiseOne();
        given(new Command.WidenScope(T, ID, "pc1.a", "compromised", List.of()));
        assertThat(refusal(new Command.ClearAsset(T, ID, "pc1", "person:x", " ")))
                .isEqualTo(Decision.Reason.PROOF_MISSING);
        Instant before = T.minusSeconds(1);
        assertThat(refusal(new Command.ClearAsset(before, ID, "pc1", "person:x", "looked")))
                .isEqualTo(Decision.Reason.SEEN_SINCE);
        Command clear = new Command.ClearAsset(T, ID, "pc1", "person:x", "reinstalled");
        assertThat(when(clear)).hasSize(1);
        assertThat(when(clear)).isEmpty();
        assertThat(state.open().getFirst().scope().get("pc1.a"))
                .extracting(Incident.ScopeState::state)
                .isEqualTo("clear");
        given(new Command.WidenScope(T, ID, "pc1", "suspect", List.of()));
        assertThat(state.open().getFirst().scope()).hasSize(1);
    }

    @Test
    void theNameOfAMergedIncidentStillFindsIt() {
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a")));
        given(new Command.ReportFinding(T, sighting("r1", "pc2.a", "a", 1, "pc2.a")));
        given(new Command.ReportFinding(T, sighting("r3", "pc2.a", "a", 2, "pc1.a", "pc2.a")));
        assertThat(when(new Command.ConfirmFact(T, "I-20261121-0002", "confirmed", "yes")))
                .first()
                .extracting(IncidentEvent::incident)
                .isEqualTo(ID);
    }

    @Test
    void aUseOfAMeterToldTwiceCountsOnce() {
        raiseOne();
        Command debit = new Command.DebitMeter(T, ID, "c", "hours", new BigDecimal("2.50"));
        given(debit);
        assertThat(when(new Command.DebitMeter(T, ID, "c", "hours", new BigDecimal("2.5"))))
                .isEmpty();
        assertThat(state.open().getFirst().metered().get("c/hours")).isEqualByComparingTo("2.5");
    }

    @Test
    void aLogonOutsideTheWindowLinksNothing() {
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a")));
        Instant late = T.plus(Duration.ofHours(80));
        assertThat(when(new Command.LinkHosts(late, "pc1.a", "srv.b"))).isEmpty();
    }

    @Test
    void anOpenDutyKeepsTheIncidentOpen() {
        raiseOne();
        assertThat(refusal(new Command.CloseIncident(T, ID, "person:x")))
                .isEqualTo(Decision.Reason.DUTIES_OPEN);
    }

    @Test
    void aFindingNeverImprovesAnAsset() {
        raiseOne();
        given(new Command.WidenScope(T, ID, "pc1.a", "compromised", List.of()));
        assertThat(when(new Command.WidenScope(T, ID, "pc1.a", "compromised", List.of())))
                .isEmpty();
        assertThat(refusal(new Command.WidenScope(T, ID, "pc1.a", "suspect", List.of())))
                .isEqualTo(Decision.Reason.WOULD_IMPROVE);
    }

    @Test
    void nothingCannotBeDebitedOrApproved() {
        raiseOne();
        assertThat(refusal(new Command.DebitMeter(T, ID, "c", "hours", BigDecimal.ZERO)))
                .isEqualTo(Decision.Reason.NOTHING_TO_COUNT);
        assertThat(refusal(new Command.ApproveMoney(T, ID, "c/x", Money.yen(0), "boss")))
                .isEqualTo(Decision.Reason.NOTHING_TO_COUNT);
        Command approve = new Command.ApproveMoney(T, ID, "c/x", Money.yen(5), "boss");
        assertThat(when(approve)).hasSize(1);
        assertThat(when(approve)).isEmpty();
        given(new Command.DebitMeter(T, ID, "c", "hours", BigDecimal.TWO));
        given(new Command.DebitMeter(T, ID, "c", "hours", BigDecimal.TEN));
        assertThat(state.open().getFirst().metered())
                .containsEntry("c/hours", new BigDecimal("12"));
    }

    @Test
    void theOrderOfReportingDoesNotMatterOnceSorted() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Sighting> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String host = "pc" + random.nextInt(15) + ".a";
            all.add(
                    sighting(
                            "r" + i,
                            host,
                            "a",
                            random.nextInt(6000),
                            host,
                            "k" + random.nextInt(30)));
        }
        Incidents once = reportSorted(all);
        Collections.shuffle(all, random);
        assertThat(reportSorted(all)).as("seed %s", seed).isEqualTo(once);
    }

    private static Incidents reportSorted(List<Sighting> sightings) {
        Incidents state = Incidents.none(ZoneOffset.UTC, Duration.ofHours(10));
        for (Sighting one : sightings.stream().sorted(Sighting.ORDER).toList()) {
            Decision decision = Deciding.decide(state, new Command.ReportFinding(T, one));
            state = Evolving.replay(state, ((Decision.Accepted) decision).events());
        }
        return state;
    }

    private void raiseOne() {
        given(new Command.ReportFinding(T, sighting("r1", "pc1.a", "a", 0, "pc1.a")));
        given(
                new Command.RaiseDuty(
                        T, ID, ISOLATE, "pcs", new TreeSet<>(List.of("pc1.a")), Severity.HIGH));
    }

    private static Command notice(String host) {
        return new Command.GiveNotice(
                new Notice(
                        T,
                        T,
                        "staff:hana",
                        "a PC is acting strangely",
                        new TreeSet<>(List.of(host)),
                        new TreeSet<>(),
                        Severity.MEDIUM,
                        null));
    }

    private static Sighting sighting(
            String rule, String host, String domain, int minute, String... keys) {
        Instant at = T.plus(Duration.ofMinutes(minute));
        return new Sighting(
                rule,
                rule,
                Severity.HIGH,
                List.of(),
                host,
                domain,
                1,
                at,
                at,
                "log",
                minute,
                Arrays.stream(keys)
                        .map(key -> new JoinKey(JoinKey.Kind.HOST, key))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private void given(Command command) {
        when(command);
    }

    private List<IncidentEvent> when(Command command) {
        Decision decision = Deciding.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        List<IncidentEvent> events = ((Decision.Accepted) decision).events();
        state = Evolving.replay(state, events);
        return events;
    }

    private Decision.Reason refusal(Command command) {
        Decision decision = Deciding.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).reason();
    }
}
