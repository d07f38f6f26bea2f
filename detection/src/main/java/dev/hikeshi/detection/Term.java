package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a rule asks, in the numbers of a {@link Plan}. */
sealed interface Term {

    /** One of the texts of an atom stands in its field. */
    record Atom(int number) implements Term {}

    /** A test that no index answers. */
    record Single(int number) implements Term {}

    /**
     * A term that was written before.
     *
     * @param place in the program
     * @param slow whether it {@linkplain #isSlow is slow}
     */
    record Written(int place, boolean slow) implements Term {}

    /** The opposite. */
    record Not(Term inner) implements Term {}

    /** Every one; true of none. */
    record All(List<Term> parts) implements Term {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one; false of none. */
    record Any(List<Term> parts) implements Term {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Whether it asks what no index answers: such a term is asked behind the others. */
    default boolean isSlow() {
        return switch (this) {
            case Atom atom -> false;
            case Single single -> true;
            case Written written -> written.slow();
            case Not not -> not.inner().isSlow();
            case All all -> all.parts().stream().anyMatch(Term::isSlow);
            case Any any -> any.parts().stream().anyMatch(Term::isSlow);
        };
    }

    private static List<Term> slowLast(List<Term> parts) {
        return parts.stream().sorted(Comparator.comparing(Term::isSlow)).toList();
    }

    /** All of them, without a shell around a single one. */
    static Term all(List<Term> parts) {
        return parts.size() == 1 ? parts.getFirst() : new All(slowLast(parts));
    }

    /** Any of them, without a shell around a single one. */
    static Term any(List<Term> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Any(slowLast(parts));
    }

    /** Any of both lists. */
    static Term any(List<? extends Term> some, List<? extends Term> others) {
        List<Term> parts = new ArrayList<>(some);
        parts.addAll(others);
        return any(parts);
    }
}
