package dev.hikeshi.response.incident;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What happened, in story order. */
public sealed interface IncidentEvent {

    /** When. */
    Instant at();

    /** The incident; where two are merged, the one that stays. */
    String incident();

    /** A new incident. */
    record IncidentOpened(Instant at, String incident, String because) implements IncidentEvent {}

    /** A finding belongs to it. */
    record FindingJoined(Instant at, String incident, Sighting sighting) implements IncidentEvent {}

    /** A notice belongs to it. */
    record NoticeReceived(Instant at, String incident, Notice notice) implements IncidentEvent {}

    /** Another incident turned out to be the same. */
    record IncidentsMerged(Instant at, String incident, String absorbed) implements IncidentEvent {}

    /** A logon reaches a host, whose findings belong to it from now on. */
    record HostLinked(Instant at, String incident, String host) implements IncidentEvent {}

    /** A fact is known. */
    record FactConfirmed(Instant at, String incident, String fact, String value)
            implements IncidentEvent {}

    /** Something must be done, or for more hosts than before. */
    record DutyRaised(
            Instant at,
            String incident,
            DutyId duty,
            String asset,
            SortedSet<String> hosts,
            Severity severity)
            implements IncidentEvent {}

    /** A duty moved. */
    record DutyMoved(
            Instant at,
            String incident,
            DutyId duty,
            String asset,
            DutyState state,
            @Nullable String bearer,
            String proof)
            implements IncidentEvent {}

    /** A duty passed from one who let it lie to another, who was asked. */
    record DutyEscalated(
            Instant at,
            String incident,
            DutyId duty,
            String asset,
            String from,
            String to,
            String because)
            implements IncidentEvent {}

    /** A duty was done for some of its hosts; it stays open for the others. */
    record DutyFinished(
            Instant at,
            String incident,
            DutyId duty,
            String asset,
            SortedSet<String> hosts,
            String bearer,
            String proof)
            implements IncidentEvent {}

    /** A meter was used. */
    record MeterDebited(
            Instant at, String incident, String contract, String meter, BigDecimal quantity)
            implements IncidentEvent {}

    /** Money was approved. */
    record MoneyApproved(Instant at, String incident, String clause, Money amount, String signer)
            implements IncidentEvent {}

    /** The state of an asset changed. */
    record ScopeWidened(Instant at, String incident, String asset, String state, List<Words> why)
            implements IncidentEvent {}

    /** Somebody examined an asset and found it clean. */
    record AssetCleared(Instant at, String incident, String asset, String by, String evidence)
            implements IncidentEvent {}

    /** It is over. */
    record IncidentClosed(Instant at, String incident, String by) implements IncidentEvent {}
}
