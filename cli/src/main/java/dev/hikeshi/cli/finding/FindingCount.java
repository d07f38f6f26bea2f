package dev.hikeshi.cli.finding;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each rule matched; the worst level first, then the most frequent. */
final class FindingCount {
    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::level)
                    .thenComparingLong(Row::count)
                    .reversed()
                    .thenComparing(Row::ruleId);

    /** One rule. */
    record Row(String ruleId, String ruleTitle, Level level, long count) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    void add(Finding finding) {
        rows.merge(
                finding.ruleId(),
                new Row(finding.ruleId(), finding.ruleTitle(), finding.level(), 1),
                (known, one) ->
                        new Row(
                                known.ruleId(),
                                known.ruleTitle(),
                                known.level(),
                                known.count() + 1));
    }

    void write(FindingFormat format, Language language, Writer out) throws IOException {
        format.countHeader(out);
        List<Row> sorted = rows.values().stream().sorted(ORDER).toList();
        for (Row row : sorted) {
            format.write(row, language, out);
        }
    }
}
