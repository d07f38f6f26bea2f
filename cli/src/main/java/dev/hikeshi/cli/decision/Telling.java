package dev.hikeshi.cli.decision;

import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;

/**
 * The words of one run.
 *
 * @param language of the reader
 * @param texts the bundle
 * @param amounts simulated figures
 */
record Telling(Language language, Texts texts, Amounts amounts) {

    static Telling of(Language language, String currency) {
        return new Telling(language, Texts.of(language), new Amounts(language, currency));
    }

    /** A text of this command. */
    String say(String key, Object... values) {
        return texts.say("decide." + key, values);
    }

    String in(Words words) {
        return words.in(language);
    }
}
