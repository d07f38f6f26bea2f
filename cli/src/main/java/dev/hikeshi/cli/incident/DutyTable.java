package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.report.Html;
import dev.hikeshi.response.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The duties in the report: what, who, by when, at what price. */
final class DutyTable {
    private final Html html;
    private final Texts texts;
    private final Language language;
    private final Figures figures;
    private final RungWords words;

    DutyTable(Html html, Texts texts, Figures figures) {
        this.html = html;
        this.texts = texts;
        this.language = texts.language();
        this.figures = figures;
        this.words = new RungWords(texts, figures);
    }

    /** Heading and table. */
    void of(List<Board.DutyLine> duties) {
        html.element("h3", texts.say("board.duties"));
        html.open("table", "class=\"duties\"").open("thead").open("tr");
        for (String key : List.of("report.duty", "report.who", "report.by", "report.price")) {
            html.element("th", texts.say(key));
        }
        html.close().close().open("tbody");
        duties.forEach(this::row);
        html.close().close();
    }

    private void row(Board.DutyLine duty) {
        boolean done = duty.state().equals("done");
        String kind = done ? "done" : duty.binds() ? "bound" : "nobody";
        html.open("tr", "class=\"" + kind + "\"");
        html.open("td").element("strong", duty.name().in(language));
        quiet(
                duty.assetNames().stream()
                        .map(name -> name.in(language))
                        .collect(Collectors.joining("; ")));
        quiet(String.join(", ", duty.about()));
        html.close();
        who(duty, done ? "sign.done" : duty.sign());
        Board.RungLine first = duty.first();
        html.open("td", label("report.by"));
        html.text(first.by() == null ? "-" : figures.timeAndDistance(first.by()));
        if (first.by() != null && first.byDefault()) {
            quiet(texts.say("report.default"));
        }
        html.close();
        String price = first.price() == null ? "-" : figures.money(first.price());
        html.element("td", "class=\"figure\" " + label("report.price"), price).close();
    }

    private void who(Board.DutyLine duty, String sign) {
        html.open("td").element("span", "class=\"sign\"", texts.say(sign));
        html.text(" " + duty.headline().in(language));
        if (duty.doneBy() != null) {
            html.element("div", duty.doneBy().in(language));
        }
        List<String> parts = new ArrayList<>(words.reach(duty.first()));
        parts.addAll(words.terms(duty.first()));
        if (!parts.isEmpty()) {
            quiet(words.joined(parts));
        }
        words.rest(duty.first()).forEach(this::quiet);
        if (duty.isOurs()) {
            String action = texts.say("board.action", duty.action().in(language));
            html.element("div", "class=\"action\"", action);
        }
        duty.ladder().stream().skip(1).forEach(rung -> quiet(words.next(rung)));
        duty.whyNot().forEach(other -> quiet(words.whyNot(other)));
        html.close();
    }

    private void quiet(String text) {
        html.element("div", "class=\"quiet\"", text);
    }

    /** On a narrow screen the head of the table is gone, and each cell says what it is. */
    private String label(String key) {
        return "data-label=\"" + texts.say(key) + "\"";
    }
}
