package dev.hikeshi.detection;

import java.util.List;

/**
 * The rules of a set, taken apart so that an event is asked each question once, however many rules
 * ask it.
 *
 * <ul>
 *   <li>A <b>literal</b> is a text that must stand in a field; all of a field are found in one
 *       pass.
 *   <li>An <b>atom</b> is a list of texts of one field, one of which is enough; lists that are the
 *       same in several rules are one atom.
 *   <li>A <b>single</b> test is one that no literal can answer: an order, a network, a null.
 *   <li>A <b>unit</b> is a rule on one of its ways into the log, with its fields renamed as that
 *       way asks.
 * </ul>
 *
 * Immutable.
 *
 * @param units by number, in the order of the rules
 * @param fields by number; number 0 is {@link #ANY_FIELD}
 * @param atomFields by atom: the number of its field
 * @param atomWeights by atom: how often it is expected to be true, in any unit
 * @param singles by number
 * @param program the terms of all units
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shared outside of the package
record Plan(
        List<Unit> units,
        List<FieldTests> fields,
        int[] atomFields,
        double[] atomWeights,
        List<Single> singles,
        Program program) {

    /** The field of keywords: every value of the event. No name without spaces is this one. */
    static final String ANY_FIELD = " ";

    Plan {
        units = List.copyOf(units);
        fields = List.copyOf(fields);
        singles = List.copyOf(singles);
    }

    /**
     * A rule on one of its ways.
     *
     * @param place of its term in the program
     */
    record Unit(RuleIndex.Routed routed, int place) {
        int number() {
            return routed.number();
        }
    }

    /**
     * A test of its own.
     *
     * @param field its number
     */
    record Single(int field, ValueTest test) {}

    /** The number of a field; -1 when no rule tests it. */
    int field(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
