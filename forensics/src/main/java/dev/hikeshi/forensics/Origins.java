package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Records as evidence: a few are kept, always the same few. */
final class Origins {

    static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file)
                    .thenComparingLong(Origin::recordId)
                    .thenComparingLong(Origin::offset);

    private static final int KEPT = 8;

    private final SortedSet<Origin> kept = new TreeSet<>(ORDER);

    void add(Origin origin) {
        kept.add(origin);
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
    }

    void addAll(Collection<Origin> origins) {
        origins.forEach(this::add);
    }

    List<Origin> list() {
        return List.copyOf(kept);
    }
}
