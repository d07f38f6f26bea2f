package dev.hikeshi.detection;

import dev.hikeshi.detection.literal.Shape;
import java.util.List;

/**
 * The field compares with another field of the same event. A field that is missing or null equals
 * nothing, also not another missing one.
 */
record FieldReference(String other, Shape shape, boolean cased) implements ValueTest {

    /** The same, comparing with that field. */
    FieldReference to(String field) {
        return new FieldReference(field, shape, cased);
    }

    @Override
    public boolean matches(FieldCells event, String field, List<Cell> cells) {
        for (Cell wanted : event.cells(other)) {
            if (!wanted.absent() && anyFits(cells, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyFits(List<Cell> cells, Cell wanted) {
        return cells.stream()
                .filter(cell -> !cell.absent())
                .anyMatch(
                        cell ->
                                cased
                                        ? shape.fits(cell.text(), wanted.text())
                                        : shape.fits(cell.folded(), wanted.folded()));
    }
}
