package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.report.Html;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.WhyNot;
import dev.hikeshi.response.duty.coverage.Answer;
import dev.hikeshi.response.duty.coverage.Row;
import dev.hikeshi.response.duty.coverage.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The views as one page without anything from outside; it works offline and prints on A4. */
final class CoverageHtml {
    private final Coverage coverage;
    private final Spoken spoken;
    private final List<Sheet> sheets;
    private final CubeSheets cube;
    private final Html html = new Html();

    CoverageHtml(Coverage coverage, Spoken spoken, List<Sheet> sheets, CubeSheets cube) {
        this.coverage = coverage;
        this.spoken = spoken;
        this.sheets = sheets;
        this.cube = cube;
    }

    String text(WeekChart chart) {
        String title =
                spoken.say("coverage.title", spoken.us(), spoken.figures.day(coverage.now()));
        String lang = spoken.language == Language.JA ? "ja" : "en";
        html.verbatim("<!doctype html>\n");
        html.open("html", "lang=\"" + lang + "\"").open("head");
        html.verbatim("<meta charset=\"utf-8\">\n");
        html.verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title).open("style").verbatim(Html.style());
        html.verbatim(Html.resource("/dev/hikeshi/cli/duty/coverage.css")).close().close();
        html.open("body").open("main").element("h1", title);
        html.element("p", "class=\"answer\"", sheets.getFirst().finding());
        html.element("p", "class=\"quiet\"", spoken.say("coverage.how"));
        html.element("p", "class=\"paper\"", spoken.say("coverage.paper"));
        contents();
        for (Sheet sheet : sheets) {
            section(sheet, chart);
        }
        html.close();
        chart.scripts(html);
        html.close().close();
        return html.toString();
    }

    private void contents() {
        html.open("nav", "aria-label=\"" + spoken.say("coverage.contents") + "\"").open("ol");
        for (Sheet sheet : sheets) {
            html.open("li").element("a", "href=\"#" + sheet.id() + "\"", sheet.title()).close();
        }
        html.close().close();
    }

    private void section(Sheet sheet, WeekChart chart) {
        html.open("section", "id=\"" + sheet.id() + "\" class=\"view\"");
        html.element("h2", sheet.title());
        html.element("p", "class=\"finding\"", sheet.finding());
        if (sheet.id().equals("week")) {
            chart.place(html);
            details();
        }
        if (!sheet.rows().isEmpty()) {
            table(sheet);
        }
        html.close();
    }

    private void table(Sheet sheet) {
        String name = "aria-labelledby=\"t-" + sheet.id() + "\"";
        html.open("div", "class=\"wide\" tabindex=\"0\" role=\"region\" " + name);
        html.open("table", "class=\"stack\"");
        html.element("caption", "class=\"unseen\" id=\"t-" + sheet.id() + "\"", sheet.title());
        html.open("thead").open("tr");
        sheet.columns().forEach(column -> html.element("th", "scope=\"col\"", column));
        html.close().close().open("tbody");
        for (List<Sheet.Entry> row : sheet.rows()) {
            row(sheet.columns(), row);
        }
        html.close().close().close();
    }

    /** The first words of a row are its head; each cell says its column, for a phone shows none. */
    private void row(List<String> columns, List<Sheet.Entry> row) {
        html.open("tr");
        boolean headed = false;
        for (int i = 0; i < row.size(); i++) {
            Sheet.Entry entry = row.get(i);
            boolean head = !headed && entry.number() == null && !entry.text().isBlank();
            headed |= head;
            String figure = entry.number() == null ? "" : "class=\"figure\"";
            html.open(head ? "th" : "td", head ? "scope=\"row\" class=\"of\"" : figure);
            html.element("span", "class=\"head\" aria-hidden=\"true\"", columns.get(i));
            html.element("span", "class=\"cell\"" + spoken.foreign(entry.text()), entry.text());
            html.close();
        }
        html.close();
    }

    /** For every row, who is a candidate at which hours and why others are none. */
    private void details() {
        html.open("details").element("summary", spoken.say("coverage.candidates"));
        for (Row row : coverage.cube().rows()) {
            html.open("details", "class=\"row\"");
            html.element("summary", label(row));
            for (Map.Entry<Answer, Stretch> one : kinds(row).entrySet()) {
                html.element("p", "class=\"action\"", cube.named(one.getKey()));
                html.open("ul");
                candidates(coverage.cube().ladder(row, one.getValue().from()))
                        .forEach(line -> html.element("li", line));
                html.close();
            }
            html.close();
        }
        html.close();
    }

    private String label(Row row) {
        return String.format(
                Locale.ROOT,
                "%s / %s / %s",
                spoken.duty(row.duty()),
                spoken.groups(row.assets()),
                spoken.severities(row.severities()));
    }

    /** One stretch for each answer that says something else, in order of time. */
    static Map<Answer, Stretch> kinds(Row row) {
        Map<Answer, Stretch> kinds = new LinkedHashMap<>();
        for (Stretch stretch : row.stretches()) {
            boolean known =
                    kinds.keySet().stream()
                            .anyMatch(answer -> answer.saysTheSameAs(stretch.answer()));
            if (!known) {
                kinds.put(stretch.answer(), stretch);
            }
        }
        return kinds;
    }

    private List<String> candidates(Ladder ladder) {
        List<String> lines = new ArrayList<>();
        for (Rung rung : ladder.rungs()) {
            if (!rung.bearers().isEmpty()) {
                String clause = rung.footings().getFirst().clause();
                lines.add(
                        spoken.bearers(rung.bearers())
                                + spoken.say("coverage.colon")
                                + spoken.say("answer." + rung.answer())
                                + " - "
                                + spoken.reasons(rung.reasons())
                                + proof(clause));
            }
        }
        for (WhyNot why : ladder.whyNot()) {
            lines.add(
                    spoken.bearers(List.of(why.bearer()))
                            + spoken.say("coverage.colon")
                            + spoken.say("coverage.does-not-owe")
                            + " - "
                            + spoken.reasons(why.reasons())
                            + proof(why.clause()));
        }
        return lines;
    }

    private String proof(@org.jspecify.annotations.Nullable String clause) {
        if (clause == null) {
            return "";
        }
        String evidence = spoken.evidence(clause);
        return " [" + clause + (evidence.isEmpty() ? "" : ": " + evidence) + "]";
    }
}
