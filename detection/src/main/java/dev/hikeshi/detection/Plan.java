package dev.hikeshi.detection;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.Shelf;
import dev.hikeshi.telemetry.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a set, taken apart so that an event is asked each question once, however many rules
 * ask it. Written by {@link PlanMaker}; what few events need is read when one of them comes.
 *
 * <ul>
 *   <li>A <b>literal</b> is a text that must stand in a field; all of a field are found in one
 *       pass.
 *   <li>An <b>atom</b> is a list of texts of one field, one of which is enough; lists that are the
 *       same in several rules are one atom.
 *   <li>A <b>single</b> test is one that no literal can answer: an order, a network, a null.
 *   <li>A <b>unit</b> is a rule on one of its ways into the log, with its fields renamed as that
 *       way asks; its number is the number of that way.
 * </ul>
 *
 * Safe for many threads.
 */
final class Plan {

    /** The field of keywords: every value of the event. No name without spaces is this one. */
    static final String ANY_FIELD = " ";

    /** The field of keywords that are no {@linkplain Event#isPlain plain} texts. */
    static final String ANY_TEXT = "  ";

    private final int[] places; // by unit, in the program
    private final Program program;
    private final List<String> names;
    private final Map<String, Integer> fields = new HashMap<>();
    private final Shelf tests; // by field
    private final @Nullable FieldTests[] knownTests;
    private final int[] atomFields;
    private final double[] atomWeights;
    private final int[] singleFields;
    private final Shelf singles;
    private final @Nullable ValueTest[] knownSingles;

    Plan(PackIn in) {
        places = in.ints();
        program = new Program(in.ints());
        names = in.texts();
        for (String name : names) {
            fields.put(name, fields.size());
        }
        tests = in.shelf();
        knownTests = new FieldTests[tests.size()];
        atomFields = in.ints();
        atomWeights = in.doubles();
        singleFields = in.ints();
        singles = in.shelf();
        knownSingles = new ValueTest[singles.size()];
    }

    int unitCount() {
        return places.length;
    }

    /** Where the term of a unit stands in the program. */
    int place(int unit) {
        return places[unit];
    }

    /** The terms of all units. */
    Program program() {
        return program;
    }

    /** How many fields there are; number 0 is {@link #ANY_FIELD}, 1 {@link #ANY_TEXT}. */
    int fieldCount() {
        return names.size();
    }

    /** The name of a field in the log, without spaces. */
    String name(int field) {
        return names.get(field);
    }

    /** The number of a field; -1 when no rule tests it. */
    int field(String name) {
        return fields.getOrDefault(name, -1);
    }

    FieldTests tests(int field) {
        FieldTests known = knownTests[field];
        if (known == null) {
            known = new FieldTests(tests.item(field));
            knownTests[field] = known;
        }
        return known;
    }

    int atomCount() {
        return atomFields.length;
    }

    /** The number of the field of an atom. */
    int atomField(int atom) {
        return atomFields[atom];
    }

    /** By atom: how often it is expected to be true, in any unit. */
    double[] atomWeights() {
        return atomWeights;
    }

    int singleCount() {
        return singleFields.length;
    }

    /** The number of the field of a single test. */
    int singleField(int single) {
        return singleFields[single];
    }

    ValueTest single(int single) {
        ValueTest known = knownSingles[single];
        if (known == null) {
            known = TestCodec.read(singles.item(single));
            knownSingles[single] = known;
        }
        return known;
    }
}
