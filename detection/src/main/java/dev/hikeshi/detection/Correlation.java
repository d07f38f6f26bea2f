package dev.hikeshi.detection;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rule about the findings of other rules over time. References are resolved: rules are named by
 * their ids.
 *
 * @param rule what it says about itself
 * @param kind what it looks for
 * @param rules ids of rules or correlations, in the order of the document
 * @param groupBy fields whose values make a group; empty: one group
 * @param timespan how far a window reaches
 * @param fields whose values are counted or measured; empty for the other kinds
 * @param percentile which one, 0 to 100; for {@link Kind#VALUE_PERCENTILE} only
 * @param condition when it is found
 * @param aliases by alias: by id of a rule the field that it means there
 * @param generate whether the named rules keep their own findings
 */
public record Correlation(
        Rule rule,
        Kind kind,
        List<String> rules,
        List<String> groupBy,
        Duration timespan,
        List<String> fields,
        double percentile,
        When condition,
        Map<String, Map<String, String>> aliases,
        boolean generate) {

    /** What a correlation looks for. */
    public enum Kind {
        EVENT_COUNT,
        VALUE_COUNT,
        TEMPORAL,
        TEMPORAL_ORDERED,
        VALUE_SUM,
        VALUE_AVG,
        VALUE_PERCENTILE,
        VALUE_MEDIAN;

        /** Whether it reads numbers from fields. */
        public boolean measures() {
            return switch (this) {
                case VALUE_SUM, VALUE_AVG, VALUE_PERCENTILE, VALUE_MEDIAN -> true;
                case EVENT_COUNT, VALUE_COUNT, TEMPORAL, TEMPORAL_ORDERED -> false;
            };
        }
    }

    /** When a window is one that is looked for. */
    public sealed interface When {

        /** Whether more matches can make it false again: then the window's end is waited for. */
        boolean waits();
    }

    /** Every bound holds. */
    public record Bounds(List<Bound> bounds) implements When {
        public Bounds {
            bounds = List.copyOf(bounds);
        }

        public boolean hold(BigDecimal value) {
            return bounds.stream().allMatch(bound -> bound.holds(value));
        }

        @Override
        public boolean waits() {
            return bounds.stream()
                    .anyMatch(bound -> bound.order() != Order.GT && bound.order() != Order.GTE);
        }
    }

    /** How a value stands to a number. */
    public record Bound(Order order, BigDecimal number) {
        boolean holds(BigDecimal value) {
            int compared = value.compareTo(number);
            return switch (order) {
                case LT -> compared < 0;
                case LTE -> compared <= 0;
                case GT -> compared > 0;
                case GTE -> compared >= 0;
                case EQ -> compared == 0;
                case NEQ -> compared != 0;
            };
        }
    }

    /** The words of the standard. */
    public enum Order {
        LT,
        LTE,
        GT,
        GTE,
        EQ,
        NEQ
    }

    /** Which of the named rules must have matched. */
    public record Expression(Condition condition) implements When {
        /**
         * Whether these rules are enough.
         *
         * @param matched ids of the rules in the window
         */
        public boolean holds(Set<String> matched) {
            return condition.holds(matched::contains);
        }

        @Override
        public boolean waits() {
            return condition.hasNot();
        }
    }

    public Correlation {
        rules = List.copyOf(rules);
        groupBy = List.copyOf(groupBy);
        fields = List.copyOf(fields);
        aliases = Map.copyOf(aliases);
    }

    /** The field of a rule that a name means. */
    public String field(String name, String ruleId) {
        return aliases.getOrDefault(name, Map.of()).getOrDefault(ruleId, name);
    }

    /**
     * What correlations ask of the events of each rule, by the rule's names.
     *
     * @param correlations each behind those that it names
     * @return by id of a rule or correlation
     */
    public static Map<String, Set<String>> fieldsByRule(List<Correlation> correlations) {
        Map<String, Set<String>> fields = new TreeMap<>();
        for (Correlation one : correlations.reversed()) {
            // What an outer correlation asks of an inner one, that one must ask of its own rules.
            Set<String> asked = fields.getOrDefault(one.rule().id(), Set.of());
            for (String rule : one.rules()) {
                Set<String> own = fields.computeIfAbsent(rule, id -> new TreeSet<>());
                own.addAll(asked);
                one.groupBy().forEach(name -> own.add(one.field(name, rule)));
                one.fields().forEach(name -> own.add(one.field(name, rule)));
            }
        }
        return fields;
    }
}
