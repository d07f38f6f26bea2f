package dev.hikeshi.telemetry.evtx;

import java.util.ArrayList;
import java.util.List;

/** JSON text as a list of tokens: strings with their escapes undone, the rest as written. */
final class JsonTokens {
    private final String text;
    private int at;

    private JsonTokens(String text) {
        this.text = text;
    }

    static List<String> of(String text) {
        JsonTokens tokens = new JsonTokens(text);
        List<String> all = new ArrayList<>();
        while (tokens.skipBlanks()) {
            all.add(tokens.next());
        }
        return all;
    }

    /** The top-level values of a text that has several, one after the other or in an array. */
    static List<List<String>> documents(String text) {
        List<List<String>> documents = new ArrayList<>();
        List<String> current = new ArrayList<>();
        int depth = 0;
        for (String token : of(text)) {
            boolean outer = depth == 0 && !token.equals("{");
            depth += token.equals("{") ? 1 : token.equals("}") ? -1 : 0;
            if (!outer) {
                current.add(token);
                if (depth == 0) {
                    documents.add(current);
                    current = new ArrayList<>();
                }
            }
        }
        return documents;
    }

    private boolean skipBlanks() {
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at < text.length();
    }

    private String next() {
        char first = text.charAt(at);
        if (first == '"') {
            return string();
        }
        int from = at++;
        if ("{}[],:".indexOf(first) < 0) {
            while (at < text.length() && ",]} \r\n\t".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
        return text.substring(from, at);
    }

    private String string() {
        StringBuilder out = new StringBuilder("\"");
        at++;
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escape = text.charAt(at++);
            switch (escape) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                }
                default -> out.append(escape);
            }
        }
        at++;
        return out.toString();
    }
}
