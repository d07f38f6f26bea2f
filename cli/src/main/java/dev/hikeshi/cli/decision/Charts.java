package dev.hikeshi.cli.decision;

import dev.hikeshi.decision.Driver;
import dev.hikeshi.decision.Figures;
import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.decision.value.Exceedance;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the chart library draws, as its own options; every chart has its figures in a table beside.
 */
final class Charts {
    private static final int MARKS = 6;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int HOURS = 24;

    /** Fits on paper. */
    private static final int LEGEND = 600;

    private static final double LATE = 7 * 24 * 60.0;

    private final Verdict verdict;
    private final Telling telling;

    Charts(Verdict verdict, Telling telling) {
        this.verdict = verdict;
        this.telling = telling;
    }

    /** Stacked bars of three years, and the worst year in twenty as a mark. */
    ObjectNode cost() {
        List<String> parts = telling.texts().list("decide.cost.parts");
        ObjectNode chart = bars(names(), true);
        ArrayNode series = chart.putArray("series");
        int years = Verdict.years();
        stacked(series, parts.get(0), figures -> years * figures.fees().mean());
        stacked(
                series,
                parts.get(1),
                figures -> years * (figures.hours().mean() + figures.staff().mean()));
        stacked(series, parts.get(2), figures -> years * figures.falseBlocks().mean());
        stacked(
                series,
                parts.get(3),
                figures ->
                        years
                                * (figures.standstill().mean()
                                        + figures.response().mean()
                                        + figures.bought().mean()));
        ObjectNode tail = series.addObject().put("type", "scatter").put("name", parts.get(4));
        tail.put("symbol", "diamond").put("symbolSize", 12);
        ArrayNode data = tail.putArray("data");
        verdict.options().forEach(figures -> data.add(Math.round(figures.tail())));
        return chart;
    }

    private void stacked(ArrayNode series, String name, ToDoubleFunction<Figures> value) {
        ObjectNode one = series.addObject().put("type", "bar").put("name", name);
        one.put("stack", "all");
        ArrayNode data = one.putArray("data");
        verdict.options().forEach(figures -> data.add(Math.round(value.applyAsDouble(figures))));
    }

    /** How often a year is worse, by amount; the tolerance as a line. */
    ObjectNode exceedance(Tolerance tolerance) {
        ObjectNode chart = JSON.createObjectNode().put("height", 320);
        chart.putObject("legend").put("bottom", 0).put("width", LEGEND);
        chart.putObject("grid").put("left", 60).put("right", 30).put("top", 20).put("bottom", 90);
        chart.putObject("xAxis").put("type", "log").put("name", "").put("money", true);
        chart.putObject("yAxis").put("type", "value").put("percent", true);
        ArrayNode series = chart.putArray("series");
        for (int i = 0; i < verdict.options().size(); i++) {
            ObjectNode line = series.addObject().put("type", "line").put("symbol", "none");
            line.put("name", telling.in(verdict.name(i)));
            ArrayNode data = line.putArray("data");
            for (Exceedance.Point point : verdict.options().get(i).years().curve()) {
                data.addArray().add(Math.round(point.loss())).add(point.probability());
            }
            if (i == 0 && tolerance.amount() != null) {
                ObjectNode mark = line.putObject("markLine").put("silent", true);
                mark.put("symbol", "none");
                ObjectNode at = mark.putArray("data").addObject();
                at.put("xAxis", tolerance.amount());
                at.putObject("label").put("formatter", telling.say("exceed.tolerance"));
            }
        }
        return chart;
    }

