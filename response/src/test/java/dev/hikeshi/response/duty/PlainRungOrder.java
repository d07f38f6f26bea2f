package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a ladder: what binds, then the types in their order; within, by earliest start, then
 * price, then bearer id.
 */
final class PlainRungOrder {

    static final Comparator<Rung> BEST_FIRST =
            Comparator.comparing(Rung::binds, Comparator.reverseOrder())
                    .thenComparingInt(rung -> rung.binds() ? 0 : row(rung))
                    .thenComparing(
                            PlainRungOrder::start, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(PlainRungOrder::compareByPrice)
                    .thenComparing(PlainRungOrder::bearers)
                    .thenComparingInt(PlainRungOrder::place)
                    .thenComparing(PlainRungOrder::clause)
                    .thenComparing(Rung::answer);

    private PlainRungOrder() {}

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

    private static @Nullable Instant start(Rung rung) {
        List<Footing> footings = rung.footings();
        return footings.isEmpty() ? null : footings.getFirst().start();
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
        List<Footing> footings = rung.footings();
        return footings.isEmpty() ? null : footings.getFirst().price();
    }

    private static String bearers(Rung rung) {
        return String.join(",", rung.bearers().stream().map(b -> b.id()).toList());
    }

    private static String clause(Rung rung) {
        List<Footing> footings = rung.footings();
        String clause = footings.isEmpty() ? null : footings.getFirst().clause();
        return clause == null ? "" : clause;
    }
}
