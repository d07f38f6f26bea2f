package dev.hikeshi.detection;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the {@code correlation} of a document; its rules are still named as written. */
final class CorrelationReader {
    /** Matches that one window keeps. */
    static final int MOST_MATCHES = 100_000;

    private static final Set<String> KEYS =
            Set.of("type", "rules", "group-by", "timespan", "condition", "aliases", "generate");
    private static final Pattern TIMESPAN = Pattern.compile("([0-9]{1,6})([smhd])");

    private final Node node;
    private final Map<String, Node> entries;

    private CorrelationReader(Node node) throws RuleFault {
        this.node = node;
        this.entries = YamlTree.mapping(node, "correlation");
    }

    static Correlation read(Rule rule, Node node) throws RuleFault {
        return new CorrelationReader(node).read(rule);
    }

    private Correlation read(Rule rule) throws RuleFault {
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!KEYS.contains(entry.getKey())) {
                throw new RuleFault(
                        entry.getValue(), RuleFaultCode.CORRELATION_KEY, entry.getKey());
            }
        }
        Correlation.Kind kind = kind(needed("type"));
        List<String> rules = YamlTree.texts(needed("rules"), "rules");
        if (rules.isEmpty()) {
            throw new RuleFault(node, RuleFaultCode.CORRELATION_RULES);
        }
        Node condition = entries.get("condition");
        if (condition != null && kind == Correlation.Kind.TEMPORAL_ORDERED) {
            throw new RuleFault(condition, RuleFaultCode.CORRELATION_ORDERED);
        }
        boolean numbers = condition instanceof MappingNode;
        Map<String, Node> conditions =
                condition instanceof MappingNode
                        ? YamlTree.mapping(condition, "condition")
                        : new LinkedHashMap<>();
        List<String> fields = fields(kind, conditions.remove("field"));
        double percentile = percentile(conditions.remove("percentile"));
        Node generate = entries.get("generate");
        return new Correlation(
                rule,
                kind,
                rules,
                texts("group-by"),
                timespan(needed("timespan")),
                fields,
                percentile,
                numbers ? bounds(kind, rules, conditions) : expression(kind, rules, condition),
                aliases(),
                generate != null && YamlTree.text(generate, "generate").equals("true"));
    }

    private Node needed(String key) throws RuleFault {
        Node found = entries.get(key);
        if (found == null) {
            throw new RuleFault(node, RuleFaultCode.KEY_MISSING, key);
        }
        return found;
    }

    private List<String> texts(String key) throws RuleFault {
        Node found = entries.get(key);
        return found == null ? List.of() : YamlTree.texts(found, key);
    }

    private static Correlation.Kind kind(Node type) throws RuleFault {
        String word = YamlTree.text(type, "type");
        for (Correlation.Kind kind : Correlation.Kind.values()) {
            if (word.equals(kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        String known =
                Arrays.stream(Correlation.Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        throw new RuleFault(type, RuleFaultCode.CORRELATION_TYPE, word, known);
    }

    private static Duration timespan(Node span) throws RuleFault {
        String text = YamlTree.text(span, "timespan");
        Matcher matcher = TIMESPAN.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
            throw new RuleFault(span, RuleFaultCode.CORRELATION_TIMESPAN, text);
        }
        int count = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private List<String> fields(Correlation.Kind kind, @Nullable Node field) throws RuleFault {
        List<String> fields = field == null ? List.of() : YamlTree.texts(field, "field");
        boolean needed = kind.measures() || kind == Correlation.Kind.VALUE_COUNT;
        if (needed && fields.isEmpty()) {
            throw new RuleFault(
                    node, RuleFaultCode.CORRELATION_FIELD, kind.name().toLowerCase(Locale.ROOT));
        }
        return fields;
    }

    private static double percentile(@Nullable Node node) throws RuleFault {
        if (node == null) {
            return 50;
        }
        double percentile = number(node).doubleValue();
        if (percentile < 0 || percentile > 100) {
            throw new RuleFault(
                    node, RuleFaultCode.CORRELATION_NUMBER, YamlTree.text(node, "percentile"));
        }
        return percentile;
    }

    private static BigDecimal number(Node node) throws RuleFault {
        String text = YamlTree.text(node, "condition");
        return NumberOrder.number(text)
                .orElseThrow(() -> new RuleFault(node, RuleFaultCode.CORRELATION_NUMBER, text));
    }

    private Correlation.When bounds(
            Correlation.Kind kind, List<String> rules, Map<String, Node> conditions)
            throws RuleFault {
        List<Correlation.Bound> bounds = new ArrayList<>();
        for (Map.Entry<String, Node> entry : conditions.entrySet()) {
            BigDecimal number = number(entry.getValue());
            if (!kind.measures() && number.compareTo(BigDecimal.valueOf(MOST_MATCHES)) > 0) {
                throw new RuleFault(
                        entry.getValue(),
                        RuleFaultCode.CORRELATION_TOO_MANY,
                        number.toPlainString(),
                        MOST_MATCHES);
            }
            bounds.add(new Correlation.Bound(order(entry), number));
        }
        if (!bounds.isEmpty()) {
            return new Correlation.Bounds(bounds);
        }
        return expression(kind, rules, null);
    }

    private static Correlation.Order order(Map.Entry<String, Node> entry) throws RuleFault {
        for (Correlation.Order order : Correlation.Order.values()) {
            if (entry.getKey().equals(order.name().toLowerCase(Locale.ROOT))) {
                return order;
            }
        }
        throw new RuleFault(entry.getValue(), RuleFaultCode.CORRELATION_ORDER, entry.getKey());
    }

    /** The expression as written; without one all rules are needed. */
    private Correlation.When expression(
            Correlation.Kind kind, List<String> rules, @Nullable Node source) throws RuleFault {
        boolean temporal = kind == Correlation.Kind.TEMPORAL;
        if (source == null && (temporal || kind == Correlation.Kind.TEMPORAL_ORDERED)) {
            List<Condition> all = rules.stream().<Condition>map(Condition.Named::new).toList();
            return new Correlation.Expression(new Condition.AllOf(all));
        }
        if (source == null) {
            throw new RuleFault(
                    node,
                    RuleFaultCode.CORRELATION_CONDITION,
                    kind.name().toLowerCase(Locale.ROOT));
        }
        if (!temporal) {
            throw new RuleFault(source, RuleFaultCode.CORRELATION_EXPRESSION);
        }
        try {
            return new Correlation.Expression(
                    ConditionParser.parse(
                            YamlTree.text(source, "condition"), new LinkedHashSet<>(rules)));
        } catch (RuleFault e) {
            throw new RuleFault(YamlTree.at(source, e.reason()));
        }
    }

    private Map<String, Map<String, String>> aliases() throws RuleFault {
        Map<String, Map<String, String>> aliases = new LinkedHashMap<>();
        Node found = entries.get("aliases");
        if (found != null) {
            for (Map.Entry<String, Node> alias : YamlTree.mapping(found, "aliases").entrySet()) {
                Map<String, String> fields = new LinkedHashMap<>();
                for (Map.Entry<String, Node> rule :
                        YamlTree.mapping(alias.getValue(), alias.getKey()).entrySet()) {
                    fields.put(rule.getKey(), YamlTree.text(rule.getValue(), rule.getKey()));
                }
                aliases.put(alias.getKey(), fields);
            }
        }
        return aliases;
    }
}
