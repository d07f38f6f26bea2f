package dev.hikeshi.company.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A component of the text, between {@code BEGIN} and {@code END}, while it is being read. */
final class Part {

    /**
     * A content line.
     *
     * @param name name in upper case
     * @param parameters parameters by their names in upper case, without quotes
     * @param value the value, as it stands there
     */
    record Line(String name, Map<String, String> parameters, String value) {}

    final String name;
    final int line;
    final List<Line> lines = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();

    Part(String name, int line) {
        this.name = name.toUpperCase(Locale.ROOT);
        this.line = line;
    }

    void add(String lineName, Map<String, String> parameters, String value) {
        Map<String, String> plain = new TreeMap<>();
        parameters.forEach(
                (key, given) -> plain.put(key.toUpperCase(Locale.ROOT), given.replace("\"", "")));
        lines.add(new Line(lineName.toUpperCase(Locale.ROOT), plain, value.strip()));
    }

    /** The first line of that name; null: there is none. */
    @Nullable Line first(String wanted) {
        return all(wanted).stream().findFirst().orElse(null);
    }

    List<Line> all(String wanted) {
        return lines.stream().filter(one -> one.name().equals(wanted)).toList();
    }

    /** The value of the first line of that name, with escapes resolved; empty: there is none. */
    String text(String wanted) {
        Line found = first(wanted);
        return found == null ? "" : plain(found.value());
    }

    /** A value with its escapes resolved. */
    static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                char next = value.charAt(i);
                plain.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
