package dev.hikeshi.detection;

import dev.hikeshi.detection.literal.Literal;
import dev.hikeshi.detection.literal.LiteralIndex;
import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import dev.hikeshi.detection.pack.Shelf;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that rules ask of the texts of one field: an index of literals, and for each literal what
 * else must hold of the value (a wildcard, the case, a regex) and the atoms that it makes true.
 * Safe for many threads.
 */
final class FieldTests {
    private final LiteralIndex literals;
    private final Shelf checks;
    private final @Nullable CellTest[] known; // of the checks; each is immutable
    private final int[] atoms;
    private final int[] firstAtoms; // by literal, and the end of the last

    FieldTests(PackIn in) {
        literals = LiteralIndex.load(in);
        checks = in.shelf();
        known = new CellTest[checks.size()];
        atoms = in.ints();
        firstAtoms = in.ints();
    }

    /**
     * Writes the tests of a field.
     *
     * @param checks by literal; empty: the literal is enough
     * @param atoms by literal
     */
    static void write(
            PackOut out,
            List<Literal> literals,
            List<Optional<CellTest>> checks,
            List<List<Integer>> atoms) {
        LiteralIndex.of(literals).save(out);
        out.<Optional<CellTest>>shelf(
                checks, (part, check) -> check.ifPresent(test -> TestCodec.write(part, test)));
        out.ints(atoms.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray());
        int[] first = new int[atoms.size() + 1];
        for (int i = 0; i < atoms.size(); i++) {
            first[i + 1] = first[i] + atoms.get(i).size();
        }
        out.ints(first);
    }

    /** Found in the folded value. */
    LiteralIndex literals() {
        return literals;
    }

    int literalCount() {
        return known.length;
    }

    /** What else must hold where the literal stands; null: nothing. */
    @Nullable CellTest check(int literal) {
        if (!checks.has(literal)) {
            return null;
        }
        CellTest test = known[literal];
        if (test == null) {
            test = TestCodec.readCell(checks.item(literal));
            known[literal] = test;
        }
        return test;
    }

    /** The first place of a literal's atoms; they end where those of the next begin. */
    int firstAtom(int literal) {
        return firstAtoms[literal];
    }

    int atomAt(int place) {
        return atoms[place];
    }
}
