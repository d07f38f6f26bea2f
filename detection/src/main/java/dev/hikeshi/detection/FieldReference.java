package dev.hikeshi.detection;

/**
 * The field compares with another field of the same event. A field that is missing or null equals
 * nothing, also not another missing one.
 */
record FieldReference(String other, Shape shape, boolean cased) implements ValueTest {

    @Override
    public boolean matches(EventFields event, String field) {
        for (Cell wanted : event.cells(other)) {
            if (!wanted.absent() && anyFits(event, field, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyFits(EventFields event, String field, Cell wanted) {
        return event.cells(field).stream()
                .filter(cell -> !cell.absent())
                .anyMatch(
                        cell ->
                                cased
                                        ? fits(cell.text(), wanted.text())
                                        : fits(cell.folded(), wanted.folded()));
    }

    private boolean fits(String text, String wanted) {
        return switch (shape) {
            case WHOLE -> text.equals(wanted);
            case STARTS -> text.startsWith(wanted);
            case ENDS -> text.endsWith(wanted);
            case CONTAINS -> text.contains(wanted);
        };
    }
}
