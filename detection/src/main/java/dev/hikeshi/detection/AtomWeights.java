package dev.hikeshi.detection;

import dev.hikeshi.detection.literal.Literal;
import dev.hikeshi.detection.literal.Shape;
import java.util.Set;

/**
 * Guesses how often an atom is true, from the length of its texts and the kind of its field. A
 * guess that is wrong costs time and nothing else.
 */
final class AtomWeights {
    /** Fields with few different values, most of them met all day. */
    private static final Set<String> COMMON =
            Set.of(
                    "User",
                    "IntegrityLevel",
                    "Initiated",
                    "Signed",
                    "SignatureStatus",
                    "LogonType",
                    "EventType",
                    "Level",
                    "Protocol",
                    "ObjectType",
                    "ObjectServer",
                    "Channel");

    private static final double OF_COMMON = 40;
    private static final double OF_ANY_FIELD = 20;
    private static final double[] INSIDE = {100, 50, 20, 10, 5, 2, 2};
    private static final double[] AT_AN_EDGE = {5, 5, 3, 1};

    private AtomWeights() {}

    /** The weight of one text of a field; an atom weighs as much as its texts together. */
    static double of(String field, Literal literal) {
        double[] byLength = literal.shape() == Shape.CONTAINS ? INSIDE : AT_AN_EDGE;
        int length = literal.text().length();
        double own =
                length < byLength.length
                        ? byLength[length]
                        : literal.shape() == Shape.CONTAINS ? 1 : 0.5;
        if (field.equals(Plan.ANY_FIELD) || field.equals(Plan.ANY_TEXT)) {
            return own * OF_ANY_FIELD;
        }
        return COMMON.contains(field) ? own * OF_COMMON : own;
    }
}
