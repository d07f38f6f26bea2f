package dev.hikeshi.detection.literal;

/** Literals of one character, anywhere in a value. Rules have a handful of them. */
final class SingleTable {
    private final LiteralTexts texts;
    private final int[] literals;

    SingleTable(LiteralTexts texts, int[] literals) {
        this.texts = texts;
        this.literals = literals;
    }

    int[] literals() {
        return literals;
    }

    boolean isEmpty() {
        return literals.length == 0;
    }

    void find(char[] text, int length, LiteralIndex.Hits hits) {
        for (int literal : literals) {
            char wanted = texts.at(literal, 0);
            for (int at = 0; at < length; at++) {
                if (text[at] == wanted) {
                    hits.literal(literal);
                    break;
                }
            }
        }
    }
}
