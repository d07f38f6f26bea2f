package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Money;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order of a ladder: what binds, then the types in their order; within, by earliest start, then
 * price, then bearer id.
 */
final class RungOrder {

    static final Comparator<Rung> BEST_FIRST = RungOrder::compare;

    private static final Comparator<Rung> EQUALLY_GOOD =
            ((Comparator<Rung>) RungOrder::compareByBearer)
                    .thenComparingInt(RungOrder::place)
                    .thenComparing(RungOrder::clause)
                    .thenComparing(Rung::answer);

    private RungOrder() {}

    private static int compare(Rung a, Rung b) {
        return compare(a, start(a), b, start(b));
    }

    /** The same where they begin at these instants; null: not in 400 days. */
    static int compare(Rung a, @Nullable Instant startA, Rung b, @Nullable Instant startB) {
        return compare(a, b, compareByStart(startA, startB));
    }

    /** The same where it is known which begins first. */
    static int compare(Rung a, Rung b, int byStart) {
        boolean binds = a.binds();
        if (binds != b.binds()) {
            return binds ? -1 : 1;
        }
        int order = binds ? 0 : Integer.compare(row(a), row(b));
        if (order == 0) {
            order = byStart;
        }
        if (order == 0) {
            order = compareByPrice(a, b);
        }
        return order == 0 ? EQUALLY_GOOD.compare(a, b) : order;
    }

    private static int compareByStart(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
        }
        return a.compareTo(b);
    }

    /** The type's row in the table; two rows hold two types. */
    private static int row(Rung rung) {
        return place(rung) / 2;
    }

    /** The type's place in the table, even numbers beginning a row. */
    private static int place(Rung rung) {
        return switch (rung) {
            case Rung.Owed r -> 0;
            case Rung.OwedOnRequest r -> 2;
            case Rung.OwedWithConsent r -> 3;
            case Rung.ForExtraMoney r -> 4;
            case Rung.UnableNow r -> 6;
            case Rung.Unconfirmed r -> 8;
            case Rung.Disputed r -> 10;
            case Rung.AdvisedOnly r -> 12;
            case Rung.NotifiedOnly r -> 13;
            case Rung.OwedByNobody r -> 14;
        };
    }

    static @Nullable Instant start(Rung rung) {
        Footing footing = footing(rung);
        return footing == null ? null : footing.start();
    }

    /** A price that is not known comes last among what is sold; nothing to pay comes first. */
    private static int compareByPrice(Rung a, Rung b) {
        Money left = price(a);
        Money right = price(b);
        boolean sold = a instanceof Rung.ForExtraMoney && b instanceof Rung.ForExtraMoney;
        if (left == null || right == null) {
            int noneFirst = Boolean.compare(left != null, right != null);
            return sold ? -noneFirst : noneFirst;
        }
        return left.compareTo(right);
    }

    private static @Nullable Money price(Rung rung) {
        Footing footing = footing(rung);
        return footing == null ? null : footing.price();
    }

    private static @Nullable Footing footing(Rung rung) {
        if (rung instanceof Rung.OfOne one) {
            return one.footing();
        }
        return rung.footings().isEmpty() ? null : rung.footings().getFirst();
    }

    private static int compareByBearer(Rung a, Rung b) {
        boolean provided =
                a instanceof Rung.OfOne one
                        && b instanceof Rung.OfOne other
                        && one.footing().bearer() instanceof Bearer.OfProvider left
                        && other.footing().bearer() instanceof Bearer.OfProvider right
                        && left.provider().equals(right.provider());
        return provided ? 0 : bearers(a).compareTo(bearers(b));
    }

    private static String bearers(Rung rung) {
        return rung instanceof Rung.OfOne one
                ? one.footing().bearer().id()
                : String.join(",", rung.bearers().stream().map(b -> b.id()).toList());
    }

    private static String clause(Rung rung) {
        Footing footing = footing(rung);
        String clause = footing == null ? null : footing.clause();
        return clause == null ? "" : clause;
    }
}
