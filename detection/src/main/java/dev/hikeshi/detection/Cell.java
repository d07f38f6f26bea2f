package dev.hikeshi.detection;

import dev.hikeshi.telemetry.FieldValue;
import org.jspecify.annotations.Nullable;

/** One single value of a field of an event; its folded text is made once. */
final class Cell {

    private final String text;
    private final boolean absent;
    private @Nullable String folded;

    Cell(FieldValue value) {
        this.text = value.text();
        this.absent = value instanceof FieldValue.Absent;
    }

    /** A text that is not null. */
    Cell(String text) {
        this.text = text;
        this.absent = false;
    }

    /** The field is there, its value is null. */
    boolean absent() {
        return absent;
    }

    String text() {
        return text;
    }

    String folded() {
        String known = folded;
        if (known == null) {
            known = Folding.fold(text);
            folded = known;
        }
        return known;
    }
}
