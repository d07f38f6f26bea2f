package dev.hikeshi.fuzz;

import java.nio.charset.StandardCharsets;

/** The condition of a rule that is otherwise in order. */
public final class ConditionTarget {
    private ConditionTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        RuleTarget.load(rule(new String(input, StandardCharsets.UTF_8)));
    }

    static String rule(String condition) {
        return """
               title: Condition
               id: condition
               logsource: {product: windows}
               detection:
                 a: {A: x}
                 b_1: {B: x}
                 b_2: [y]
                 _c: {'C|re': z}
                 condition: "%s"
               """
                .formatted(condition.replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
