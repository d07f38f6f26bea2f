package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.report.Html;
import dev.hikeshi.response.duty.coverage.Row;
import dev.hikeshi.response.duty.coverage.Week;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The week as one strip a row, for paper and for a phone: every row is there, and each answer has a
 * colour, a pattern and a sign of its own, so that a grey print says the same. A screen reader is
 * given the table in words instead.
 */
final class WeekStrips {
    private static final int HOUR = 6;
    private static final int HEIGHT = 24;
    private static final int HOURS_A_DAY = 24;
    private static final int WEEK = 168 * HOUR;

    /** A sign needs room. */
    private static final int ROOM = 4;

    private final Spoken spoken;

    WeekStrips(Spoken spoken) {
        this.spoken = spoken;
    }

    /** The patterns, which the legend and the strips use. */
    static void patterns(Html html) {
        html.open("svg", "class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\"");
        html.open("defs");
        for (int kind = 0; kind < WeekChart.ANSWERS.size(); kind++) {
            WeekChart.Kind one = WeekChart.ANSWERS.get(kind);
            html.verbatim(
                    String.format(
                            Locale.ROOT,
                            "<pattern id=\"p%d\" width=\"8\" height=\"8\""
                                    + " patternUnits=\"userSpaceOnUse\"><rect width=\"8\""
                                    + " height=\"8\" fill=\"%s\"/><path d=\"%s\" stroke=\"%s\""
                                    + " stroke-width=\"1.5\" fill=\"none\"/></pattern>",
                            kind,
                            one.colour(),
                            one.pattern(),
                            one.ink()));
        }
        html.close().close();
    }

    /** One field of the legend. */
    static void swatch(Html html, int kind) {
        WeekChart.Kind one = WeekChart.ANSWERS.get(kind);
        html.verbatim(
                String.format(
                        Locale.ROOT,
                        "<svg class=\"swatch\" viewBox=\"0 0 34 20\" aria-hidden=\"true\"><rect"
                                + " width=\"34\" height=\"20\" fill=\"url(#p%d)\"/>%s</svg>",
                        kind,
                        sign(one, 17, 15)));
    }

    void place(Html html, Map<Row, Week> weeks, List<Row> rows) {
        html.open("table", "class=\"strips\" aria-hidden=\"true\"").open("thead").open("tr");
        html.element("th", spoken.texts.list("coverage.week.columns").getFirst());
        html.open("th").verbatim(days()).close().close().close().open("tbody");
        for (Row row : rows) {
            Week week = weeks.get(row);
            if (week != null) {
                html.open("tr").open("td").text(spoken.duty(row.duty()));
                String where = spoken.groups(row.assets());
                html.element("span", "class=\"quiet\"", " " + where + severities(row)).close();
                html.open("td").verbatim(strip(week)).close().close();
            }
        }
        html.close().close();
    }

    private String severities(Row row) {
        String all = spoken.severities(row.severities());
        return row.severities().size() == dev.hikeshi.response.Severity.values().length
                ? ""
                : " / " + all;
    }

    private String days() {
        StringBuilder svg = new StringBuilder(box(HEIGHT));
        for (DayOfWeek day : DayOfWeek.values()) {
            int x = (day.getValue() - 1) * HOURS_A_DAY * HOUR;
            svg.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"18\" font-size=\"18\" fill=\"currentColor\">%s</text>",
                            x,
                            spoken.say("weekday." + day)));
        }
        return svg.append("</svg>").toString();
    }

    private static String strip(Week week) {
        StringBuilder svg = new StringBuilder(box(HEIGHT));
        int begin = 0;
        List<Week.Hour> hours = week.hours();
        for (int i = 1; i <= hours.size(); i++) {
            int kind = WeekChart.kind(hours.get(begin).answer().answer());
            boolean ends =
                    i == hours.size() || WeekChart.kind(hours.get(i).answer().answer()) != kind;
            if (ends) {
                svg.append(
                        String.format(
                                Locale.ROOT,
                                "<rect x=\"%d\" width=\"%d\" height=\"%d\" fill=\"url(#p%d)\"/>",
                                begin * HOUR,
                                (i - begin) * HOUR,
                                HEIGHT,
                                kind));
                if (i - begin >= ROOM) {
                    int middle = (begin + i) * HOUR / 2;
                    svg.append(sign(WeekChart.ANSWERS.get(kind), middle, 18));
                }
                begin = i;
            }
        }
        for (int day = 1; day < DayOfWeek.values().length; day++) {
            int x = day * HOURS_A_DAY * HOUR;
            svg.append(
                    String.format(
                            Locale.ROOT, "<path d=\"M%d 0V%d\" stroke=\"#000\"/>", x, HEIGHT));
        }
        return svg.append("</svg>").toString();
    }

    private static String box(int height) {
        return String.format(
                Locale.ROOT, "<svg viewBox=\"0 0 %d %d\" aria-hidden=\"true\">", WEEK, height);
    }

    /** The sign on a plain ground, so that the pattern does not hide it. */
    private static String sign(WeekChart.Kind kind, int x, int y) {
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%d\" cy=\"%d\" r=\"8\" fill=\"#fff\"/><text x=\"%d\" y=\"%d\""
                        + " font-size=\"15\" text-anchor=\"middle\" fill=\"#000\">%s</text>",
                x,
                y - 5,
                x,
                y,
                kind.sign());
    }
}
