package dev.hikeshi.cli.duty;

import java.util.ArrayList;
import java.util.List;

/** A text to read and print, in one language, before it becomes a page or Markdown. */
final class Doc {
    final String language;
    final String title;
    final List<Block> blocks = new ArrayList<>();

    Doc(String language, String title) {
        this.language = language;
        this.title = title;
    }

    /** A part of it. */
    sealed interface Block {}

    /** A head of level 2 to 4. */
    record Head(int level, String text) implements Block {}

    /** A paragraph; {@code kind} is empty, {@code answer}, {@code quiet} or {@code alarm}. */
    record Para(String kind, String text) implements Block {}

    /** Labelled lines that belong together. */
    record Lines(List<Line> lines) implements Block {
        Lines {
            lines = List.copyOf(lines);
        }
    }

    /** One labelled line. */
    record Line(String label, String text) {}

    /** A table. */
    record Grid(String title, List<String> columns, List<List<String>> rows) implements Block {
        Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    Doc head(int level, String text) {
        blocks.add(new Head(level, text));
        return this;
    }

    Doc para(String kind, String text) {
        blocks.add(new Para(kind, text));
        return this;
    }

    Doc lines(List<Line> lines) {
        blocks.add(new Lines(lines));
        return this;
    }

    Doc grid(String title, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(title, columns, rows));
        }
        return this;
    }

    /** The heads of level 2, in order. */
    List<String> contents() {
        return blocks.stream()
                .filter(Head.class::isInstance)
                .map(Head.class::cast)
                .filter(head -> head.level() == 2)
                .map(Head::text)
                .toList();
    }
}
