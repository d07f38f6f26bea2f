package dev.hikeshi.cli.duty;

import java.util.List;

/** A text as Markdown. */
final class DocMarkdown {
    private DocMarkdown() {}

    static String of(Doc doc) {
        StringBuilder out = new StringBuilder("# ").append(doc.title).append("\n\n");
        for (Doc.Block block : doc.blocks) {
            switch (block) {
                case Doc.Head head ->
                        out.append("#".repeat(head.level())).append(' ').append(head.text());
                case Doc.Para para ->
                        out.append(
                                para.kind().equals("answer") || para.kind().equals("alarm")
                                        ? "**" + para.text() + "**"
                                        : para.text());
                case Doc.Lines lines -> lines(lines, out);
                case Doc.Grid grid -> grid(grid, out);
            }
            out.append("\n\n");
        }
        return out.toString().strip() + "\n";
    }

    private static void lines(Doc.Lines lines, StringBuilder out) {
        for (Doc.Line line : lines.lines()) {
            out.append("- **").append(line.label()).append("** ");
            out.append(line.text().replace("\n", "\n  ")).append("\n");
        }
    }

    private static void grid(Doc.Grid grid, StringBuilder out) {
        row(grid.columns(), out);
        out.append("|").append(" --- |".repeat(grid.columns().size())).append("\n");
        grid.rows().forEach(row -> row(row, out));
    }

    private static void row(List<String> cells, StringBuilder out) {
        out.append("|");
        cells.forEach(
                cell ->
                        out.append(' ')
                                .append(cell.replace("|", "\\|").replace("\n", "<br>"))
                                .append(" |"));
        out.append("\n");
    }
}
