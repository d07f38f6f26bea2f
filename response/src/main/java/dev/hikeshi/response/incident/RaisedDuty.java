package dev.hikeshi.response.incident;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A duty of an incident and what was done about it.
 *
 * @param duty which
 * @param asset id of the asset group, {@code unlisted:HOST}, or the empty string for the incident
 * @param hosts the hosts it is about
 * @param severity how bad
 * @param state how far it is
 * @param bearer who was asked, claims it or did it; null: nobody yet
 * @param since when the state began
 * @param proof what shows it, or why it failed; the empty string when there is nothing
 * @param failed bearers who did not do it, so that the next is asked
 */
public record RaisedDuty(
        DutyId duty,
        String asset,
        SortedSet<String> hosts,
        Severity severity,
        DutyState state,
        @Nullable String bearer,
        Instant since,
        String proof,
        SortedSet<String> failed) {
    public RaisedDuty {
        hosts = Collections.unmodifiableSortedSet(new TreeSet<>(hosts));
        failed = Collections.unmodifiableSortedSet(new TreeSet<>(failed));
    }

    /** The name it is found under. */
    public String key() {
        return key(duty, asset);
    }

    static String key(DutyId duty, String asset) {
        return duty.id() + "@" + asset;
    }

    RaisedDuty moved(DutyState next, @Nullable String who, Instant at, String why) {
        TreeSet<String> out = new TreeSet<>(failed);
        if (next == DutyState.FAILED && who != null) {
            out.add(who);
        }
        return new RaisedDuty(duty, asset, hosts, severity, next, who, at, why, out);
    }
}
