package dev.hikeshi.detection;

import java.util.List;

/** What stands under one name in a rule's {@code detection}. */
sealed interface Selection
        permits Selection.Every, Selection.Either, Selection.Field, Selection.Keywords {

    boolean matches(EventFields event);

    /** A mapping: all of its items. */
    record Every(List<Selection> items) implements Selection {
        public Every {
            items = List.copyOf(items);
        }

        @Override
        public boolean matches(EventFields event) {
            for (Selection item : items) {
                if (!item.matches(event)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A list: one of its items. */
    record Either(List<Selection> items) implements Selection {
        public Either {
            items = List.copyOf(items);
        }

        @Override
        public boolean matches(EventFields event) {
            for (Selection item : items) {
                if (item.matches(event)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A field and its values.
     *
     * @param values the values of the rule, each with the forms that it may take
     * @param all whether every value must be met; otherwise one is enough
     * @param negated whether the whole item is turned round ({@code neq})
     */
    record Field(String field, List<List<ValueTest>> values, boolean all, boolean negated)
            implements Selection {
        public Field {
            values = values.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean matches(EventFields event) {
            List<Cell> cells = event.cells(field);
            for (List<ValueTest> forms : values) {
                if (anyForm(forms, event, cells) != all) {
                    return !all != negated;
                }
            }
            return all != negated;
        }

        private boolean anyForm(List<ValueTest> forms, EventFields event, List<Cell> cells) {
            for (ValueTest form : forms) {
                if (form.matches(event, field, cells)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Words that may stand in the value of any field.
     *
     * @param words each with the forms that it may take
     * @param all whether every word must be found; otherwise one is enough
     */
    record Keywords(List<List<CellTest>> words, boolean all) implements Selection {
        public Keywords {
            words = words.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean matches(EventFields event) {
            for (List<CellTest> forms : words) {
                if (found(forms, event) != all) {
                    return !all;
                }
            }
            return all;
        }

        private static boolean found(List<CellTest> forms, EventFields event) {
            for (CellTest form : forms) {
                if (event.anyCell(form)) {
                    return true;
                }
            }
            return false;
        }
    }
}
