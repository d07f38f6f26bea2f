package dev.hikeshi.company;

import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Sentences of the bundles {@code texts_ja} and {@code texts_en}; {@code {0}} is an argument. */
final class Texts {
    private static final Properties JA = load("texts_ja.properties");
    private static final Properties EN = load("texts_en.properties");

    private Texts() {}

    static Words words(String key, String... arguments) {
        return new Words(text(Language.JA, key, arguments), text(Language.EN, key, arguments));
    }

    static String text(Language language, String key, String... arguments) {
        String text = bundle(language).getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text key=" + key + " language=" + language);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    static Properties bundle(Language language) {
        return switch (language) {
            case JA -> JA;
            case EN -> EN;
        };
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("bundle is missing name=" + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
