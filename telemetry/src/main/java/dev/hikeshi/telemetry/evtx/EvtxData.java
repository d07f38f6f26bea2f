package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.FieldValue;
import java.util.Objects;

/**
 * One named value of {@code EventData} to be written.
 *
 * @param name the {@code Name} of the {@code Data} element; up to 255 characters
 * @param value {@link FieldValue.Text} becomes a string, {@link FieldValue.Numeric} an integer
 *     (text that is no 64-bit integer stays a string), {@link FieldValue.Flag} a boolean, {@link
 *     FieldValue.Absent} a null, {@link FieldValue.Many} an array of strings
 */
public record EvtxData(String name, FieldValue value) {
    public EvtxData {
        Objects.requireNonNull(value);
        if (name.isEmpty() || name.length() > 255) {
            throw new IllegalArgumentException("a data name has 1 to 255 characters: " + name);
        }
    }

    /** Text under a name. */
    public static EvtxData text(String name, String value) {
        return new EvtxData(name, new FieldValue.Text(value));
    }

    /** An integer under a name. */
    public static EvtxData number(String name, long value) {
        return new EvtxData(name, new FieldValue.Numeric(Long.toString(value)));
    }
}
