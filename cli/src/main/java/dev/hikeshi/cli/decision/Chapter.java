package dev.hikeshi.cli.decision;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One chapter of the report.
 *
 * @param id anchor, stable
 * @param title what it is about
 * @param finding what it says, in a sentence
 * @param notes further sentences
 * @param chart what the chart library draws; null: no chart
 * @param tables the figures, also those of the chart
 */
record Chapter(
        String id,
        String title,
        String finding,
        List<String> notes,
        @Nullable ObjectNode chart,
        List<Table> tables) {

    Chapter {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    /** A chapter of words alone. */
    static Chapter ofWords(String id, String title, String finding, List<String> notes) {
        return new Chapter(id, title, finding, notes, null, List.of());
    }

    /**
     * Rows of text under a head.
     *
     * @param caption what it shows
     * @param isLong true: folded on the screen and left out on paper
     * @param head names of the columns
     * @param rows cells, as many as the head has
     */
    record Table(String caption, boolean isLong, List<String> head, List<List<String>> rows) {
        Table {
            head = List.copyOf(head);
            List<List<String>> copied = new ArrayList<>();
            for (List<String> row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException(
                            "expected " + head.size() + " cells, found " + row);
                }
                copied.add(List.copyOf(row));
            }
            rows = List.copyOf(copied);
        }

        static Table of(String caption, List<String> head, List<List<String>> rows) {
            return new Table(caption, false, head, rows);
        }
    }
}
