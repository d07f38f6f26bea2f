package dev.hikeshi.cli;

import dev.hikeshi.response.Language;
import java.util.List;

/**
 * A user-facing error: what, where, expected, found, what to do next.
 *
 * @param code stable code; the text stands in the bundle under {@code fault.CODE}
 * @param values what fills the text, in the order of its braces
 */
public record Fault(String code, List<String> values) {

    public Fault {
        values = List.copyOf(values);
    }

    /** A fault with its values. */
    public static Fault of(String code, Object... values) {
        return new Fault(code, java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /** The text in one language, one line. */
    public String text(Language language) {
        return Texts.of(language).say("fault." + code, values.toArray()) + " [" + code + "]";
    }
}
