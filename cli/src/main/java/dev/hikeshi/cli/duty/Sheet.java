package dev.hikeshi.cli.duty;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One view as a table, in one language: a section of the page and a sheet of the workbook.
 *
 * @param id short name, ASCII
 * @param title what it shows
 * @param finding what it says, in one sentence
 * @param columns heads
 * @param rows as many entries each as there are columns
 */
record Sheet(
        String id, String title, String finding, List<String> columns, List<List<Entry>> rows) {

    /**
     * One entry.
     *
     * @param text as people read it
     * @param number its value where it is a figure; null: it is none
     */
    record Entry(String text, @Nullable BigDecimal number) {}

    Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Entry> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of another width in " + id);
            }
        }
    }

    static Entry text(String text) {
        return new Entry(text, null);
    }

    static Entry number(long number) {
        return new Entry(
                String.format(java.util.Locale.ROOT, "%,d", number), BigDecimal.valueOf(number));
    }
}
