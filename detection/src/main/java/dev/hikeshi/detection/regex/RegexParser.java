package dev.hikeshi.detection.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads an expression into a tree. The expression is one that {@link Pattern} has accepted.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/java/javase/25/docs/api/java.base/java/util/regex/Pattern.html">Pattern</a>
 */
final class RegexParser {
    private static final int DEEPEST = 100;
    private static final int MOST_REPEATS = 2000;

    /** A part of an expression. */
    sealed interface Part {}

    /** One character, as a number of {@link Characters.Numbers}. */
    record One(int character) implements Part {}

    record Start() implements Part {}

    record End() implements Part {}

    record Row(List<Part> parts) implements Part {}

    record Choice(List<Part> parts) implements Part {}

    /**
     * Repeated.
     *
     * @param most -1: without end
     */
    record Repeat(Part part, int least, int most) implements Part {}

    private final String source;
    private final Characters.Numbers characters;
    private int at;
    private int depth;

    RegexParser(String source, Characters.Numbers characters) {
        this.source = source;
        this.characters = characters;
    }

    Part parse(int flags) {
        Part part = choice(flags);
        if (at < source.length()) {
            throw new NotTaken();
        }
        return part;
    }

    private Part choice(int flags) {
        if (++depth > DEEPEST) {
            throw new NotTaken();
        }
        List<Part> choices = new ArrayList<>();
        Flags inner = new Flags(flags);
        choices.add(row(inner));
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            choices.add(row(inner));
        }
        depth--;
        return choices.size() == 1 ? choices.getFirst() : new Choice(choices);
    }

    /** Flags that hold from here to the end of the group. */
    private static final class Flags {
        private int set;

        Flags(int set) {
            this.set = set;
        }
    }

    private Part row(Flags flags) {
        List<Part> parts = new ArrayList<>();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            Part part = part(flags);
            parts.add(quantified(part));
        }
        return new Row(parts);
    }

    private Part part(Flags flags) {
        char c = source.charAt(at);
        return switch (c) {
            case '(' -> group(flags);
            case '[' -> one(at, behindClass(), flags);
            case '\\' -> escaped(flags);
            case '^' -> {
                at++;
                yield new Start();
            }
            case '$' -> {
                at++;
                yield new End();
            }
            case '*', '+', '?', '{' -> throw new NotTaken();
            default -> {
                if (Character.isSurrogate(c)) {
                    throw new NotTaken();
                }
                yield one(at, at + 1, flags);
            }
        };
    }

    private Part one(int from, int to, Flags flags) {
        at = to;
        return new One(characters.of(source.substring(from, to), flags.set));
    }

    private Part escaped(Flags flags) {
        char c = source.charAt(at + 1);
        boolean sign = c < 128 && !Character.isLetterOrDigit(c);
        if (sign || "dDwWsSntrfae".indexOf(c) >= 0) {
            return one(at, at + 2, flags);
        }
        if (c == 'x' && source.startsWith("{", at + 2)) {
            throw new NotTaken();
        }
        if (c == 'x' || c == 'u') {
            return one(at, at + (c == 'x' ? 4 : 6), flags);
        }
        throw new NotTaken();
    }

    private int behindClass() {
        int end = at + 1;
        while (source.charAt(end) != ']') {
            if (source.startsWith("\\Q", end)) {
                throw new NotTaken();
            }
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    private Part group(Flags flags) {
        at++;
        int inner = flags.set;
        if (source.startsWith("?", at)) {
            int end = at + 1;
            while (end < source.length() && "is".indexOf(source.charAt(end)) >= 0) {
                inner |= source.charAt(end) == 'i' ? Pattern.CASE_INSENSITIVE : Pattern.DOTALL;
                end++;
            }
            at = end + 1;
            if (source.startsWith(")", end)) {
                flags.set = inner;
                return new Row(List.of());
            }
            if (!source.startsWith(":", end)) {
                throw new NotTaken();
            }
        }
        Part part = choice(inner);
        if (!source.startsWith(")", at)) {
            throw new NotTaken();
        }
        at++;
        return part;
    }

    private Part quantified(Part first) {
        Part part = first;
        while (at < source.length() && "*+?{".indexOf(source.charAt(at)) >= 0) {
            if (part instanceof Repeat || part instanceof Start || part instanceof End) {
                throw new NotTaken();
            }
            part = repeat(part);
            if (source.startsWith("?", at)) {
                at++; // as few as possible: the same texts are found
            } else if (source.startsWith("+", at)) {
                throw new NotTaken();
            }
        }
        return part;
    }

    private Part repeat(Part part) {
        char c = source.charAt(at++);
        return switch (c) {
            case '*' -> new Repeat(part, 0, -1);
            case '+' -> new Repeat(part, 1, -1);
            case '?' -> new Repeat(part, 0, 1);
            default -> counted(part);
        };
    }

    private Part counted(Part part) {
        int end = source.indexOf('}', at);
        String[] bounds = source.substring(at, end).split(",", -1);
        at = end + 1;
        int least = number(bounds[0]);
        int most = bounds.length == 1 ? least : bounds[1].isEmpty() ? -1 : number(bounds[1]);
        return new Repeat(part, least, most);
    }

    private static int number(String digits) {
        int number = digits.length() > 4 ? MOST_REPEATS + 1 : Integer.parseInt(digits);
        if (number > MOST_REPEATS) {
            throw new NotTaken();
        }
        return number;
    }
}
