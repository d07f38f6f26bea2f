package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far it went.
 *
 * @param edges every step kept, in time order
 * @param verdicts what can be said of each host, by host
 * @param entry candidates for the way in, best first; empty when no log shows one
 * @param coverage which logs were seen, by host
 * @param domainsLost AD domains in which somebody did what only a holder of the domain can, and
 *     since when; no member of them can be held clear
 * @param asks logs that were not seen and would settle an open question, in order of hosts
 */
public record Spread(
        List<Edge> edges,
        SortedMap<String, Verdict> verdicts,
        List<Entry> entry,
        SortedMap<String, Coverage> coverage,
        SortedMap<String, Instant> domainsLost,
        List<Ask> asks) {

    public Spread {
        edges = List.copyOf(edges);
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
        entry = List.copyOf(entry);
        coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
        domainsLost = Collections.unmodifiableSortedMap(new TreeMap<>(domainsLost));
        asks = List.copyOf(asks);
    }

    /** A spread of which neither coverage nor open questions are told. */
    public Spread(List<Edge> edges, SortedMap<String, Verdict> verdicts, List<Entry> entry) {
        this(edges, verdicts, entry, new TreeMap<>(), new TreeMap<>(), List.of());
    }

    /** States of an asset, best first. This module never gives {@link #CLEAR}. */
    public enum State {
        CLEAR,
        NOT_OBSERVED,
        SUSPECT,
        COMPROMISED
    }

    /**
     * What can be said of one host.
     *
     * @param state the state
     * @param rule number of the rule, see the package's chapter
     * @param since first malicious time; null where there is none
     * @param by the edge that led there; null: a finding did, or nothing
     * @param finding title of the finding; null: an edge did, or nothing
     * @param channels logs that were seen of it, sorted
     * @param why every reason found, the decisive one last
     */
    public record Verdict(
            State state,
            int rule,
            @Nullable Instant since,
            @Nullable Edge by,
            @Nullable String finding,
            List<String> channels,
            List<Reason> why) {
        public Verdict {
            channels = List.copyOf(channels);
            why = List.copyOf(why);
        }

        /** A verdict whose reasons are not told one by one. */
        public Verdict(
                State state,
                int rule,
                @Nullable Instant since,
                @Nullable Edge by,
                @Nullable String finding,
                List<String> channels) {
            this(state, rule, since, by, finding, channels, List.of());
        }
    }

    /**
     * A reason for a state.
     *
     * @param rule number of the rule
     * @param cause what it rests on
     * @param about the finding's title, the other host, the account or the log concerned
     * @param at when; null where the reason has no time
     * @param evidence the records; empty where the reason is that there is none
     */
    public record Reason(
            int rule, Cause cause, String about, @Nullable Instant at, List<Origin> evidence) {
        public Reason {
            evidence = List.copyOf(evidence);
        }
    }

    /** What a reason rests on. */
    public enum Cause {
        FINDING,
        EXECUTED_FROM,
        OPENED_SESSION_OF_FINDING,
        ACTED_AS_SOURCE,
        LOG_CLEARED,
        DOMAIN_TAKEN,
        LOGGED_ON_FROM,
        CONTACTED_FROM,
        LOGS_PROVE_NOTHING,
        NO_LOG_SEEN
    }

    /**
     * A way in.
     *
     * @param from the address outside
     * @param to the host or gateway
     * @param account who, as the record names them
     * @param at when
     * @param vpn true when it was a VPN session
     * @param certainty how sure
     * @param reached the first host of the attack that it leads to
     */
    public record Entry(
            String from,
            String to,
            String account,
            Instant at,
            boolean vpn,
            Certainty certainty,
            String reached) {}

    /** How sure a way in is. */
    public enum Certainty {
        /** A record names both ends, and what followed in it is part of the attack. */
        KNOWN,
        /** It fits in time and place. */
        PRESUMED
    }

    /**
     * A log that would settle an open question.
     *
     * @param host the host concerned
     * @param wanted the log
     */
    public record Ask(String host, Wanted wanted) {}

    /** Logs to ask for. */
    public enum Wanted {
        /** The host's own Security log. */
        SECURITY_LOG,
        /** VPN gateway and firewall, for the time before the host was first hit. */
        GATEWAY_LOG,
        /** Mail and web proxy, for what its user received. */
        MAIL_AND_WEB_LOG,
        /** Address leases or the log of the machine behind an inside address. */
        ADDRESS_LEASES
    }
}
