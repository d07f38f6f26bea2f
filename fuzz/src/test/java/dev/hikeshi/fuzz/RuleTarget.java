package dev.hikeshi.fuzz;

import dev.hikeshi.detection.NotLoaded;
import dev.hikeshi.detection.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A file of rules, correlations and filters. */
public final class RuleTarget {
    private RuleTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        load(new String(input, StandardCharsets.UTF_8));
    }

    static RuleSet load(String yaml) {
        RuleSet rules = RuleSet.parse("fuzz.yml", yaml);
        for (NotLoaded one : rules.notLoaded()) {
            if (one.reason().text(Locale.JAPANESE).isBlank() || one.toString().isBlank()) {
                throw new IllegalStateException("no reason: " + one);
            }
        }
        rules.compile();
        return rules;
    }
}
