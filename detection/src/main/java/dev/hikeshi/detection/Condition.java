package dev.hikeshi.detection;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How the selections of a rule combine. */
sealed interface Condition
        permits Condition.Named, Condition.Not, Condition.AllOf, Condition.AnyOf {

    boolean holds(Predicate<String> selection);

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
