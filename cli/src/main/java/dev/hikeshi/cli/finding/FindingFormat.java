package dev.hikeshi.cli.finding;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import dev.hikeshi.response.Language;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.json.JsonText;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The output forms of {@code scan}. Only the table, which is read by people, speaks the language of
 * the user; the others are read by programs and say the same everywhere.
 */
enum FindingFormat {
    /** One JSON object a finding; the keys are stable. */
    JSONL {
        @Override
        void write(Finding finding, Language language, Writer out) throws IOException {
            StringBuilder line = new StringBuilder(256).append('{');
            text(line, "rule_id", finding.ruleId()).append(',');
            text(line, "rule_title", finding.ruleTitle()).append(',');
            text(line, "level", level(finding)).append(',');
            if (finding.time() == null) {
                line.append("\"time\":null,");
            } else {
                text(line, "time", finding.time().toString()).append(',');
            }
            text(line, "computer", finding.host()).append(',');
            text(line, "channel", finding.channel()).append(',');
            line.append("\"event_id\":").append(eventId(finding)).append(',');
            line.append("\"record_id\":").append(finding.origin().recordId()).append(',');
            text(line, "file", finding.origin().file()).append(",\"fields\":{");
            String comma = "";
            for (Map.Entry<String, FieldValue> field : finding.tested().entrySet()) {
                line.append(comma);
                JsonText.quote(line, field.getKey());
                line.append(':');
                JsonText.value(line, field.getValue());
                comma = ",";
            }
            out.append(line.append("}}\n"));
        }

        @Override
        void write(FindingCount.Row row, Language language, Writer out) throws IOException {
            StringBuilder line = new StringBuilder(128).append('{');
            text(line, "rule_id", row.ruleId()).append(',');
            text(line, "rule_title", row.ruleTitle()).append(',');
            text(line, "level", level(row.level())).append(',');
            out.append(line.append("\"count\":").append(row.count()).append("}\n"));
        }
    },
    /** RFC 4180, with a header line. */
    CSV {
        @Override
        void header(Writer out) throws IOException {
            out.append(
                    "rule_id,rule_title,level,time,computer,channel,event_id,record_id,file,fields\r\n");
        }

        @Override
        void write(Finding finding, Language language, Writer out) throws IOException {
            row(
                    Stream.concat(
                            Stream.of(
                                    finding.ruleId(),
                                    finding.ruleTitle(),
                                    level(finding),
                                    time(finding)),
                            event(finding)),
                    out);
        }

        @Override
        void countHeader(Writer out) throws IOException {
            out.append("rule_id,rule_title,level,count\r\n");
        }

        @Override
        void write(FindingCount.Row row, Language language, Writer out) throws IOException {
            row(
                    Stream.of(
                            row.ruleId(),
                            row.ruleTitle(),
                            level(row.level()),
                            Long.toString(row.count())),
                    out);
        }
    },
    /**
     * CSV with the three columns that a Timesketch import needs ({@code message}, {@code datetime},
     * {@code timestamp_desc}) and ours behind them.
     */
    TIMESKETCH {
        @Override
        void header(Writer out) throws IOException {
            out.append(
                    "message,datetime,timestamp_desc,rule_id,level,tags,computer,channel,event_id,record_id,file,fields\r\n");
        }

        @Override
        void write(Finding finding, Language language, Writer out) throws IOException {
            row(
                    Stream.concat(
                            Stream.of(
                                    finding.ruleTitle(),
                                    time(finding),
                                    "Event Logged",
                                    finding.ruleId(),
                                    level(finding),
                                    String.join(" ", finding.tags())),
                            event(finding)),
                    out);
        }

        @Override
        void countHeader(Writer out) throws IOException {
            CSV.countHeader(out);
        }

        @Override
        void write(FindingCount.Row row, Language language, Writer out) throws IOException {
            CSV.write(row, language, out);
        }
    },
    /** For eyes. */
    TABLE {
        @Override
        void write(Finding finding, Language language, Writer out) throws IOException {
            String time = finding.time() == null ? "-" : finding.time().toString();
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%-24s %-13s %-28s %s%n",
                            time.length() > 24 ? time.substring(0, 23) + "Z" : time,
                            level(finding),
                            printable(finding.host()),
                            printable(
                                    RuleTitles.of(
                                            language, finding.ruleId(), finding.ruleTitle()))));
        }

        @Override
        void write(FindingCount.Row row, Language language, Writer out) throws IOException {
            out.append(
                    String.format(
                            Locale.ROOT,
                            "%8d %-13s %s%n",
                            row.count(),
                            level(row.level()),
                            printable(RuleTitles.of(language, row.ruleId(), row.ruleTitle()))));
        }
    };

    /** Writes what stands before the first finding. */
    void header(Writer out) throws IOException {}

    /** Writes one finding. */
    abstract void write(Finding finding, Language language, Writer out) throws IOException;

    /** Writes what stands before the first count. */
    void countHeader(Writer out) throws IOException {}

    /** Writes how often one rule matched. */
    abstract void write(FindingCount.Row row, Language language, Writer out) throws IOException;

    /** The cells that say of which event it is and what the rule tested. */
    private static Stream<String> event(Finding finding) {
        return Stream.of(
                finding.host(),
                finding.channel(),
                finding.eventId() < 0 ? "" : Integer.toString(finding.eventId()),
                Long.toString(finding.origin().recordId()),
                finding.origin().file(),
                fields(finding));
    }

    private static String time(Finding finding) {
        return finding.time() == null ? "" : finding.time().toString();
    }

    private static String fields(Finding finding) {
        return finding.tested().entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue().text())
                .collect(Collectors.joining("; "));
    }

    private static String level(Finding finding) {
        return level(finding.level());
    }

    private static String level(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private static void row(Stream<String> cells, Writer out) throws IOException {
        out.append(cells.map(FindingFormat::cell).collect(Collectors.joining(",")));
        out.append("\r\n");
    }

    private static String eventId(Finding finding) {
        return finding.eventId() < 0 ? "null" : Integer.toString(finding.eventId());
    }

    private static StringBuilder text(StringBuilder line, String key, String value) {
        JsonText.quote(line, key);
        line.append(':');
        JsonText.quote(line, value);
        return line;
    }

    /**
     * Quoted where needed; a leading sign that a spreadsheet would run as a formula is disarmed.
     */
    private static String cell(String value) {
        String safe =
                value.isEmpty() || "=+-@\t".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        boolean quoted = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", "?");
    }
}
