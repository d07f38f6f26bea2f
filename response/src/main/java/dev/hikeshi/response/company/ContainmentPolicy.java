package dev.hikeshi.response.company;

import java.util.List;

/**
 * What the machine may contain without asking.
 *
 * @param rules the lines, in file order
 * @param guardrails bounds over all of them
 */
public record ContainmentPolicy(List<ContainmentRule> rules, Guardrails guardrails) {
    public ContainmentPolicy {
        rules = List.copyOf(rules);
    }
}
