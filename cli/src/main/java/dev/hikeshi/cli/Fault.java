package dev.hikeshi.cli;

import dev.hikeshi.response.Language;
import java.util.List;

/**
 * A user-facing error: what, where, expected, found, what to do next.
 *
 * @param code stable code; the text stands in the bundle under {@code fault.CODE}
 * @param values what fills the text, in the order of its braces: {@link Said} in the language of
 *     the reader, anything else as it is
 */
public record Fault(String code, List<Object> values) {

    public Fault {
        values = List.copyOf(values);
    }

    /** A fault with its values. */
    public static Fault of(String code, Object... values) {
        return new Fault(code, java.util.Arrays.stream(values).map(Fault::plain).toList());
    }

    /** The text in one language, one line. */
    public String text(Language language) {
        Texts texts = Texts.of(language);
        Object[] said =
                values.stream()
                        .map(value -> value instanceof Said part ? part.text(texts) : value)
                        .toArray();
        return texts.say("fault." + code, said) + " [" + code + "]";
    }

    private static Object plain(Object value) {
        return value instanceof Said ? value : String.valueOf(value);
    }
}
