package dev.hikeshi.cli.decision;

import dev.hikeshi.cli.report.Html;
import dev.hikeshi.response.Language;
import java.util.List;

/** The report: one page without anything from outside, made to be printed on A4. */
final class Report {
    private static final String LIBRARY =
            "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    private static final String FIGURE = "class=\"amount\"";
    private static final int LONGEST_FIGURE = 20;

    private final Telling telling;
    private final List<Chapter> chapters;
    private final Html html = new Html();

    private Report(Telling telling, List<Chapter> chapters) {
        this.telling = telling;
        this.chapters = chapters;
    }

    /** All chapters, in the order in which one decides. */
    static List<Chapter> chapters(Verdict verdict, Telling telling) {
        AnswerChapters answers = new AnswerChapters(verdict, telling);
        TimeChapters times = new TimeChapters(verdict, telling);
        DriverChapters drivers = new DriverChapters(verdict, telling);
        ActionChapters actions = new ActionChapters(verdict, telling, answers, drivers);
        return List.of(
                answers.answer(),
                answers.cost(),
                answers.exceedance(),
                times.contain(),
                times.waits(),
                drivers.drivers(),
                drivers.questions(),
                actions.steps(),
                times.recovery(),
                actions.management(),
                actions.honesty());
    }

    static String of(Verdict verdict, Telling telling, List<Chapter> chapters) {
        Report report = new Report(telling, chapters);
        report.page(telling.in(verdict.company().name()));
        return report.html.toString();
    }

    private void page(String company) {
        String title = telling.say("title", company);
        String lang = telling.language() == Language.JA ? "ja" : "en";
        html.verbatim("<!doctype html>\n");
        html.open("html", "lang=\"" + lang + "\"").open("head");
        html.verbatim("<meta charset=\"utf-8\">\n");
        html.verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title).open("style").verbatim(Html.style());
        html.verbatim(Html.resource("/dev/hikeshi/cli/decision/decide.css")).close().close();
        html.open("body").open("main").element("h1", title);
        Chapter first = chapters.getFirst();
        html.element("p", "class=\"answer\"", first.finding());
        chapters.forEach(this::chapter);
        html.close();
        html.open("script").verbatim(Html.resource(LIBRARY)).close();
        html.open("script").verbatim(Html.resource("/dev/hikeshi/cli/decision/decide.js")).close();
        html.close().close();
    }

    private void chapter(Chapter chapter) {
        html.open("section", "id=\"" + chapter.id() + "\" class=\"chapter\"");
        html.element("h2", chapter.title());
        if (!chapter.equals(chapters.getFirst())) {
            html.element("p", "class=\"finding\"", chapter.finding());
        }
        if (!chapter.notes().isEmpty()) {
            html.open("ul", "class=\"notes\"");
            chapter.notes().forEach(note -> html.element("li", note));
            html.close();
        }
        if (chapter.chart() != null) {
            int height = chapter.chart().path("height").asInt(300);
            html.element(
                    "div",
                    "class=\"chart\" id=\"chart-"
                            + chapter.id()
                            + "\" role=\"img\" aria-labelledby=\"t-"
                            + chapter.id()
                            + "\" style=\"height:"
                            + height
                            + "px\"",
                    "");
            html.open(
                    "script",
                    "type=\"application/json\" data-chart=\"chart-" + chapter.id() + "\"");
            html.verbatim(chapter.chart().toString().replace("<", "\\u003c")).close();
        }
        boolean named = false;
        for (Chapter.Table table : chapter.tables()) {
            table(table, named ? "" : " id=\"t-" + chapter.id() + "\"");
            named = true;
        }
        html.close();
    }

    /** An amount or a share, which stands on one line. */
    private static boolean isFigure(String cell) {
        return cell.length() <= LONGEST_FIGURE
                && !cell.isEmpty()
                && cell.chars().anyMatch(Character::isDigit);
    }

    private void table(Chapter.Table table, String id) {
        if (table.isLong()) {
            html.open("details", "class=\"long\"").element("summary", table.caption());
        }
        html.open("div", "class=\"wide\"").open("table").element("caption", id, table.caption());
        html.open("thead").open("tr");
        table.head().forEach(head -> html.element("th", "scope=\"col\"", head));
        html.close().close().open("tbody");
        for (List<String> row : table.rows()) {
            html.open("tr").element("th", "scope=\"row\"", row.getFirst());
            row.stream()
                    .skip(1)
                    .forEach(cell -> html.element("td", isFigure(cell) ? FIGURE : "", cell));
            html.close();
        }
        html.close().close().close();
        if (table.isLong()) {
            html.close();
        }
    }
}
