package dev.hikeshi.telemetry.syslog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * One {@code key=value} line taken apart. Pairs are separated by spaces, or by commas in the CSV
 * form; a value with spaces stands in double quotes, where {@code \"} is a quote and {@code \\} a
 * backslash. Any other backslash is itself, because domain names in user names are often written
 * unescaped. Words without {@code =} before and between the pairs are passed over, and so are
 * groups in square brackets before them (RFC 5424).
 *
 * @param pairs in the order of the line; of a repeated key the first value counts
 * @param complete false when the last quote does not close: the line was cut
 */
record KeyValueLine(SequencedMap<String, String> pairs, boolean complete) {

    KeyValueLine {
        pairs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pairs));
    }

    static KeyValueLine of(String line) {
        return new Scanner(line).scan();
    }

    /** Walks the line once. */
    private static final class Scanner {
        private final String line;
        private final SequencedMap<String, String> pairs = new LinkedHashMap<>();
        private int at;
        private boolean complete = true;
        private boolean commas;

        Scanner(String line) {
            this.line = line;
        }

        KeyValueLine scan() {
            while (at < line.length()) {
                char c = line.charAt(at);
                if (c == ' ' || c == ',' || c == '\t') {
                    at++;
                } else if (c == '[' && pairs.isEmpty()) {
                    int close = line.indexOf(']', at);
                    at = close < 0 ? line.length() : close + 1;
                } else {
                    pairOrWord();
                }
            }
            return new KeyValueLine(pairs, complete);
        }

        private void pairOrWord() {
            int from = at;
            if (line.charAt(at) == '<' && pairs.isEmpty()) {
                priority();
                from = at;
            }
            while (at < line.length() && isKey(line.charAt(at))) {
                at++;
            }
            if (at == from || at == line.length() || line.charAt(at) != '=') {
                wordEnd();
                return;
            }
            String key = line.substring(from, at++);
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            String value = quoted ? quoted() : bare();
            if (pairs.isEmpty()) {
                commas = at < line.length() && line.charAt(at) == ',';
            }
            pairs.putIfAbsent(key, value);
        }

        /** {@code <189>} may touch the first key. */
        private void priority() {
            int close = line.indexOf('>', at);
            if (close > 0 && close - at <= 4) {
                at = close + 1;
            }
        }

        private void wordEnd() {
            while (at < line.length() && line.charAt(at) != ' ') {
                at++;
            }
        }

        private static boolean isKey(char c) {
            return (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '_'
                    || c == '-'
                    || c == '.';
        }

        private String bare() {
            int from = at;
            while (at < line.length() && line.charAt(at) != ' ' && !endsAtComma()) {
                at++;
            }
            return line.substring(from, at);
        }

        /** Before the first value has ended, a comma followed by a key shows the CSV form. */
        private boolean endsAtComma() {
            return line.charAt(at) == ',' && (commas || pairs.isEmpty());
        }

        private String quoted() {
            StringBuilder value = new StringBuilder();
            at++;
            while (at < line.length()) {
                char c = line.charAt(at++);
                if (c == '"') {
                    return value.toString();
                }
                boolean escape =
                        c == '\\'
                                && at < line.length()
                                && (line.charAt(at) == '"' || line.charAt(at) == '\\');
                value.append(escape ? line.charAt(at++) : c);
            }
            complete = false;
            return value.toString();
        }
    }
}
