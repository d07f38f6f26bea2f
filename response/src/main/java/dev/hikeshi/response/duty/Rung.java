package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One candidate's answer. The order of the types is the order of the ladder below what binds. */
public sealed interface Rung {

    /** The type's name, as in the outputs. */
    default String answer() {
        return getClass().getSimpleName();
    }

    /** True when somebody is bound to act. */
    boolean binds();

    /** Who is meant: one, two in a dispute, none when nobody is left. */
    List<Bearer> bearers();

    /** What it stands on; none when nobody is left, two in a dispute. */
    List<Footing> footings();

    /** What there is to say about it. */
    List<Reason> reasons();

    /** A rung of one bearer. */
    sealed interface OfOne extends Rung {
        Footing footing();

        @Override
        default boolean binds() {
            return false;
        }

        @Override
        default List<Bearer> bearers() {
            return List.of(footing().bearer());
        }

        @Override
        default List<Footing> footings() {
            return List.of(footing());
        }

        @Override
        default List<Reason> reasons() {
            return footing().reasons();
        }
    }

    /** They must do it. */
    record Owed(Footing footing) implements OfOne {
        @Override
        public boolean binds() {
            return true;
        }
    }

    /** They must do it when somebody who may asks for it. */
    record OwedOnRequest(Footing footing, Asking asking) implements OfOne {
        @Override
        public boolean binds() {
            return !asking.canNow().isEmpty();
        }
    }

    /** They must do it when somebody who may consents. */
    record OwedWithConsent(Footing footing, Asking asking) implements OfOne {
        @Override
        public boolean binds() {
            return !asking.canNow().isEmpty();
        }
    }

    /** They sell it. */
    record ForExtraMoney(Footing footing, Sale sale) implements OfOne {}

    /**
     * Our own person is responsible and cannot act.
     *
     * @param from when that ends; null: not by waiting
     */
    record UnableNow(Footing footing, @Nullable Instant from) implements OfOne {}

    /**
     * Only said, assumed, vague or without a map.
     *
     * @param question what would settle it
     */
    record Unconfirmed(Footing footing, Words question) implements OfOne {}

    /**
     * Each of the two names the other.
     *
     * @param one the holder whose id comes first
     * @param other the other one
     */
    record Disputed(Footing one, Footing other) implements Rung {
        @Override
        public boolean binds() {
            return false;
        }

        @Override
        public List<Bearer> bearers() {
            return List.of(one.bearer(), other.bearer());
        }

        @Override
        public List<Footing> footings() {
            return List.of(one, other);
        }

        @Override
        public List<Reason> reasons() {
            return one.reasons();
        }
    }

    /** They say what should be done. */
    record AdvisedOnly(Footing footing) implements OfOne {}

    /** They say that something happened. */
    record NotifiedOnly(Footing footing) implements OfOne {}

    /**
     * Nobody is left.
     *
     * @param candidates who was thought of, each with the reasons why not
     */
    record OwedByNobody(List<WhyNot> candidates) implements Rung {
        public OwedByNobody {
            candidates = List.copyOf(candidates);
        }

        @Override
        public List<Reason> reasons() {
            return candidates.isEmpty()
                    ? List.of(Reason.of(ReasonCode.NO_CANDIDATE))
                    : candidates.stream().flatMap(c -> c.reasons().stream()).distinct().toList();
        }

        @Override
        public boolean binds() {
            return false;
        }

        @Override
        public List<Bearer> bearers() {
            return List.of();
        }

        @Override
        public List<Footing> footings() {
            return List.of();
        }
    }
}
