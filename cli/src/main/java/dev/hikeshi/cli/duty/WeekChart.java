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

    /** Answers from good to bad, with colours that colour-blind eyes tell apart, and a sign. */
    private static final List<List<String>> ANSWERS =
            List.of(
                    List.of("Owed", "#1a5fb4", "●"),
                    List.of("OwedOnRequest", "#62a0ea", "◐"),
                    List.of("OwedWithConsent", "#99c1f1", "◑"),
                    List.of("ForExtraMoney", "#e5a50a", "¥"),
                    List.of("UnableNow", "#f6d32d", "☾"),
                    List.of("Unconfirmed", "#c0bfbc", "?"),
                    List.of("Disputed", "#9141ac", "⇄"),
                    List.of("AdvisedOnly", "#deddda", "i"),
                    List.of("NotifiedOnly", "#deddda", "i"),
                    List.of("OwedByNobody", "#a51d2d", "✕"));

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
        html.open("p", "class=\"legend\"");
        for (List<String> answer : ANSWERS) {
            html.open("span")
                    .element(
                            "i",
                            "style=\"background:" + answer.get(1) + "\" aria-hidden=\"true\"",
                            answer.get(2))
                    .text(" " + spoken.say("answer." + answer.getFirst()))
                    .close();
        }
        html.close();
        String alternative = spoken.say("coverage.chart");
        html.element("p", "class=\"quiet\"", alternative);
        html.open("div", "id=\"week-chart\" role=\"img\" aria-label=\"" + alternative + "\"");
        html.close();
        html.element("div", "id=\"week-detail\" aria-live=\"polite\"", "");
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
        for (List<String> answer : ANSWERS) {
            kinds.addObject()
                    .put("name", spoken.say("answer." + answer.getFirst()))
                    .put("colour", answer.get(1));
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

    private static int kind(String answer) {
        for (int i = 0; i < ANSWERS.size(); i++) {
            if (ANSWERS.get(i).getFirst().equals(answer)) {
                return i;
            }
        }
        throw new IllegalArgumentException("unknown answer=" + answer);
    }
}
