package dev.hikeshi.cli.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML whose text is always escaped: what an attacker wrote into a log stays text.
 *
 * <p>Attribute strings come from this package only.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} such as {@code class="x"}, or the empty string. */
    Html open(String name, String attributes) {
        out.append('<').append(name);
        if (!attributes.isEmpty()) {
            out.append(' ').append(attributes);
        }
        out.append('>');
        open.push(name);
        return this;
    }

    /** Opens an element without attributes. */
    Html open(String name) {
        return open(name, "");
    }

    /** Closes the element that was opened last. */
    Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Text, escaped. */
    Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
        return this;
    }

    /** A whole element with text. */
    Html element(String name, String attributes, String text) {
        return open(name, attributes).text(text).close();
    }

    /** A whole element with text, without attributes. */
    Html element(String name, String text) {
        return element(name, "", text);
    }

    /** Style or doctype of this package, as it is. */
    Html verbatim(String ours) {
        out.append(ours);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
