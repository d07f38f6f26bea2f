package dev.hikeshi.detection;

import java.util.List;

/** What one value of a rule asks of one field of an event. */
sealed interface ValueTest permits CellTest, ValueTest.IsNull, ValueTest.Exists, FieldReference {

    /**
     * Whether the event meets the test.
     *
     * @param cells the single values of the field, looked up once for all values of a rule
     */
    boolean matches(FieldCells event, String field, List<Cell> cells);

    /** The field is missing, or (one of) its value is null. */
    record IsNull() implements ValueTest {
        @Override
        public boolean matches(FieldCells event, String field, List<Cell> cells) {
            return cells.isEmpty() || cells.stream().anyMatch(Cell::absent);
        }
    }

    /** The field is there (or is not), whatever its value. */
    record Exists(boolean wanted) implements ValueTest {
        @Override
        public boolean matches(FieldCells event, String field, List<Cell> cells) {
            return event.has(field) == wanted;
        }
    }
}
