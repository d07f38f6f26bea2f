package dev.hikeshi.telemetry.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON text, strictly (RFC 8259), nesting at most 64 deep. */
public final class JsonParser {
    private static final int MAX_DEPTH = 64;

    private final String text;
    private int at;
    private int depth;

    private JsonParser(String text) {
        this.text = text;
    }

    /**
     * Parses one whole text.
     *
     * @throws JsonSyntaxException when it is not exactly one JSON value
     */
    public static JsonValue parse(String text) throws JsonSyntaxException {
        JsonParser parser = new JsonParser(text);
        parser.space();
        JsonValue value = parser.value();
        parser.space();
        if (parser.at < text.length()) {
            throw parser.expected("the end");
        }
        return value;
    }

    private JsonValue value() throws JsonSyntaxException {
        if (at >= text.length()) {
            throw expected("a value");
        }
        return switch (text.charAt(at)) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> new JsonValue.Text(string());
            case 't' -> word("true", new JsonValue.Truth(true));
            case 'f' -> word("false", new JsonValue.Truth(false));
            case 'n' -> word("null", new JsonValue.Nothing());
            default -> number();
        };
    }

    private JsonValue members() throws JsonSyntaxException {
        enter();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        at++;
        space();
        if (take('}')) {
            depth--;
            return new JsonValue.Members(members);
        }
        do {
            space();
            if (at >= text.length() || text.charAt(at) != '"') {
                throw expected("a key");
            }
            String key = string();
            space();
            require(':');
            space();
            members.put(key, value());
            space();
        } while (take(','));
        require('}');
        depth--;
        return new JsonValue.Members(members);
    }

    private JsonValue items() throws JsonSyntaxException {
        enter();
        List<JsonValue> items = new ArrayList<>();
        at++;
        space();
        if (take(']')) {
            depth--;
            return new JsonValue.Items(items);
        }
        do {
            space();
            items.add(value());
            space();
        } while (take(','));
        require(']');
        depth--;
        return new JsonValue.Items(items);
    }

    private String string() throws JsonSyntaxException {
        int start = ++at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                return text.substring(start, at++);
            }
            if (c == '\\') {
                return escaped(start);
            }
            if (c < ' ') {
                throw expected("no control character");
            }
            at++;
        }
        throw expected("a closing quote");
    }

    /** The rest of a string that has escapes. */
    private String escaped(int start) throws JsonSyntaxException {
        StringBuilder out = new StringBuilder(text.substring(start, at));
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c < ' ') {
                throw expected("no control character");
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw expected("a closing quote");
    }

    private char escape() throws JsonSyntaxException {
        if (at >= text.length()) {
            throw expected("an escape");
        }
        return switch (text.charAt(at++)) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw expected("an escape");
        };
    }

    private char unicode() throws JsonSyntaxException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw expected("four hexadecimal digits");
            }
            value = value << 4 | digit;
            at++;
        }
        return (char) value;
    }

    private JsonValue number() throws JsonSyntaxException {
        int start = at;
        take('-');
        if (!take('0')) {
            digits();
        }
        if (take('.')) {
            digits();
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            digits();
        }
        return new JsonValue.Digits(text.substring(start, at));
    }

    private void digits() throws JsonSyntaxException {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (start == at) {
            throw expected("a digit");
        }
    }

    private JsonValue word(String word, JsonValue value) throws JsonSyntaxException {
        if (!text.startsWith(word, at)) {
            throw expected("a value");
        }
        at += word.length();
        return value;
    }

    private void enter() throws JsonSyntaxException {
        if (++depth > MAX_DEPTH) {
            throw expected("at most " + MAX_DEPTH + " levels");
        }
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void require(char c) throws JsonSyntaxException {
        if (!take(c)) {
            throw expected("'" + c + "'");
        }
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private JsonSyntaxException expected(String what) {
        return new JsonSyntaxException(what, at);
    }
}
