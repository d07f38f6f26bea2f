package dev.hikeshi.detection;

import java.util.List;

/** The single values of an event's fields, by the names that a test uses. */
interface FieldCells {

    /** Whether the event has the field, be it with a value or without. */
    boolean has(String field);

    /** The single values of a field; none when the event has no such field. */
    List<Cell> cells(String field);

    /** Whether the test accepts a value that is not null. */
    boolean accepts(Cell cell, CellTest test);

    /** Whether one of the values is not null and the test accepts it. */
    default boolean anyOf(List<Cell> list, CellTest test) {
        for (Cell cell : list) {
            if (!cell.absent() && accepts(cell, test)) {
                return true;
            }
        }
        return false;
    }
}
