package dev.hikeshi.detection.regex;

import java.util.List;

/** Writes the tree of an expression as an {@link Nfa}, from its end to its start. */
final class NfaWriter {
    private final Nfa nfa = new Nfa();

    private NfaWriter() {}

    /** The places of an expression, and where it starts. */
    record Written(Nfa nfa, int start) {}

    static Written write(RegexParser.Part part) {
        NfaWriter writer = new NfaWriter();
        int goal = writer.nfa.goal();
        int start = writer.part(part, goal);
        return new Written(writer.nfa, start);
    }

    /** Writes a part that goes on at {@code next}; where it starts. */
    private int part(RegexParser.Part part, int next) {
        return switch (part) {
            case RegexParser.One one -> nfa.read(one.character(), next);
            case RegexParser.Start start -> nfa.atStart(next);
            case RegexParser.End end -> nfa.atEnd(next);
            case RegexParser.Row row -> row(row.parts(), next);
            case RegexParser.Choice choice -> choice(choice.parts(), next);
            case RegexParser.Repeat repeat -> repeat(repeat, next);
        };
    }

    private int row(List<RegexParser.Part> parts, int next) {
        int start = next;
        for (RegexParser.Part part : parts.reversed()) {
            start = part(part, start);
        }
        return start;
    }

    private int choice(List<RegexParser.Part> parts, int next) {
        int start = part(parts.getLast(), next);
        for (int i = parts.size() - 2; i >= 0; i--) {
            start = nfa.fork(part(parts.get(i), next), start);
        }
        return start;
    }

    private int repeat(RegexParser.Repeat repeat, int next) {
        int start = next;
        if (repeat.most() < 0) {
            int loop = nfa.loop();
            nfa.close(loop, part(repeat.part(), loop), next);
            start = loop;
        }
        for (int i = repeat.least(); i < repeat.most(); i++) {
            start = nfa.fork(part(repeat.part(), start), next);
        }
        for (int i = 0; i < repeat.least(); i++) {
            start = part(repeat.part(), start);
        }
        return start;
    }
}
