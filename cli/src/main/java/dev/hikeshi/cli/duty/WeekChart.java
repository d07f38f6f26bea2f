package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.report.Html;
import dev.hikeshi.response.duty.coverage.Answer;
import dev.hikeshi.response.duty.coverage.Row;
import dev.hikeshi.response.duty.coverage.Week;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The chart of the week: every row, 168 hours, coloured by the answer. */
final class WeekChart {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIBRARY =
            "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

    /**
     * How one answer looks.
     *
     * @param answer its name
     * @param colour its ground
     * @param sign one letter for it
     * @param pattern lines in a field of 8 by 8, as an SVG path
     * @param ink colour of the lines
     */
    record Kind(String answer, String colour, String sign, String pattern, String ink) {}

    /**
     * Answers from good to bad. The grounds are told apart by colour-blind eyes; in grey, what is
     * owed is plain, what is conditional or away is lined, and what nobody owes is crossed.
     */
    static final List<Kind> ANSWERS =
            List.of(
                    new Kind("Owed", "#1a5fb4", "●", "", "#1a5fb4"),
                    new Kind("OwedOnRequest", "#62a0ea", "◐", "M2 0V8M6 0V8", "#0b3d91"),
                    new Kind("OwedWithConsent", "#99c1f1", "◑", "M2 0V8", "#0b3d91"),
                    new Kind("ForExtraMoney", "#e5a50a", "¥", "M0 2H8M0 6H8", "#5c3d00"),
                    new Kind("UnableNow", "#f6d32d", "z", "M0 8L8 0", "#5c3d00"),
                    new Kind("Unconfirmed", "#c0bfbc", "?", "M3 4H5", "#222"),
                    new Kind("Disputed", "#9141ac", "⇄", "M0 0L8 8", "#fff"),
                    new Kind("AdvisedOnly", "#deddda", "i", "", "#deddda"),
                    new Kind("NotifiedOnly", "#deddda", "i", "", "#deddda"),
                    new Kind("OwedByNobody", "#a51d2d", "✕", "M0 0L8 8M8 0L0 8", "#fff"));

    private final Coverage coverage;
    private final Spoken spoken;
    private final CubeSheets cube;
    private final Map<Row, Week> weeks;

    WeekChart(Coverage coverage, Spoken spoken, CubeSheets cube, Map<Row, Week> weeks) {
        this.coverage = coverage;
        this.spoken = spoken;
        this.cube = cube;
        this.weeks = weeks;
    }

    void place(Html html) {
        WeekStrips.patterns(html);
        html.open("p", "class=\"legend\"");
        for (int kind = 0; kind < ANSWERS.size(); kind++) {
            html.open("span");
            WeekStrips.swatch(html, kind);
            html.text(" " + spoken.say("answer." + ANSWERS.get(kind).answer())).close();
        }
        html.close();
        html.element("p", "class=\"quiet\" id=\"week-how\"", spoken.say("coverage.chart"));
        html.open(
                "div",
                "id=\"week-chart\" role=\"application\" tabindex=\"0\" aria-label=\""
                        + spoken.say("coverage.week")
                        + "\" aria-describedby=\"week-how\"");
        html.close();
        html.element("div", "id=\"week-detail\" role=\"status\" aria-live=\"polite\"", "");
        new WeekStrips(spoken).place(html, weeks, coverage.cube().rows());
    }

    void scripts(Html html) {
        html.open("script", "type=\"application/json\" id=\"week-data\"");
        html.verbatim(data().replace("<", "\\u003c")).close();
        html.open("script").verbatim(Html.resource(LIBRARY)).close();
        html.open("script").verbatim(Html.resource("/dev/hikeshi/cli/duty/coverage.js")).close();
    }

    private String data() {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode kinds = root.putArray("kinds");
        for (Kind kind : ANSWERS) {
            kinds.addObject()
                    .put("name", spoken.say("answer." + kind.answer()))
                    .put("colour", kind.colour());
        }
        ArrayNode days = root.putArray("days");
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            days.add(spoken.say("weekday." + day));
        }
        Map<String, Integer> known = new HashMap<>();
        ArrayNode answers = root.putArray("answers");
        ArrayNode rows = root.putArray("rows");
        for (Row row : coverage.cube().rows()) {
            ObjectNode node = rows.addObject();
            node.put("duty", spoken.duty(row.duty()));
            node.put(
                    "where",
                    spoken.groups(row.assets()) + " / " + spoken.severities(row.severities()));
            ArrayNode cells = node.putArray("cells");
            Week week = weeks.getOrDefault(row, Week.of(coverage.cube(), row));
            week.hours().forEach(hour -> cells.add(index(hour.answer(), known, answers)));
        }
        return JSON.writeValueAsString(root);
    }

    private int index(Answer answer, Map<String, Integer> known, ArrayNode answers) {
        String reasons = spoken.reasons(answer.reasons());
        String named = cube.named(answer);
        return known.computeIfAbsent(
                named + answer.clause() + reasons,
                key -> {
                    answers.addObject()
                            .put("kind", kind(answer.answer()))
                            .put("text", named)
                            .put("clause", answer.clause())
                            .put("proof", spoken.evidence(answer.clause()))
                            .put("why", reasons);
                    return answers.size() - 1;
                });
    }

    static int kind(String answer) {
        for (int i = 0; i < ANSWERS.size(); i++) {
            if (ANSWERS.get(i).answer().equals(answer)) {
                return i;
            }
        }
        throw new IllegalArgumentException("unknown answer=" + answer);
    }
}
