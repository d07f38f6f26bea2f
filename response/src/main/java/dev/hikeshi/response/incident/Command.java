package dev.hikeshi.response.incident;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What somebody or something wants to happen, in story order. Times are when it is said to happen.
 */
public sealed interface Command {

    /** When. */
    Instant at();

    /** A rule matched. */
    record ReportFinding(Instant at, Sighting sighting) implements Command {}

    /** Somebody told us something. */
    record GiveNotice(Notice notice) implements Command {
        @Override
        public Instant at() {
            return notice.at();
        }
    }

    /** A logon, at that time, links a host to a host of another domain. */
    record LinkHosts(Instant at, String from, String to) implements Command {}

    /** Somebody found out a fact of the incident. */
    record ConfirmFact(Instant at, String incident, String fact, String value) implements Command {}

    /** Something must be done. */
    record RaiseDuty(
            Instant at,
            String incident,
            DutyId duty,
            String asset,
            SortedSet<String> hosts,
            Severity severity)
            implements Command {
        public RaiseDuty {
            hosts = Collections.unmodifiableSortedSet(new TreeSet<>(hosts));
        }
    }

    /** Somebody was asked to do it. */
    record AskBearer(Instant at, String incident, DutyId duty, String asset, String bearer)
            implements Command {}

    /** Somebody says that they do it. */
    record ClaimDuty(Instant at, String incident, DutyId duty, String asset, String bearer)
            implements Command {}

    /** Somebody did it, for these hosts; for all of the duty when none is named. */
    record FinishDuty(
            Instant at,
            String incident,
            DutyId duty,
            String asset,
            SortedSet<String> hosts,
            String bearer,
            String proof)
            implements Command {
        public FinishDuty {
            hosts = Collections.unmodifiableSortedSet(new TreeSet<>(hosts));
        }

        /** Somebody did all of it. */
        public FinishDuty(
                Instant at,
                String incident,
                DutyId duty,
                String asset,
                String bearer,
                String proof) {
            this(at, incident, duty, asset, new TreeSet<>(), bearer, proof);
        }
    }

    /** Whoever was asked does not do it. */
    record FailDuty(
            Instant at, String incident, DutyId duty, String asset, String bearer, String because)
            implements Command {}

    /** The one named lets it lie; somebody else is asked. */
    record EscalateDuty(
            Instant at,
            String incident,
            DutyId duty,
            String asset,
            String from,
            String to,
            String because)
            implements Command {}

    /** Its deadline has passed. */
    record MarkOverdue(Instant at, String incident, DutyId duty, String asset, String bearer)
            implements Command {}

    /** A provider used up some of a meter. */
    record DebitMeter(
            Instant at, String incident, String contract, String meter, BigDecimal quantity)
            implements Command {}

    /** Somebody approved money. */
    record ApproveMoney(Instant at, String incident, String clause, Money amount, String signer)
            implements Command {}

    /** The state of an asset is known better. */
    record WidenScope(Instant at, String incident, String asset, String state, List<Words> why)
            implements Command {
        public WidenScope {
            why = List.copyOf(why);
        }
    }

    /** Somebody examined an asset and found it clean. */
    record ClearAsset(Instant at, String incident, String asset, String by, String evidence)
            implements Command {}

    /** It is over. */
    record CloseIncident(Instant at, String incident, String by) implements Command {}
}
