package dev.hikeshi.forensics;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.Format;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every event once and keeps what proves a step from machine to machine.
 *
 * <p>One thread. Memory grows with the distinct steps per minute, not with the records: about 220
 * bytes a step here and as much again for its edge. A logon with a session number of its own is a
 * step of its own. Time grows with the steps, but for sorting them. The order of the events does
 * not matter.
 */
public final class SpreadCollector {

    private final Seen seen = new Seen();
    private final SecurityEvents security = new SecurityEvents(seen);
    private final OtherEvents others = new OtherEvents(seen);
    private final GatewayEvents gateways = new GatewayEvents(seen);

    private @Nullable Steps resolved;

    /** Looks at one event; one without time or host proves no step. */
    public void accept(Event event) {
        Optional<Instant> time = event.time();
        String host = Hosts.key(event.host().orElse(""));
        if (time.isEmpty() || host.isEmpty()) {
            return;
        }
        resolved = null;
        Spot spot = new Spot(event, host, time.get());
        seen.loggers.add(host);
        if (event.format() == Format.FORTIGATE) {
            seen.coverage.record(host, "fortigate", spot.at());
            gateways.accept(spot);
            return;
        }
        String channel = event.channel().toLowerCase(Locale.ROOT);
        seen.coverage.record(host, channel.isEmpty() ? "other" : channel, spot.at());
        if (channel.equals("security")) {
            security.accept(spot, event.eventId());
        } else if (!channel.isEmpty()) {
            others.accept(spot, channel, event.eventId());
        }
    }

    /** Which network a machine without a domain in its name serves, by all that was seen. */
    public Sites sites() {
        return new Names(seen)::domainServedBy;
    }

    /**
     * An account as the logs spell it: people say {@code CORP\name} where logs say {@code
     * corp.example\name}. One that no domain in the logs claims stays as it is, in lower case.
     */
    public String account(String named) {
        return new Names(seen).account(named);
    }

    /** Every account that a log shows as logged on or acting, qualified as in a join key. */
    public SortedSet<String> loggedOn() {
        Names names = new Names(seen);
        TreeSet<String> accounts = new TreeSet<>();
        seen.steps.forEach(
                (step, times) -> {
                    if (step.strength() != Edge.Strength.ATTEMPT) {
                        accounts.add(names.accountServed(step.account()));
                    }
                });
        seen.acts.forEach((act, times) -> accounts.add(names.accountServed(act.account())));
        seen.interactive.forEach(
                (session, times) -> accounts.add(names.accountServed(session.account())));
        return Collections.unmodifiableSortedSet(accounts);
    }

    /**
     * Works out the spread from what was kept and from findings: all of them, or those of one
     * incident. The first call costs most; another without new events names no step again.
     *
     * @param findings in any order; those below high and those without time or host move no state
     */
    public Spread spread(List<Finding> findings) {
        if (resolved == null) {
            resolved = new Steps(seen, new Names(seen));
        }
        return new Judging(seen, resolved, findings).spread();
    }

    /** Every step with its source resolved, in time order; the same within a minute is one. */
    List<Edge> edges() {
        return new Steps(seen, new Names(seen)).edges();
    }
}
