package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Records as evidence: a few are kept, always the same few. */
final class Origins {

    static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file)
                    .thenComparingLong(Origin::recordId)
                    .thenComparingLong(Origin::offset);

    private static final int KEPT = 8;

    /** Most steps rest on one record: that one alone takes no room of its own. */
    private @Nullable Origin only;

    private @Nullable TreeSet<Origin> kept;

    void add(Origin origin) {
        if (kept == null && (only == null || only.equals(origin))) {
            only = origin;
            return;
        }
        if (kept == null) {
            kept = new TreeSet<>(ORDER);
            kept.add(Objects.requireNonNull(only));
        }
        kept.add(origin);
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
    }

    void addAll(Collection<Origin> origins) {
        origins.forEach(this::add);
    }

    List<Origin> list() {
        return kept != null ? List.copyOf(kept) : only != null ? List.of(only) : List.of();
    }
}
