package dev.hikeshi.cli.decision;

import java.util.List;

/**
 * The filled-in question for an AI assistant: the situation, the figures with their doubt, and what
 * to do with them. Names of people are left out; what else is secret is for the reader to strike.
 */
final class Prompt {
    private static final List<String> TOLD =
            List.of(
                    "answer",
                    "cost",
                    "exceedance",
                    "waits",
                    "drivers",
                    "questions",
                    "recovery",
                    "honesty");

    private Prompt() {}

    static String of(Verdict verdict, Telling telling, List<Chapter> chapters) {
        StringBuilder out = new StringBuilder(1 << 13);
        line(out, "# " + telling.say("prompt.title"));
        line(out, "");
        line(out, telling.say("prompt.role"));
        line(out, "");
        line(
                out,
                telling.say(
                        "prompt.company",
                        verdict.company().staff(),
                        verdict.company().people().size(),
                        verdict.options().size()));
        for (Chapter chapter : chapters) {
            if (TOLD.contains(chapter.id())) {
                chapter(out, chapter);
            }
        }
        line(out, "");
        line(out, "## " + telling.say("prompt.ask"));
        line(out, "");
        int number = 1;
        for (String ask : telling.texts().list("decide.prompt.asks")) {
            line(out, number++ + ". " + ask);
        }
        return out.toString();
    }

    private static void chapter(StringBuilder out, Chapter chapter) {
        line(out, "");
        line(out, "## " + chapter.title());
        line(out, "");
        line(out, chapter.finding());
        chapter.notes().forEach(note -> line(out, "- " + note));
        for (Chapter.Table table : chapter.tables()) {
            if (!table.isLong()) {
                line(out, "");
                row(out, table.head());
                row(out, table.head().stream().map(head -> "---").toList());
                table.rows().forEach(cells -> row(out, cells));
            }
        }
    }

    private static void row(StringBuilder out, List<String> cells) {
        line(
                out,
                "| "
                        + String.join(
                                " | ",
                                cells.stream().map(cell -> cell.replace("|", "\\|")).toList())
                        + " |");
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
