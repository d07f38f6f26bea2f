package dev.hikeshi.cli.proposal;

import java.util.Locale;

/** Writes values so that any name survives. */
final class Yaml {
    private Yaml() {}

    /** A double-quoted text. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        letter -> {
                            if (letter == '"' || letter == '\\') {
                                quoted.append('\\').appendCodePoint(letter);
                            } else if (letter < ' ') {
                                quoted.append(String.format(Locale.ROOT, "\\x%02x", letter));
                            } else {
                                quoted.appendCodePoint(letter);
                            }
                        });
        return quoted.append('"').toString();
    }

    /** An amount with its thousands set apart: {@code 1_000_000}. */
    static String amount(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", "_");
    }
}
