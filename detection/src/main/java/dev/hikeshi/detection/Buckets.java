package dev.hikeshi.detection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a {@link Bucket} for each kind of event: the rules that see it, its event id and its
 * provider. Many rules name an id or a provider; those that name others are not in the bucket.
 *
 * <p>Safe for many threads. Bounded: when logs have more than {@link #MOST} kinds, later ones use
 * the bucket that knows neither id nor provider.
 */
final class Buckets {
    static final int MOST = 4096;
    private static final int LONGEST_FACT = 128;

    /** What makes the bucket; a fact is null when the event does not have just one such value. */
    private record Kind(int audience, @Nullable String id, @Nullable String provider) {}

    private final Plan plan;
    private final int idField;
    private final int providerField;
    private final Map<Kind, Bucket> known = new ConcurrentHashMap<>();
    private final Map<Integer, Bucket> plain = new ConcurrentHashMap<>();

    Buckets(Plan plan) {
        this.plan = plan;
        this.idField = plan.field("EventID");
        this.providerField = plan.field("Provider_Name");
    }

    /**
     * The bucket of an event.
     *
     * @param view turned to the event
     */
    Bucket of(AudienceTable.Audience audience, EventView view) {
        Kind kind = new Kind(audience.number(), fact(view, idField), fact(view, providerField));
        Bucket bucket = known.get(kind);
        if (bucket != null) {
            return bucket;
        }
        if (known.size() >= MOST || audience.number() < 0) {
            return plain(audience);
        }
        bucket = make(audience, atom -> known(atom, kind, view));
        known.put(kind, bucket);
        return bucket;
    }

    private Bucket plain(AudienceTable.Audience audience) {
        Bucket bucket = plain.get(audience.number());
        if (bucket == null) {
            bucket = make(audience, atom -> Witnesses.UNKNOWN);
            if (audience.number() >= 0) {
                plain.put(audience.number(), bucket);
            }
        }
        return bucket;
    }

    private static @Nullable String fact(EventView view, int field) {
        String text = field < 0 ? null : view.only(field);
        return text == null || text.length() > LONGEST_FACT ? null : text;
    }

    private int known(int atom, Kind kind, EventView view) {
        int field = plan.atomField(atom);
        boolean fact =
                (field == idField && kind.id() != null)
                        || (field == providerField && kind.provider() != null);
        if (!fact) {
            return Witnesses.UNKNOWN;
        }
        return view.atom(atom) ? Witnesses.TRUE : Witnesses.FALSE;
    }

    private Bucket make(AudienceTable.Audience audience, IntUnaryOperator facts) {
        Witnesses witnesses = new Witnesses(plan.program(), facts, plan.atomWeights());
        return Bucket.of(plan, audience.units(), witnesses);
    }
}
