package dev.hikeshi.response.closure;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.incident.IncidentEvent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event as one line of JSON, always in the same way: keys in snake_case in the order of
 * the record's components, times in UTC, decimals as text, no blanks.
 */
final class CanonicalText {

    private final StringBuilder out = new StringBuilder();

    private CanonicalText() {}

    static String of(IncidentEvent event) {
        CanonicalText text = new CanonicalText();
        text.out.append("{\"event\":");
        text.string(event.getClass().getSimpleName());
        text.components((Record) event, true);
        return text.out.append('}').toString();
    }

    private void components(Record record, boolean follows) {
        boolean comma = follows;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (comma) {
                out.append(',');
            }
            comma = true;
            string(snake(component.getName()));
            out.append(':');
            value(read(record, component));
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("unreadable component " + component, e);
        }
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case Boolean flag -> out.append(flag.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Long number -> out.append(number.longValue());
            case BigDecimal decimal -> string(decimal.toPlainString());
            case Enum<?> constant -> string(constant.name().toLowerCase(Locale.ROOT));
            case DutyId duty -> string(duty.id());
            case Collection<?> values -> list(values);
            case Map<?, ?> map -> map(map);
            case Record record -> {
                out.append('{');
                components(record, false);
                out.append('}');
            }
            case Object other -> string(other.toString());
        }
    }

    private void list(Collection<?> values) {
        out.append('[');
        boolean comma = false;
        for (Object value : values) {
            if (comma) {
                out.append(',');
            }
            comma = true;
            value(value);
        }
        out.append(']');
    }

    private void map(Map<?, ?> map) {
        out.append('{');
        boolean comma = false;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (comma) {
                out.append(',');
            }
            comma = true;
            string(String.valueOf(entry.getKey()));
            out.append(':');
            value(entry.getValue());
        }
        out.append('}');
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || isLoneSurrogate(text, i)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Half a character has no UTF-8 form; two texts must not hash alike because of that. */
    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
        }
        return snake.toString();
    }
}
