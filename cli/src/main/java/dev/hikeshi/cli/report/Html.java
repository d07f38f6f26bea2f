package dev.hikeshi.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML whose text is always escaped: what an attacker wrote into a log stays text.
 *
 * <p>Attribute strings come from this package only.
 */
public final class Html {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} such as {@code class="x"}, or the empty string. */
    public Html open(String name, String attributes) {
        out.append('<').append(name);
        if (!attributes.isEmpty()) {
            out.append(' ').append(attributes);
        }
        out.append('>');
        open.push(name);
        return this;
    }

    /** Opens an element without attributes. */
    public Html open(String name) {
        return open(name, "");
    }

    /** Closes the element that was opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Text, escaped. */
    public Html text(String text) {
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
    public Html element(String name, String attributes, String text) {
        return open(name, attributes).text(text).close();
    }

    /** A whole element with text, without attributes. */
    public Html element(String name, String text) {
        return element(name, "", text);
    }

    /** Style or doctype of this package, as it is. */
    public Html verbatim(String ours) {
        out.append(ours);
        return this;
    }

    /** The style of every page. */
    public static String style() {
        return resource("/dev/hikeshi/cli/report/report.css");
    }

    /** A text file of the class path, as it is. */
    public static String resource(String name) {
        try (InputStream in = Html.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the file is missing name=" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
