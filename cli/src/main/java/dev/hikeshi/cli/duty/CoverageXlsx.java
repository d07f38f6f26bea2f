package dev.hikeshi.cli.duty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The views as a workbook: one sheet each, heads frozen, with filters. */
final class CoverageXlsx {
    private static final int NARROW = 10;
    private static final int WIDE = 60;
    private static final int MOST_LETTERS = 32_000;

    private CoverageXlsx() {}

    static byte[] of(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Hikeshi", "0.1")) {
            for (Sheet sheet : sheets) {
                write(book.newWorksheet(sheet.title()), sheet);
            }
        }
        return out.toByteArray();
    }

    private static void write(Worksheet page, Sheet sheet) throws IOException {
        for (int column = 0; column < sheet.columns().size(); column++) {
            page.value(0, column, sheet.columns().get(column));
            page.style(0, column).bold().set();
            page.width(column, width(sheet, column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < sheet.columns().size(); column++) {
                Sheet.Entry entry = sheet.rows().get(row).get(column);
                if (entry.number() == null) {
                    page.value(row + 1, column, shortened(entry.text()));
                } else {
                    page.value(row + 1, column, entry.number());
                }
            }
        }
        page.freezePane(0, 1);
        page.setAutoFilter(0, 0, Math.max(1, sheet.rows().size()), sheet.columns().size() - 1);
        page.finish();
    }

    /** A cell holds no more; and what looks like a formula stays text. */
    private static String shortened(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text;
    }

    private static int width(Sheet sheet, int column) {
        int longest =
                sheet.rows().stream()
                        .mapToInt(row -> row.get(column).text().length())
                        .max()
                        .orElse(0);
        return Math.clamp(longest + 2, NARROW, WIDE);
    }
}
