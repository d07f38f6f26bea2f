package dev.hikeshi.detection.literal;

import java.util.List;

/** Literals of one character, anywhere in a value. Rules have a handful of them. */
final class SingleTable {
    private final Numbered[] literals;

    private SingleTable(List<Numbered> literals) {
        this.literals = literals.toArray(Numbered[]::new);
    }

    static SingleTable of(List<Numbered> literals) {
        return new SingleTable(literals);
    }

    boolean isEmpty() {
        return literals.length == 0;
    }

    void find(char[] text, int length, LiteralIndex.Hits hits) {
        for (Numbered literal : literals) {
            char wanted = literal.chars()[0];
            for (int at = 0; at < length; at++) {
                if (text[at] == wanted) {
                    hits.literal(literal.number());
                    break;
                }
            }
        }
    }
}
