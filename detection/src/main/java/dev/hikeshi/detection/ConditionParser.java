package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parses a condition.
 *
 * <pre>
 * or   := and ("or" and)*
 * and  := not ("and" not)*
 * not  := "not" not | part
 * part := "(" or ")" | ("1" | "any" | "all") "of" ("them" | pattern) | name
 * </pre>
 *
 * <p>Words are in lower case. A pattern names selections, {@code *} for any characters; selections
 * whose name starts with {@code _} are only reached by their name or by a pattern that starts with
 * {@code _}.
 */
final class ConditionParser {

    private static final Pattern TOKEN = Pattern.compile("\\s*([()|]|[^\\s()|]+)");
    private static final Pattern NAME = Pattern.compile("(?!(and|or|not)$)[^\\s()*]+");
    private static final int DEEPEST = 64;

    private final String source;
    private final List<String> tokens = new ArrayList<>();
    private final Set<String> selections;
    private int next;
    private int depth;

    private ConditionParser(String source, Set<String> selections) {
        this.source = source;
        this.selections = selections;
        Matcher matcher = TOKEN.matcher(source);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
    }

    static Condition parse(String source, Set<String> selections) throws RuleFault {
        ConditionParser parser = new ConditionParser(source, selections);
        if (parser.tokens.contains("|")) {
            throw parser.fault(RuleFaultCode.CONDITION_PIPE);
        }
        Condition condition = parser.or();
        if (parser.next < parser.tokens.size()) {
            throw parser.fault(RuleFaultCode.CONDITION_UNEXPECTED, parser.peek());
        }
        return condition;
    }

    private Condition or() throws RuleFault {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (take("or")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.AnyOf(parts);
    }

    private Condition and() throws RuleFault {
        List<Condition> parts = new ArrayList<>(List.of(not()));
        while (take("and")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.AllOf(parts);
    }

    private Condition not() throws RuleFault {
        if (++depth > DEEPEST) {
            throw fault(RuleFaultCode.CONDITION_DEEP);
        }
        Condition condition = take("not") ? new Condition.Not(not()) : part();
        depth--;
        return condition;
    }

    private Condition part() throws RuleFault {
        if (take("(")) {
            Condition inner = or();
            if (!take(")")) {
                throw fault(RuleFaultCode.CONDITION_PARENTHESIS);
            }
            return inner;
        }
        String word = peek();
        next++;
        if (take("of")) {
            return of(word);
        }
        if (selections.contains(word)) {
            return new Condition.Named(word);
        }
        throw word.isEmpty()
                ? fault(RuleFaultCode.CONDITION_ENDS)
                : fault(RuleFaultCode.CONDITION_NO_SELECTION, word);
    }

    private Condition of(String quantity) throws RuleFault {
        String pattern = peek();
        next++;
        List<Condition> parts = new ArrayList<>();
        for (String name : selections) {
            if (reaches(pattern, name)) {
                parts.add(new Condition.Named(name));
            }
        }
        if (parts.isEmpty()) {
            throw fault(RuleFaultCode.CONDITION_REACHES_NONE, pattern);
        }
        return switch (quantity) {
            case "1", "any" -> new Condition.AnyOf(parts);
            case "all" -> new Condition.AllOf(parts);
            default -> throw fault(RuleFaultCode.CONDITION_QUANTITY, quantity);
        };
    }

    private static boolean reaches(String pattern, String name) {
        if (name.startsWith("_") && !pattern.startsWith("_")) {
            return false;
        }
        return pattern.equals("them")
                || TextPattern.parse(pattern.replace("?", "\\?")).matches(name);
    }

    private String peek() {
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private boolean take(String word) {
        if (peek().equals(word)) {
            next++;
            return true;
        }
        return false;
    }

    /** Whether a selection may have this name. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private RuleFault fault(RuleFaultCode code, String... word) {
        Object[] values = Stream.concat(Stream.of(source), Stream.of(word)).toArray();
        return new RuleFault(code, values);
    }
}
