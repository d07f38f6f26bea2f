package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two texts to paste into a chat, one screen each: one for management (the decision needed, what is
 * known, what not, what it costs, the next report), one for staff (what not to touch, what is down,
 * whom to tell).
 */
final class StatusTexts {
    private static final Duration NEXT_REPORT = Duration.ofHours(2);
    private static final int OTHERS_SHOWN = 3;

    private final Board board;
    private final Texts texts;
    private final Language language;
    private final Figures figures;

    /** Texts of one board in one language. */
    public StatusTexts(Board board, Language language) {
        this.board = board;
        this.texts = Texts.of(language);
        this.language = language;
        this.figures = new Figures(language, board.zone(), board.now());
    }

    /** For management. */
    public String management() {
        StringBuilder out = new StringBuilder(1024);
        List<Board.Incident> open = open();
        if (!open.isEmpty()) {
            line(out, new Decisions(open.getFirst(), texts, figures).first());
        }
        String company = board.company().in(language);
        line(out, texts.say("status.management", company, figures.time(board.now())));
        if (board.incidents().isEmpty()) {
            board.evidence().missing(texts).forEach(text -> line(out, text));
            line(out, texts.say("board.none"));
        } else if (open.isEmpty()) {
            line(out, texts.say("status.closed", board.incidents().getFirst().id()));
        } else {
            several(out, open);
            incident(out, open.getFirst());
        }
        line(out, texts.say("status.next", figures.time(board.now().plus(NEXT_REPORT))));
        return out.toString();
    }

    /** Those that are open: the gravest first, among equals the newest. */
    private List<Board.Incident> open() {
        return board.incidents().stream()
                .filter(incident -> !incident.closed())
                .sorted(
                        Comparator.comparing(Board.Incident::severity, Comparator.reverseOrder())
                                .thenComparing(StatusTexts::newest, Comparator.reverseOrder())
                                .thenComparing(Board.Incident::id))
                .toList();
    }

    private static Instant newest(Board.Incident incident) {
        return incident.lastSeen() == null ? incident.knownAt() : incident.lastSeen();
    }

    private void several(StringBuilder out, List<Board.Incident> open) {
        if (open.size() == 1) {
            return;
        }
        Board.Incident first = open.getFirst();
        String others =
                open.stream()
                        .skip(1)
                        .sorted(
                                Comparator.comparing(
                                                Board.Incident::severity, Comparator.reverseOrder())
                                        .thenComparing(
                                                StatusTexts::taken, Comparator.reverseOrder())
                                        .thenComparing(Board.Incident::id))
                        .limit(OTHERS_SHOWN)
                        .map(this::told)
                        .collect(Collectors.joining("; "));
        line(
                out,
                texts.say(
                        "status.several",
                        open.size(),
                        first.id(),
                        texts.say("severity." + first.severity()),
                        figures.time(newest(first)),
                        others));
    }

    private String told(Board.Incident incident) {
        return texts.say(
                "status.other",
                incident.id(),
                texts.say("severity." + incident.severity()),
                taken(incident));
    }

    /** How many assets are in bad hands. */
    private static long taken(Board.Incident incident) {
        return count(incident, "compromised");
    }

    private void incident(StringBuilder out, Board.Incident incident) {
        line(out, texts.say("status.known"));
        for (Board.Line happened : incident.summary()) {
            line(out, "- " + when(happened) + happened.text().in(language));
        }
        String scope =
                texts.say(
                        "status.scope", count(incident, "compromised"), count(incident, "suspect"));
        line(out, "- " + scope);
        incident.domainsLost().forEach(lost -> line(out, "- " + lost.text().in(language)));
        line(out, texts.say("status.unknown"));
        long unseen = count(incident, "not_observed");
        if (unseen > 0) {
            line(out, "- " + texts.say("status.not-observed", unseen));
        }
        unread().forEach(text -> line(out, "- " + text));
        line(out, "- " + incident.limits().getLast().in(language));
        line(out, texts.say("status.loss"));
        LossText.lines(incident.loss(), texts, figures).forEach(text -> line(out, "- " + text));
        List<String> others = new Decisions(incident, texts, figures).others();
        if (!others.isEmpty()) {
            line(out, texts.say("status.decision"));
            others.forEach(text -> line(out, "- " + text));
        }
        clock(out, incident);
    }

    private void clock(StringBuilder out, Board.Incident incident) {
        incident.clocks().stream()
                .min(Comparator.comparing(Board.ClockLine::due))
                .ifPresent(
                        clock ->
                                line(
                                        out,
                                        texts.say(
                                                "status.clock",
                                                clock.name().in(language),
                                                figures.day(clock.dueFrom()),
                                                figures.day(clock.due()))));
    }

    private List<String> unread() {
        return board.evidence().logs()
                ? board.evidence().missing(texts)
                : board.evidence().lines(texts);
    }

    /** For all staff. */
    public String staff() {
        StringBuilder out = new StringBuilder(1024);
        line(
                out,
                texts.say("status.staff", board.company().in(language), figures.time(board.now())));
        String touched = new Untouchable(board, language).text();
        line(out, texts.say("status.staff.touch", touched));
        line(out, texts.say("status.staff.power"));
        List<String> down =
                board.incidents().stream()
                        .flatMap(incident -> incident.loss().functions().stream())
                        .filter(function -> function.since() != null)
                        .map(function -> function.name().in(language))
                        .distinct()
                        .toList();
        line(
                out,
                texts.say(
                        "status.staff.down",
                        down.isEmpty()
                                ? texts.say("status.staff.down-unknown")
                                : String.join(", ", down)));
        line(out, texts.say("status.staff.tell", contact()));
        line(out, texts.say("status.staff.quiet"));
        line(out, texts.say("status.next", figures.time(board.now().plus(NEXT_REPORT))));
        return out.toString();
    }

    /** Whom staff tell: whoever commands the incident, else whoever is told first. */
    private String contact() {
        return open().stream()
                .flatMap(incident -> incident.duties().stream())
                .filter(
                        duty ->
                                duty.duty().equals("command_incident")
                                        || duty.duty().equals("inform_management"))
                .flatMap(duty -> duty.ladder().stream())
                .filter(rung -> rung.bearer() != null && rung.bearer().startsWith("person:"))
                .findFirst()
                .map(rung -> rung.bearerName().in(language) + ways(rung))
                .orElse(texts.say("status.staff.it"));
    }

    /** Every way, each with the hours in which it is answered. */
    private String ways(Board.RungLine rung) {
        if (rung.contacts().isEmpty()) {
            return rung.channel() == null ? "" : " " + rung.channel().in(language);
        }
        return " "
                + rung.contacts().stream()
                        .map(way -> way.in(language))
                        .collect(Collectors.joining("; "));
    }

    private String when(Board.Line happened) {
        return happened.at() == null ? "" : figures.time(happened.at()) + " ";
    }

    private static long count(Board.Incident incident, String state) {
        return incident.scope().stream().filter(scope -> scope.state().equals(state)).count();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text.replaceAll("\\p{Cntrl}", "?")).append('\n');
    }
}
