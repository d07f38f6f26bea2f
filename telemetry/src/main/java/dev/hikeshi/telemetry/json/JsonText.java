package dev.hikeshi.telemetry.json;

import dev.hikeshi.telemetry.FieldValue;
import java.util.regex.Pattern;

/** Writes JSON. */
public final class JsonText {
    private static final String HEX = "0123456789abcdef";
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private JsonText() {}

    /** Appends a string in quotes; unpaired surrogates become U+FFFD. */
    public static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
                    } else if (isUnpaired(text, i)) {
                        out.append('\uFFFD');
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Appends a field's value: numbers and truth values bare, several values as an array. */
    public static void value(StringBuilder out, FieldValue value) {
        switch (value) {
            case FieldValue.Text text -> quote(out, text.text());
            case FieldValue.Numeric number -> number(out, number.text());
            case FieldValue.Flag flag -> out.append(flag.set());
            case FieldValue.Absent absent -> out.append("null");
            case FieldValue.Many many -> {
                String comma = "";
                out.append('[');
                for (FieldValue item : many.items()) {
                    out.append(comma);
                    value(out, item);
                    comma = ",";
                }
                out.append(']');
            }
        }
    }

    /** Digits that are no JSON number (hexadecimal, say) are quoted, else the line breaks. */
    private static void number(StringBuilder out, String digits) {
        if (NUMBER.matcher(digits).matches()) {
            out.append(digits);
        } else {
            quote(out, digits);
        }
    }

    /** The text of a parsed value, without blanks. */
    static String of(JsonValue value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, JsonValue value) {
        switch (value) {
            case JsonValue.Text text -> quote(out, text.text());
            case JsonValue.Digits digits -> out.append(digits.text());
            case JsonValue.Truth truth -> out.append(truth.set());
            case JsonValue.Nothing nothing -> out.append("null");
            case JsonValue.Items items -> {
                String comma = "";
                out.append('[');
                for (JsonValue item : items.items()) {
                    out.append(comma);
                    append(out, item);
                    comma = ",";
                }
                out.append(']');
            }
            case JsonValue.Members object -> {
                String[] comma = {""};
                out.append('{');
                object.members()
                        .forEach(
                                (key, item) -> {
                                    out.append(comma[0]);
                                    quote(out, key);
                                    out.append(':');
                                    append(out, item);
                                    comma[0] = ",";
                                });
                out.append('}');
            }
        }
    }

    private static boolean isUnpaired(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
