package dev.hikeshi.response.incident;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The sightings of one incident in the order of being told: a list that never changes, of which the
 * next is made without copying.
 *
 * <p>The longer list shares what both hold with the shorter one; each sees only as far as it was
 * long. Whoever grows a list that another has grown already gets a copy. So an incident of many
 * thousand sightings costs the same for the last as for the first. Safe for many threads.
 */
final class SightingLog extends AbstractList<Sighting> implements RandomAccess {

    /** What lists share; guarded by itself. */
    private static final class Shared {
        private final List<Sighting> all = new ArrayList<>();
        private final Map<Sighting, Integer> places = new HashMap<>();
        private final Map<JoinKey, Integer> keys = new HashMap<>();

        private void add(Sighting sighting) {
            places.putIfAbsent(sighting, all.size());
            sighting.keys().forEach(key -> keys.putIfAbsent(key, all.size()));
            all.add(sighting);
        }
    }

    private final Shared shared;
    private final int size;
    private final @Nullable Instant first;
    private final @Nullable Instant last;

    private SightingLog(Shared shared, int size, @Nullable Instant first, @Nullable Instant last) {
        this.shared = shared;
        this.size = size;
        this.first = first;
        this.last = last;
    }

    /** The same sightings; the same list when it is one already. */
    static SightingLog of(Collection<Sighting> sightings) {
        if (sightings instanceof SightingLog log) {
            return log;
        }
        SightingLog log = new SightingLog(new Shared(), 0, null, null);
        for (Sighting sighting : sightings) {
            log = log.plus(sighting);
        }
        return log;
    }

    /** One more. */
    SightingLog plus(Sighting sighting) {
        synchronized (shared) {
            if (shared.all.size() == size) {
                shared.add(sighting);
                return new SightingLog(
                        shared,
                        size + 1,
                        earlier(first, sighting.first()),
                        later(last, sighting.last()));
            }
        }
        return of(new ArrayList<>(this)).plus(sighting);
    }

    /** Time of the earliest; null: none has a time. */
    @Nullable Instant first() {
        return first;
    }

    /** Time of the latest; null: none has a time. */
    @Nullable Instant last() {
        return last;
    }

    /** Whether any of them has the key. */
    boolean knows(JoinKey key) {
        synchronized (shared) {
            Integer place = shared.keys.get(key);
            return place != null && place < size;
        }
    }

    /** Every key of any of them, in no order. */
    List<JoinKey> keys() {
        synchronized (shared) {
            return shared.keys.entrySet().stream()
                    .filter(entry -> entry.getValue() < size)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    @Override
    public Sighting get(int index) {
        Objects.checkIndex(index, size);
        synchronized (shared) {
            return shared.all.get(index);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean contains(@Nullable Object sighting) {
        synchronized (shared) {
            Integer place = sighting instanceof Sighting one ? shared.places.get(one) : null;
            return place != null && place < size;
        }
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }
}
