package dev.hikeshi.cli.incident;

import dev.hikeshi.response.incident.Sighting;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Japanese titles of the built-in rules; rules of others keep the title that they came with. */
final class RuleTitles {
    private static final Properties JAPANESE = read();

    private RuleTitles() {}

    static String ja(Sighting sighting) {
        return JAPANESE.getProperty(sighting.ruleId(), sighting.title());
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
