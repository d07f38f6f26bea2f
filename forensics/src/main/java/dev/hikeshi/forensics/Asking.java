package dev.hikeshi.forensics;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** Which log, if it were there, would settle what is open. */
final class Asking {

    private final Rulings rulings;
    private final SortedMap<String, Coverage> coverage;
    private final EntrySearch search;

    Asking(Rulings rulings, SortedMap<String, Coverage> coverage, EntrySearch search) {
        this.rulings = rulings;
        this.coverage = coverage;
        this.search = search;
    }

    List<Spread.Ask> asks(List<Spread.Entry> entry) {
        TreeSet<Spread.Ask> asks =
                new TreeSet<>(
                        Comparator.comparing(Spread.Ask::host).thenComparing(Spread.Ask::wanted));
        boolean known = entry.stream().anyMatch(one -> one.certainty() == Spread.Certainty.KNOWN);
        if (!known) {
            for (String host : search.roots().keySet()) {
                asks.add(new Spread.Ask(host, Spread.Wanted.GATEWAY_LOG));
                asks.add(new Spread.Ask(host, Spread.Wanted.MAIL_AND_WEB_LOG));
            }
        }
        search.nameless()
                .forEach(host -> asks.add(new Spread.Ask(host, Spread.Wanted.ADDRESS_LEASES)));
        for (String host : rulings.bad(Spread.State.SUSPECT).keySet()) {
            Coverage seen = coverage.get(host);
            if (seen == null || !(seen.has("security") || seen.has("fortigate"))) {
                asks.add(new Spread.Ask(host, Spread.Wanted.SECURITY_LOG));
            }
        }
        return List.copyOf(asks);
    }
}
