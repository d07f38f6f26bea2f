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
final class RungOrder {

    static final Comparator<Rung> BEST_FIRST =
            Comparator.comparing(Rung::binds, Comparator.reverseOrder())
                    .thenComparingInt(rung -> rung.binds() ? 0 : row(rung))
                    .thenComparing(
                            RungOrder::start, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(RungOrder::compareByPrice)
                    .thenComparing(RungOrder::bearers)
                    .thenComparingInt(RungOrder::row)
                    .thenComparing(RungOrder::clause)
                    .thenComparing(Rung::answer);

    private RungOrder() {}

    private static int row(Rung rung) {
        return switch (rung) {
            case Rung.Owed r -> 0;
            case Rung.OwedOnRequest r -> 1;
            case Rung.OwedWithConsent r -> 1;
            case Rung.ForExtraMoney r -> 2;
            case Rung.UnableNow r -> 3;
            case Rung.Unconfirmed r -> 4;
            case Rung.Disputed r -> 5;
            case Rung.AdvisedOnly r -> 6;
            case Rung.NotifiedOnly r -> 6;
            case Rung.OwedByNobody r -> 7;
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
