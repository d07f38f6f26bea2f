package dev.hikeshi.detection;

import dev.hikeshi.detection.literal.LiteralIndex;
import java.util.List;
import java.util.Optional;

/**
 * All that rules ask of the texts of one field: an index of literals, and for each literal the
 * atoms that it makes true.
 *
 * @param name of the field in the log, without spaces; {@link Plan#ANY_FIELD} for all fields
 * @param literals found in the folded value
 * @param checks by literal: what else must hold of the value (a wildcard, the case, a regex);
 *     empty: the literal is enough
 * @param atoms by literal
 */
record FieldTests(
        String name, LiteralIndex literals, List<Optional<CellTest>> checks, List<int[]> atoms) {
    FieldTests {
        checks = List.copyOf(checks);
        atoms = List.copyOf(atoms);
    }
}
