package dev.hikeshi.response.company;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import org.jspecify.annotations.Nullable;

/**
 * One line of the containment policy: which duty the machine does by itself.
 *
 * @param id the rule's id
 * @param verb the act
 * @param assets on which assets
 * @param atLeast from which severity
 * @param hours when it may act alone; null: always
 */
public record ContainmentRule(
        String id, Verb verb, AssetSelector assets, Severity atLeast, @Nullable Hours hours) {}
