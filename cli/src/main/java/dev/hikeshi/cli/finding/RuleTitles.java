package dev.hikeshi.cli.finding;

import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Titles of the built-in rules by language; rules of others keep the title they came with. */
public final class RuleTitles {
    private static final Properties JAPANESE = read();

    private RuleTitles() {}

    /**
     * What a rule is called in a language.
     *
     * @param title as the rule itself has it, which is the answer where no other is known
     */
    public static String of(Language language, String ruleId, String title) {
        return switch (language) {
            case JA -> JAPANESE.getProperty(ruleId, title);
            case EN -> title;
        };
    }

    private static Properties read() {
        Properties titles = new Properties();
        try (InputStream in = RuleTitles.class.getResourceAsStream("rule_titles_ja.properties")) {
            if (in == null) {
                throw new IllegalStateException("the Japanese rule titles are missing");
            }
            titles.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return titles;
    }
}
