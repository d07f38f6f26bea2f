package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The duty board on the terminal: what happened in five lines, then duty by duty who, by when, how
 * to reach them, at what price, by which clause, and what to do when the answer is nobody.
 *
 * <p>Whether anybody is bound is a sign and a word, never a colour.
 */
final class BoardText {
    private static final int FULL_INCIDENTS = 3;
    private static final int OVERVIEW_ASSETS = 3;
    private static final int OVERVIEW_LINES = 12;
    private static final int REASONS_SHOWN = 6;

    private final Texts texts;
    private final Language language;
    private final Figures figures;
    private final RungWords words;
    private final StringBuilder out = new StringBuilder(1 << 13);

    private BoardText(Board board, Language language) {
        this.texts = Texts.of(language);
        this.language = language;
        this.figures = new Figures(language, board.zone(), board.now());
        this.words = new RungWords(texts, figures);
    }

    static String of(Board board, Language language) {
        BoardText text = new BoardText(board, language);
        text.board(board);
        return text.out.toString();
    }

    private void board(Board board) {
        line(texts.say("board.title", board.company().in(language), figures.time(board.now())));
        board.evidence().lines(texts).forEach(this::line);
        if (board.incidents().isEmpty()) {
            line("");
            line(texts.say("board.none"));
            return;
        }
        if (board.incidents().size() > 1) {
            overview(board);
        }
        List<Board.Incident> full =
                board.incidents().subList(0, Math.min(FULL_INCIDENTS, board.incidents().size()));
        full.forEach(this::incident);
        int others = board.incidents().size() - full.size();
        if (others > 0) {
            line("");
            line(texts.say("board.others", others));
        }
    }

    private void overview(Board board) {
        line("");
        line(texts.say("board.overview", board.incidents().size()));
        for (Board.Incident incident : board.incidents().stream().limit(OVERVIEW_LINES).toList()) {
            long unbound =
                    incident.duties().stream()
                            .filter(BoardText::isOpen)
                            .filter(duty -> !duty.binds())
                            .count();
            line(
                    "  "
                            + texts.say(
                                    "board.overview.line",
                                    incident.id(),
                                    texts.say("severity." + incident.severity()),
                                    figures.time(incident.began()),
                                    hosts(incident),
                                    unbound));
        }
    }

    private String hosts(Board.Incident incident) {
        List<Board.ScopeLine> concerned = incident.concerned();
        List<String> names =
                concerned.stream()
                        .map(line -> incident.called(line.asset()).in(language))
                        .limit(OVERVIEW_ASSETS)
                        .toList();
        int more = concerned.size() - names.size();
        return names.isEmpty()
                ? texts.say("board.overview.nothing")
                : String.join(", ", names) + (more > 0 ? " +" + more : "");
    }

    private static boolean isOpen(Board.DutyLine duty) {
        return !duty.state().equals("done");
    }

    private void incident(Board.Incident incident) {
        line("");
        line("=".repeat(78));
        line(
                texts.say(
                        incident.closed() ? "board.incident-closed" : "board.incident",
                        incident.id(),
                        texts.say("severity." + incident.severity())));
        line("");
        line(texts.say("board.happened"));
        for (Board.Line happened : incident.summary()) {
            String at =
                    happened.at() == null
                            ? texts.say("board.no-time")
                            : figures.time(happened.at());
            line("  " + at + "  " + happened.text().in(language));
        }
        line("");
        known(incident);
        calls(incident);
        line("");
        line(texts.say("board.duties"));
        int number = 1;
        for (Board.DutyLine duty : incident.duties()) {
            duty(number++, duty);
        }
        clocks(incident);
        containment(incident);
        for (Words limit : incident.limits()) {
            line("! " + limit.in(language));
        }
    }

    /** Whom to reach next, and for what. */
    private void calls(Board.Incident incident) {
        if (incident.calls().isEmpty()) {
            return;
        }
        line("");
        line(texts.say("board.calls"));
        for (Board.Call call : incident.calls()) {
            String way = call.way() == null ? "" : "  " + call.way().in(language);
            line("  " + figures.fromNow(call.at()) + "  " + call.name().in(language) + way);
            call.tasks().forEach(task -> line("      - " + task.in(language)));
        }
    }

