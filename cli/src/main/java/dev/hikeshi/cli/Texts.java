package dev.hikeshi.cli;

import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The user-facing texts of one language, read from {@code texts_ja.properties} and {@code
 * texts_en.properties}. A value is put where its number stands in braces, and {@code
 * {0?asset|assets}} chooses by number; nothing else is special, so that no locale of the machine
 * can change a figure.
 */
public final class Texts {
    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Texts(language, read(language)));
        }
    }

    private static final Pattern NUMBERED = Pattern.compile("\\{(\\d)\\?([^|}]*)\\|([^}]*)\\}");

    private final Language language;
    private final Properties texts;

    private Texts(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts of one language. */
    public static Texts of(Language language) {
        return Optional.ofNullable(ALL.get(language)).orElseThrow();
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /** The text under a key, with its values filled in; a missing key is a bug. */
    public String say(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text key=" + key + " language=" + language);
        }
        text = numbered(text, values);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** {@code {0?asset|assets}}: the first word when that value is one, else the second. */
    private static String numbered(String text, Object... values) {
        return text.indexOf('?') < 0
                ? text
                : NUMBERED.matcher(text)
                        .replaceAll(
                                choice -> {
                                    int index = Integer.parseInt(choice.group(1));
                                    boolean one =
                                            index < values.length
                                                    && String.valueOf(values[index]).equals("1");
                                    return Matcher.quoteReplacement(choice.group(one ? 2 : 3));
                                });
    }

    /** The texts under a key, separated by bars. */
    public List<String> list(String key) {
        return Stream.of(say(key).split("\\|", -1)).map(String::strip).toList();
    }

    /** True when a text stands under the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Properties read(Language language) {
        String name =
                switch (language) {
                    case JA -> "texts_ja.properties";
                    case EN -> "texts_en.properties";
                };
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("texts are missing name=" + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
