package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.report.Html;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report: one HTML file without anything from outside, made to be printed on A4. */
final class HtmlReport {
    private static final int FINDINGS_SHOWN = 60;
    private static final int REASONS_SHOWN = 3;
    private static final int LOGS_SHOWN = 4;
    private static final int ASSETS_SHOWN = 12;
    private static final int SCOPE_SHOWN = 80;

    private final Texts texts;
    private final Language language;
    private final Figures figures;
    private final Html html = new Html();

    private HtmlReport(Board board, Language language) {
        this.texts = Texts.of(language);
        this.language = language;
        this.figures = new Figures(language, board.zone(), board.now());
    }

    /** The report of one board in one language. */
    public static String of(Board board, Language language) {
        HtmlReport report = new HtmlReport(board, language);
        report.page(board);
        return report.html.toString();
    }

    private void page(Board board) {
        String lang = language.name().toLowerCase(Locale.ROOT);
        String title =
                texts.say("board.title", board.company().in(language), figures.time(board.now()));
        html.verbatim("<!doctype html>\n");
        html.open("html", "lang=\"" + lang + "\"")
                .open("head")
                .verbatim("<meta charset=\"utf-8\">\n");
        html.verbatim("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title).open("style").verbatim(Html.style()).close().close();
        html.open("body").open("main").element("h1", title);
        board.evidence().lines(texts).forEach(text -> html.element("p", "class=\"quiet\"", text));
        if (board.incidents().isEmpty()) {
            html.element("p", "class=\"answer\"", texts.say("board.none"));
        }
        if (board.incidents().size() > 1) {
            overview(board);
        }
        board.incidents().forEach(this::incident);
        html.close().close().close();
    }

    private void overview(Board board) {
        html.element("h2", texts.say("board.overview", board.incidents().size()));
        html.open("table");
        head(
                "report.incident",
                "report.severity",
                "report.first-seen",
                "report.hosts",
                "report.unowed");
        html.open("tbody");
        for (Board.Incident incident : board.incidents()) {
            html.open("tr");
            html.open("td")
                    .element("a", "href=\"#" + anchor(incident) + "\"", incident.id())
                    .close();
            html.element("td", texts.say("severity." + incident.severity()));
            html.element("td", figures.time(incident.began()));
            html.element("td", "class=\"figure\"", String.valueOf(incident.concerned().size()));
            long unowed =
                    incident.duties().stream()
                            .filter(duty -> !duty.binds() && !isDone(duty))
                            .count();
            html.element("td", "class=\"figure\"", String.valueOf(unowed)).close();
        }
        html.close().close();
    }

    private static String anchor(Board.Incident incident) {
        return incident.id().replaceAll("[^A-Za-z0-9-]", "_");
    }

    private static boolean isDone(Board.DutyLine duty) {
        return duty.state().equals("done");
    }

    private void incident(Board.Incident incident) {
        html.open("section", "class=\"incident\" id=\"" + anchor(incident) + "\"");
        html.element(
                "h2",
                texts.say(
                        incident.closed() ? "board.incident-closed" : "board.incident",
                        incident.id(),
                        texts.say("severity." + incident.severity())));
        html.element("p", "class=\"answer\"", answer(incident));
        for (Board.LostDomain lost : incident.domainsLost()) {
            html.element("p", "class=\"answer lost\"", lost.text().in(language));
        }
        html.element("h3", texts.say("board.happened"));
        html.open("ol", "class=\"story\"");
        for (Board.Line line : incident.summary()) {
            html.open("li");
            html.element(
                    "span",
                    "class=\"time\"",
                    line.at() == null ? texts.say("board.no-time") : figures.time(line.at()));
            html.text(" " + line.text().in(language)).close();
        }
        html.close();
        calls(incident);
        known(incident);
        new DutyTable(html, texts, figures).of(incident.duties());
        clocks(incident);
        scope(incident);
        findings(incident);
        list(
                "report.containment",
                incident.containment().stream().map(line -> line.text().in(language)).toList());
        list(
                "report.closure",
                incident.closure().stream().map(unmet -> unmet.in(language)).toList());
        list("report.limits", incident.limits().stream().map(limit -> limit.in(language)).toList());
        html.close();
    }

    /** The answer first: how many duties nobody owes, and how many nobody can do now. */
    private String answer(Board.Incident incident) {
        List<Board.DutyLine> open =
                incident.duties().stream().filter(duty -> !isDone(duty)).toList();
        long unable = open.stream().filter(Board.DutyLine::isUnableNow).count();
        long unowed = open.stream().filter(duty -> !duty.binds() && !duty.isUnableNow()).count();
        return texts.say("report.answer", open.size(), unowed, unable);
    }

    /** Whom to reach next, and for what. */
    private void calls(Board.Incident incident) {
        if (incident.calls().isEmpty()) {
            return;
        }
        html.element("h3", texts.say("board.calls")).open("table", "class=\"calls\"");
        head("report.when", "report.who", "report.ask");
        html.open("tbody");
        for (Board.Call call : incident.calls()) {
            html.open("tr", call.who() == null ? "class=\"nobody\"" : "");
            html.element("td", label("report.when"), figures.fromNow(call.at()));
            html.open("td", label("report.who")).element("strong", call.name().in(language));
            if (call.way() != null) {
                html.element("div", call.way().in(language));
            }
            html.close().open("td", label("report.ask")).open("ul");
            call.tasks().forEach(task -> html.element("li", task.in(language)));
            html.close().close().close();
        }
        html.close().close();
    }

    private void known(Board.Incident incident) {
        html.element(
                "p",
                texts.say(
                        "board.known-at",
                        figures.time(incident.knownAt()),
                        incident.knownBecause().in(language)));
        for (Board.EntryLine entry : incident.entry()) {
            html.element(
                    "p",
                    texts.say(
                            "board.entry",
                            entry.text().in(language),
                            texts.say("certainty." + entry.certainty())));
        }
        list("report.loss", LossText.lines(incident.loss(), texts, figures));
    }

    private void list(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        html.element("h3", texts.say(heading)).open("ul");
        lines.forEach(line -> html.element("li", line));
        html.close();
    }

    private void clocks(Board.Incident incident) {
        if (incident.clocks().isEmpty()) {
            return;
        }
        html.element("h3", texts.say("board.clocks")).open("table", "class=\"clocks\"");
        head("report.law", "report.due", "report.starts", "report.person");
        html.open("tbody");
        for (Board.ClockLine clock : incident.clocks()) {
            html.open("tr").element("td", clock.name().in(language));
            html.element("td", label("report.due"), due(clock));
            html.element(
                    "td",
                    label("report.starts"),
                    figures.time(clock.starts()) + " " + clock.startsBecause().in(language));
            html.element("td", label("report.person"), clock.who().in(language)).close();
        }
        html.close().close();
    }

    /** A report that is looked for from the first day on has a last day only. */
    private String due(Board.ClockLine clock) {
        String last = figures.day(clock.due());
        return clock.dueFrom().equals(clock.starts())
                ? last
                : figures.day(clock.dueFrom()) + " - " + last;
    }

    /** On a narrow screen the head of the table is gone, and each cell says what it is. */
    private String label(String key) {
        return "data-label=\"" + texts.say(key) + "\"";
    }

    private void scope(Board.Incident incident) {
        if (incident.scope().isEmpty()) {
            return;
        }
        html.element("h3", texts.say("report.scope"));
        for (Board.AskLine ask : incident.asks()) {
            String assets =
                    ask.assets().stream()
                            .limit(ASSETS_SHOWN)
                            .map(asset -> incident.called(asset).in(language))
                            .collect(Collectors.joining(", "));
            int more = ask.assets().size() - ASSETS_SHOWN;
            html.element(
                    "p",
                    texts.say(
                            "board.collect",
                            ask.text().in(language),
                            more > 0 ? assets + " +" + more : assets));
        }
        html.open("table", "class=\"scope\"");
        head("report.asset", "report.state", "report.why", "report.evidence");
        html.open("tbody");
        for (Board.ScopeLine line : incident.scope().stream().limit(SCOPE_SHOWN).toList()) {
            html.open("tr").element("td", incident.called(line.asset()).in(language));
            html.open("td", "class=\"state " + line.state() + "\"");
            html.element("span", "class=\"sign\"", texts.say("state." + line.state()));
            html.close();
            html.open("td");
            line.why().stream()
                    .limit(REASONS_SHOWN)
                    .forEach(why -> html.element("div", why.in(language)));
            html.close();
            evidence(line);
            html.close();
        }
        html.close().close();
        more(incident.scope().size() - SCOPE_SHOWN);
    }

    /** What was read of the asset, from when to when, and what is missing. */
    private void evidence(Board.ScopeLine line) {
        html.open("td", "class=\"quiet\" " + label("report.evidence"));
        for (Board.LogLine log : line.logs().stream().limit(LOGS_SHOWN).toList()) {
            html.element(
                    "div",
                    texts.say(
                            "report.log",
                            log.name().replaceAll("^microsoft-windows-|/(operational|admin)$", ""),
                            figures.time(log.from()),
                            figures.time(log.to())));
        }
        if (line.logs().size() > LOGS_SHOWN) {
            html.element("div", texts.say("report.more", line.logs().size() - LOGS_SHOWN));
        }
        for (Words missing : line.missing()) {
            html.element("div", texts.say("report.missing", missing.in(language)));
        }
        html.close();
    }

    private void findings(Board.Incident incident) {
        if (incident.findings().isEmpty()) {
            return;
        }
        html.element("h3", texts.say("report.findings")).open("table");
        head("report.time", "report.host", "report.rule", "report.severity", "report.count");
        html.open("tbody");
        for (Board.FoundLine found : incident.findings().stream().limit(FINDINGS_SHOWN).toList()) {
            html.open("tr");
            html.element("td", found.first() == null ? "-" : figures.time(found.first()));
            html.element("td", found.host()).element("td", found.name().in(language));
            html.element("td", texts.say("severity." + found.severity()));
            html.element("td", "class=\"figure\"", String.valueOf(found.count())).close();
        }
        html.close().close();
        more(incident.findings().size() - FINDINGS_SHOWN);
    }

    private void more(int rest) {
        if (rest > 0) {
            html.element("p", "class=\"quiet\"", texts.say("report.more", rest));
        }
    }

    private void head(String... keys) {
        html.open("thead").open("tr");
        for (String key : keys) {
            html.element("th", texts.say(key));
        }
        html.close().close();
    }
}