    /** One panel of 7 x 24 hours for each option, on one scale. */
    ObjectNode contain() {
        ObjectNode chart = JSON.createObjectNode();
        int panels = verdict.options().size();
        chart.put("height", 40 + 150 * panels);
        ArrayNode grids = chart.putArray("grid");
        ArrayNode xs = chart.putArray("xAxis");
        ArrayNode ys = chart.putArray("yAxis");
        ArrayNode titles = chart.putArray("title");
        ArrayNode series = chart.putArray("series");
        for (int i = 0; i < panels; i++) {
            int top = 24 + 150 * i;
            grids.addObject().put("top", top).put("height", 105).put("left", 46).put("right", 20);
            titles.addObject().put("text", telling.in(verdict.name(i))).put("top", top - 22);
            ObjectNode x = xs.addObject().put("type", "category").put("gridIndex", i);
            ArrayNode hours = x.putArray("data");
            for (int hour = 0; hour < HOURS; hour++) {
                hours.add(String.valueOf(hour));
            }
            ObjectNode y = ys.addObject().put("type", "category").put("gridIndex", i);
            y.put("inverse", true);
            ArrayNode days = y.putArray("data");
            for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
                days.add(telling.texts().say("weekday." + day));
            }
            ObjectNode map = series.addObject().put("type", "heatmap");
            map.put("xAxisIndex", i).put("yAxisIndex", i);
            cells(map.putArray("data"), verdict.options().get(i));
        }
        ObjectNode scale = chart.putObject("visualMap").put("show", false);
        scale.put("min", 0).put("max", Math.log10(LATE)).put("dimension", 2);
        ObjectNode colours = scale.putObject("inRange");
        colours.putArray("color").add("#1a9850").add("#fee08b").add("#d73027");
        return chart;
    }

    private static void cells(ArrayNode data, Figures figures) {
        for (int at = 0; at < figures.contain().size(); at++) {
            Figures.Hour hour = figures.contain().get(at);
            if (hour.cases() == 0) {
                continue;
            }
            Double median = hour.median();
            double minutes = median == null ? LATE : Math.max(1, Math.min(LATE, median));
            double colour = Math.round(100 * Math.log10(minutes)) / 100.0;
            data.addArray().add(at % HOURS).add(at / HOURS).add(colour);
        }
    }

    /** Minutes of each handover, on an ordinary day and on the day of a mass attack. */
    ObjectNode waits() {
        List<String> parts = telling.texts().list("decide.waits.parts");
        List<ToDoubleFunction<Outcome.Waited>> values =
                List.of(
                        Outcome.Waited::sensor,
                        Outcome.Waited::queue,
                        Outcome.Waited::triage,
                        Outcome.Waited::reach,
                        Outcome.Waited::act);
        List<String> labels =
                verdict.options().stream()
                        .map(figures -> telling.in(figures.choice().option().name()))
                        .flatMap(
                                name ->
                                        List.of(
                                                name + telling.say("waits.ordinary"),
                                                name + telling.say("waits.mass"))
                                                .stream())
                        .toList();
        ObjectNode chart = bars(labels, false);
        ((ObjectNode) chart.get("xAxis")).put("interval", wholeHours());
        ArrayNode series = chart.putArray("series");
        for (int part = 0; part < parts.size(); part++) {
            ObjectNode one = series.addObject().put("type", "bar").put("name", parts.get(part));
            one.put("stack", "all");
            ArrayNode data = one.putArray("data");
            for (Figures figures : verdict.options()) {
                for (Outcome.Waited waited : figures.waits()) {
                    data.add(Math.round(values.get(part).applyAsDouble(waited)));
                }
            }
        }
        return chart;
    }

    /** Minutes between two marks of the axis: full hours, about six marks. */
    private long wholeHours() {
        double longest =
                verdict.options().stream()
                        .flatMap(figures -> figures.waits().stream())
                        .mapToDouble(Outcome.Waited::total)
                        .max()
                        .orElse(0);
        return 60L * Math.max(1, (long) Math.ceil(longest / 60 / MARKS));
    }

    /** How far each input moves the difference between the two best options. */
    ObjectNode drivers(List<Driver> shown) {
        ObjectNode chart =
                bars(
                        shown.stream().map(driver -> telling.in(driver.prior().name())).toList(),
                        true);
        ArrayNode series = chart.putArray("series");
        List<String> ends = telling.texts().list("decide.drivers.ends");
        ObjectNode low = series.addObject().put("type", "bar").put("name", ends.get(0));
        low.put("stack", "low").put("barGap", "-100%");
        ObjectNode high = series.addObject().put("type", "bar").put("name", ends.get(1));
        high.put("stack", "high");
        double middle = verdict.decision().difference().mean();
        ArrayNode lows = low.putArray("data");
        ArrayNode highs = high.putArray("data");
        for (Driver driver : shown) {
            lows.add(Math.round(DriverChapters.low(driver) - middle));
            highs.add(Math.round(DriverChapters.high(driver) - middle));
        }
        return chart;
    }

    /** Bars that lie, one a label. */
    private static ObjectNode bars(List<String> labels, boolean money) {
        ObjectNode chart = JSON.createObjectNode();
        chart.put("height", 110 + 34 * labels.size());
        chart.putObject("legend").put("bottom", 0).put("width", LEGEND);
        chart.putObject("grid").put("left", 210).put("right", 40).put("top", 10).put("bottom", 70);
        ObjectNode x = chart.putObject("xAxis").put("type", "value");
        x.put(money ? "money" : "minutes", true);
        ObjectNode y = chart.putObject("yAxis").put("type", "category").put("inverse", true);
        ArrayNode data = y.putArray("data");
        labels.forEach(data::add);
        ObjectNode text = y.putObject("axisLabel").put("width", 195);
        text.put("overflow", "break");
        return chart;
    }

    private List<String> names() {
        return verdict.options().stream()
                .map(figures -> telling.in(figures.choice().option().name()))
                .toList();
    }
}
