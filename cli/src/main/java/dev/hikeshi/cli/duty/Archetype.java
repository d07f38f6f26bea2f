package dev.hikeshi.cli.duty;

import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template of a contract of one kind. It claims nothing about any provider: each clause is only
 * assumed until the paper or a written answer proves it.
 *
 * <p>A comment of the form {@code #? Japanese | English} marks an open point; {@code $WORD} is
 * filled in.
 *
 * @param name its name on the command line
 * @param text the template
 */
public record Archetype(String name, String text) {
    private static final Pattern COMMENT =
            Pattern.compile("(?m)^( *#[?!]?) (?<ja>[^|\\n]*[^|\\n ]) \\| (?<en>[^\\n]*)$");
    private static final Pattern WORD = Pattern.compile("\\$([A-Z]+)");

    /** Their names, the weakest service first. */
    static final List<String> NAMES =
            List.of(
                    "soc-notify",
                    "soc-consent-block",
                    "mdr-endpoint",
                    "mdr-night-auto",
                    "mdr-full",
                    "sme-package",
                    "ir-retainer",
                    "spot-forensics",
                    "maintenance-run",
                    "builder",
                    "saas",
                    "phishing-training",
                    "cyber-insurance",
                    "msp-all");

    /** The template of that name; empty when there is none. */
    static Optional<Archetype> find(String name) {
        return NAMES.contains(name) ? Optional.of(contract(name)) : Optional.empty();
    }

    /** A template of a contract; how to fill it in stands above the contract itself. */
    private static Archetype contract(String name) {
        String text = resource(name);
        int at = text.indexOf("\ncontracts:") + 1;
        return new Archetype(
                name, text.substring(0, at) + resource("start/how") + text.substring(at));
    }

    /** The first page of a company file. */
    static Archetype company() {
        return load("start/company");
    }

    /** A page to weigh a proposal with: {@code draft} is the company, the others are options. */
    public static Archetype draft(String name) {
        return load("start/" + name);
    }

    private static Archetype load(String name) {
        return new Archetype(name, resource(name));
    }

    private static String resource(String name) {
        String file = "/hikeshi-archetypes/" + name + ".yaml";
        try (InputStream in = Archetype.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the template is missing file=" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What kind of contract it is: the first line. */
    String title(Language language) {
        return in(language).lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    /** The points that must be looked up in the paper, in the template's order. */
    List<String> openPoints(Language language) {
        List<String> points = new ArrayList<>();
        in(language)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("#? "))
                .forEach(line -> points.add(line.substring("#? ".length())));
        return points;
    }

    /**
     * The file for one company.
     *
     * @param values what stands for each {@code $WORD}
     */
    public String filled(Language language, Map<String, String> values) {
        // In one pass: a value may hold what looks like a word to be filled in.
        return WORD.matcher(in(language))
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), values)));
    }

    private String value(String word, Map<String, String> values) {
        String value = values.get(word);
        if (value == null) {
            throw new IllegalStateException(name + " is not filled: " + word);
        }
        return value;
    }

    private String in(Language language) {
        String chosen =
                switch (language) {
                    case JA -> "ja";
                    case EN -> "en";
                };
        return COMMENT.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        found.group(1) + " " + found.group(chosen)));
    }
}
