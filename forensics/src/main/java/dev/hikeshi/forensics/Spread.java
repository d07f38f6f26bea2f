package dev.hikeshi.forensics;

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
 * @param entry candidates for the way in, best first
 */
public record Spread(List<Edge> edges, SortedMap<String, Verdict> verdicts, List<Entry> entry) {

    public Spread {
        edges = List.copyOf(edges);
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
        entry = List.copyOf(entry);
    }

    /** States of an asset, best first. */
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
     */
    public record Verdict(
            State state,
            int rule,
            @Nullable Instant since,
            @Nullable Edge by,
            @Nullable String finding,
            List<String> channels) {
        public Verdict {
            channels = List.copyOf(channels);
        }
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
        /** A record names both ends and the time fits. */
        KNOWN,
        /** The only one that fits. */
        PRESUMED
    }
}