    private void known(Board.Incident incident) {
        incident.domainsLost().forEach(lost -> line("!! " + lost.text().in(language)));
        line(
                texts.say(
                        "board.known-at",
                        figures.time(incident.knownAt()),
                        incident.knownBecause().in(language)));
        for (String state : List.of("compromised", "suspect", "not_observed", "clear")) {
            List<String> assets =
                    incident.scope().stream()
                            .filter(scope -> scope.state().equals(state))
                            .map(line -> incident.called(line.asset()).in(language))
                            .toList();
            if (!assets.isEmpty()) {
                line(texts.say("board.scope." + state, assets.size(), shortList(assets)));
            }
        }
        why(incident);
        for (Board.AskLine ask : incident.asks()) {
            line(
                    texts.say(
                            "board.collect",
                            ask.text().in(language),
                            shortList(called(incident, ask))));
        }
        for (Board.EntryLine entry : incident.entry()) {
            line(
                    texts.say(
                            "board.entry",
                            entry.text().in(language),
                            texts.say("certainty." + entry.certainty())));
        }
        LossText.lines(incident.loss(), texts, figures).forEach(this::line);
    }

    /** Of each asset in bad hands the reason that decides; the report tells the others. */
    private void why(Board.Incident incident) {
        incident.scope().stream()
                .filter(one -> one.state().equals("compromised") || one.state().equals("suspect"))
                .limit(REASONS_SHOWN)
                .forEach(
                        one ->
                                line(
                                        "  "
                                                + incident.called(one.asset()).in(language)
                                                + ": "
                                                + one.why().getFirst().in(language)));
    }

    private List<String> called(Board.Incident incident, Board.AskLine ask) {
        return ask.assets().stream().map(asset -> incident.called(asset).in(language)).toList();
    }

    private static String shortList(List<String> assets) {
        int shown = Math.min(8, assets.size());
        return String.join(", ", assets.subList(0, shown))
                + (assets.size() > shown ? " +" + (assets.size() - shown) : "");
    }

    private void duty(int number, Board.DutyLine duty) {
        String assets =
                duty.assetNames().stream()
                        .map(name -> name.in(language))
                        .collect(Collectors.joining(", "));
        line("");
        line(
                String.format(java.util.Locale.ROOT, "%2d. ", number)
                        + duty.name().in(language)
                        + " - "
                        + assets
                        + (duty.about().isEmpty() ? "" : " [" + shortList(duty.about()) + "]"));
        line("    " + sign(duty) + " " + duty.headline().in(language));
        if (duty.doneBy() != null) {
            line("    " + duty.doneBy().in(language));
        }
        rung(duty.first(), "    ");
        if (duty.isOurs()) {
            line("    " + texts.say("board.action", duty.action().in(language)));
        }
        if (!isOpen(duty)) {
            return;
        }
        duty.ladder().stream().skip(1).forEach(rung -> line("    " + words.next(rung)));
        duty.whyNot().forEach(other -> line("    " + words.whyNot(other)));
    }

    private String sign(Board.DutyLine duty) {
        if (!isOpen(duty)) {
            return "[" + texts.say("sign.done") + "]";
        }
        return "[" + texts.say(duty.sign()) + "]";
    }

    private void rung(Board.RungLine rung, String indent) {
        List<String> parts = new ArrayList<>();
        if (rung.by() != null) {
            String key = rung.byDefault() ? "board.by-default" : "board.by";
            parts.add(texts.say(key, figures.timeAndDistance(rung.by())));
        }
        parts.addAll(words.reach(rung));
        if (rung.price() != null) {
            parts.add(texts.say("board.price", figures.money(rung.price())));
        }
        if (rung.perUnit() != null) {
            parts.add(rung.perUnit().in(language));
        }
        parts.addAll(words.terms(rung));
        if (!parts.isEmpty()) {
            line(indent + words.joined(parts));
        }
        words.rest(rung).forEach(rest -> line(indent + rest));
    }

    private void clocks(Board.Incident incident) {
        if (incident.clocks().isEmpty()) {
            return;
        }
        line("");
        line(texts.say("board.clocks"));
        for (Board.ClockLine clock : incident.clocks()) {
            line(
                    "  "
                            + texts.say(
                                    clock.dueFrom().equals(clock.starts())
                                            ? "board.clock-last"
                                            : "board.clock",
                                    clock.name().in(language),
                                    figures.day(clock.dueFrom()),
                                    figures.day(clock.due()),
                                    figures.time(clock.starts()),
                                    clock.startsBecause().in(language),
                                    clock.who().in(language)));
        }
    }

    private void containment(Board.Incident incident) {
        if (incident.containment().isEmpty()) {
            return;
        }
        line("");
        line(texts.say("board.containment"));
        for (Board.ContainmentLine line : incident.containment()) {
            line("  " + line.text().in(language));
        }
    }

    /** Control characters of a log must not reach the terminal. */
    private void line(String text) {
        text.chars()
                .map(c -> c < ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0) ? '?' : c)
                .forEach(c -> out.append((char) c));
        out.append('\n');
    }
}
