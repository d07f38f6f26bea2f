package dev.hikeshi.detection;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * Why a rule document is not used.
 *
 * @param line from 1; 0 when the reason has no place
 * @param column from 1; 0 when the reason has no place
 * @param code which kind of fault
 * @param values what stands in the file, in the order of the sentence's braces
 */
public record Reason(int line, int column, RuleFaultCode code, List<String> values) {
    private static final Properties ENGLISH = sentences("reasons_en.properties");
    private static final Properties JAPANESE = sentences("reasons_ja.properties");

    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(RuleFaultCode code, Object... values) {
        return new Reason(0, 0, code, Arrays.stream(values).map(String::valueOf).toList());
    }

    Reason at(int line, int column) {
        return new Reason(line, column, code, values);
    }

    boolean hasPlace() {
        return line > 0;
    }

    /** The sentence in Japanese, or in English for every other language; one line. */
    public String text(Locale locale) {
        Properties sentences =
                locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JAPANESE : ENGLISH;
        String sentence = filled(sentences, code.name(), values);
        return hasPlace()
                ? filled(sentences, "AT", List.of("" + line, "" + column, sentence))
                : sentence;
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }

    private static String filled(Properties sentences, String key, List<String> values) {
        StringBuilder filled = new StringBuilder();
        String[] parts = sentences.getProperty(key).split("(?=\\{\\d})|(?<=\\{\\d})", -1);
        for (String part : parts) {
            boolean isPlace = part.length() == 3 && part.charAt(0) == '{';
            filled.append(isPlace ? values.get(part.charAt(1) - '0') : part);
        }
        return filled.toString();
    }

    private static Properties sentences(String file) {
        Properties sentences = new Properties();
        try (InputStream in = Reason.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("bundle is missing name=" + file);
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
