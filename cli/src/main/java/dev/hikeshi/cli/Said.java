package dev.hikeshi.cli;

import java.util.List;

/**
 * A piece of text that is chosen by the reader's language, for use within another text.
 *
 * @param key where the text stands in the bundles
 * @param values what fills it, in the order of its braces
 */
public record Said(String key, List<String> values) {

    public Said {
        values = List.copyOf(values);
    }

    /** A text with its values. */
    public static Said of(String key, Object... values) {
        return new Said(key, java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /** The text in one language. */
    public String text(Texts texts) {
        return texts.say(key, values.toArray());
    }
}
