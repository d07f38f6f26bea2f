package dev.hikeshi.company;

import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a company file, or one warning about it.
 *
 * @param code stable name ({@code unknown_key})
 * @param file the file as it was named
 * @param line line, from 1; 0: the whole file
 * @param column column in characters, from 1; 0: the whole file
 * @param where the place in the format ({@code contracts[mdr].clauses[4.1].clock}); empty: the file
 * @param expected what would be right
 * @param found what stands there
 * @param suggestion the nearest known word; null: none is near
 */
public record Fault(
        String code,
        Path file,
        int line,
        int column,
        String where,
        Words expected,
        String found,
        @Nullable String suggestion) {

    /** The fault in one sentence, without its place. */
    public String what(Language language) {
        return Texts.text(language, "fault." + code + ".what");
    }

    /** What to do next. */
    public String next(Language language) {
        return suggestion == null
                ? Texts.text(language, "fault." + code + ".next")
                : Texts.text(language, "next.suggestion", suggestion);
    }

    /** {@code file:line:column}, or the file alone. */
    public String place() {
        return line == 0 ? file.toString() : file + ":" + line + ":" + column;
    }

    /** The whole message, on some lines: place, what, where, expected, found, next step. */
    public String text(Language language) {
        StringBuilder out = new StringBuilder(place() + ": " + what(language) + " [" + code + "]");
        append(out, language, "label.where", where);
        append(out, language, "label.expected", expected.in(language));
        append(out, language, "label.found", found);
        append(out, language, "label.next", next(language));
        return out.toString();
    }

    private static void append(StringBuilder out, Language language, String label, String text) {
        if (!text.isEmpty()) {
            out.append("\n  ").append(Texts.text(language, label)).append(text);
        }
    }
}
