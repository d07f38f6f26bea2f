package dev.hikeshi.detection;

import java.util.regex.Pattern;

/**
 * Finds the longest text that must stand in everything a regex matches, so that the regex need not
 * run on values without it. Errs to the safe side: what it does not understand has no such text.
 */
final class RegexLiterals {
    private static final Pattern COMMENTS_OR_QUOTES = Pattern.compile("\\(\\?[a-zA-Z]*x|\\\\Q");
    private static final String NUMBERED = "xuUpPNkcg0123456789";

    private final String regex;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";

    private RegexLiterals(String regex) {
        this.regex = regex;
    }

    /** The folded text; empty when none is certain. */
    static String needed(String regex) {
        return COMMENTS_OR_QUOTES.matcher(regex).find() ? "" : new RegexLiterals(regex).walk();
    }

    private String walk() {
        for (int at = 0; at < regex.length(); at++) {
            char c = regex.charAt(at);
            switch (c) {
                case '|', ')' -> {
                    return "";
                }
                case '\\' -> {
                    at++;
                    if (at >= regex.length() || NUMBERED.indexOf(regex.charAt(at)) >= 0) {
                        return "";
                    }
                    escaped(regex.charAt(at));
                }
                case '[' -> at = behindClass(at);
                case '(' -> at = behindGroup(at);
                case '*', '?', '{' -> {
                    optional();
                    at = c == '{' ? regex.indexOf('}', at) : at;
                    if (at < 0) {
                        return "";
                    }
                }
                case '.', '^', '$', '+' -> stop();
                default -> literal(c);
            }
        }
        stop();
        return longest;
    }

    private void literal(char c) {
        if (Character.isSurrogate(c)) {
            stop();
        } else {
            run.append(c);
        }
    }

    /** A letter stands for a class or an edge, a sign for itself. */
    private void escaped(char c) {
        if (Character.isLetterOrDigit(c)) {
            stop();
        } else {
            literal(c);
        }
    }

    private void stop() {
        if (run.length() > longest.length()) {
            longest = Folding.fold(run.toString());
        }
        run.setLength(0);
    }

    /** The last character need not be there. */
    private void optional() {
        run.setLength(Math.max(0, run.length() - 1));
        stop();
    }

    /** The place of the bracket that closes the class. */
    private int behindClass(int open) {
        stop();
        int at = open + 1;
        while (at < regex.length() && regex.charAt(at) != ']') {
            at += regex.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** The place of the bracket that closes the group. */
    private int behindGroup(int open) {
        stop();
        int depth = 0;
        for (int at = open; at < regex.length(); at++) {
            char c = regex.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                at = behindClass(at);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at;
            }
        }
        return regex.length();
    }
}
