package dev.hikeshi.detection;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** How the selections of a rule combine. */
public sealed interface Condition
        permits Condition.Named, Condition.Not, Condition.AllOf, Condition.AnyOf {

    boolean holds(Predicate<String> selection);

    /** Whether a part of it is turned round. */
    default boolean hasNot() {
        return switch (this) {
            case Named named -> false;
            case Not not -> true;
            case AllOf all -> all.parts().stream().anyMatch(Condition::hasNot);
            case AnyOf any -> any.parts().stream().anyMatch(Condition::hasNot);
        };
    }

    /** The same over other names. */
    default Condition renamed(UnaryOperator<String> names) {
        return switch (this) {
            case Named named -> new Named(names.apply(named.name()));
            case Not not -> new Not(not.inner().renamed(names));
            case AllOf all -> new AllOf(all.parts().stream().map(p -> p.renamed(names)).toList());
            case AnyOf any -> new AnyOf(any.parts().stream().map(p -> p.renamed(names)).toList());
        };
    }

    /** Adds the names of the selections that the condition uses. */
    void names(Set<String> names);

    /** One selection. */
    record Named(String name) implements Condition {
        @Override
        public boolean holds(Predicate<String> selection) {
            return selection.test(name);
        }

        @Override
        public void names(Set<String> names) {
            names.add(name);
        }
    }

    /** The opposite. */
    record Not(Condition inner) implements Condition {
        @Override
        public boolean holds(Predicate<String> selection) {
            return !inner.holds(selection);
        }

        @Override
        public void names(Set<String> names) {
            inner.names(names);
        }
    }

    /** Every one. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Predicate<String> selection) {
            for (Condition part : parts) {
                if (!part.holds(selection)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void names(Set<String> names) {
            parts.forEach(part -> part.names(names));
        }
    }

    /** At least one. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(Predicate<String> selection) {
            for (Condition part : parts) {
                if (part.holds(selection)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void names(Set<String> names) {
            parts.forEach(part -> part.names(names));
        }
    }
}
