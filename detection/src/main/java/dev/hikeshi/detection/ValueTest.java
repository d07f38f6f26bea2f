package dev.hikeshi.detection;

/** What one value of a rule asks of one field of an event. */
sealed interface ValueTest permits CellTest, ValueTest.IsNull, ValueTest.Exists, FieldReference {

    boolean matches(EventFields event, String field);

    /** The field is missing, or (one of) its value is null. */
    record IsNull() implements ValueTest {
        @Override
        public boolean matches(EventFields event, String field) {
            return event.cells(field).isEmpty()
                    || event.cells(field).stream().anyMatch(Cell::absent);
        }
    }

    /** The field is there (or is not), whatever its value. */
    record Exists(boolean wanted) implements ValueTest {
        @Override
        public boolean matches(EventFields event, String field) {
            return event.has(field) == wanted;
        }
    }
}
