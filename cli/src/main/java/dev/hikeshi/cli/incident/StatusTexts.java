package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Two texts to paste into a chat, one screen each: one for management (what is known, what not,
 * what it costs, the decision needed, the next report), one for staff (what not to touch, what is
 * down, whom to tell).
 */
final class StatusTexts {
    private static final Duration NEXT_REPORT = Duration.ofHours(2);
    private static final int SHOWN = 5;
    private static final int ASSETS_SHOWN = 12;

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
        line(
                out,
                texts.say(
                        "status.management",
                        board.company().in(language),
                        figures.time(board.now())));
        if (board.incidents().isEmpty()) {
            board.evidence().missing(texts).forEach(text -> line(out, text));
            line(out, texts.say("board.none"));
        } else if (board.incidents().getFirst().closed()) {
            line(out, texts.say("status.closed", board.incidents().getFirst().id()));
        } else {
            incident(out, board.incidents().getFirst());
        }
        if (board.incidents().size() > 1) {
            line(out, texts.say("board.others", board.incidents().size() - 1));
        }
        line(out, texts.say("status.next", figures.time(board.now().plus(NEXT_REPORT))));
        return out.toString();
    }

    private void incident(StringBuilder out, Board.Incident incident) {
        line(out, texts.say("status.known"));
        incident.summary()
                .forEach(
                        happened ->
                                line(
                                        out,
                                        "- " + when(happened.at()) + happened.text().in(language)));
        line(
                out,
                "- "
                        + texts.say(
                                "status.scope",
                                count(incident, "compromised"),
                                count(incident, "suspect")));
        incident.domainsLost().forEach(lost -> line(out, "- " + lost.text().in(language)));
        line(out, texts.say("status.unknown"));
        line(out, "- " + texts.say("status.not-observed", count(incident, "not_observed")));
        unread().forEach(text -> line(out, "- " + text));
        line(out, "- " + incident.limits().getLast().in(language));
        line(out, texts.say("status.loss"));
        LossText.lines(incident.loss(), texts, figures).forEach(text -> line(out, "- " + text));
        line(out, texts.say("status.decision"));
        decisions(incident).forEach(text -> line(out, "- " + text));
        incident.clocks().stream()
                .min(java.util.Comparator.comparing(Board.ClockLine::due))
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

    private List<String> decisions(Board.Incident incident) {
        List<String> wanted =
                incident.duties().stream()
                        .filter(duty -> !duty.state().equals("done"))
                        .filter(duty -> !duty.binds())
                        .map(this::decision)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
        if (wanted.isEmpty()) {
            return List.of(texts.say("status.no-decision"));
        }
        List<String> shown = new ArrayList<>(wanted.stream().limit(SHOWN).toList());
        if (wanted.size() > SHOWN) {
            shown.add(texts.say("status.more", wanted.size() - SHOWN));
        }
        return shown;
    }

    /**
     * The sale that would bring somebody, with amount and signer; else the duty that nobody does.
     */
    private Optional<String> decision(Board.DutyLine duty) {
        return duty.ladder().stream()
                .filter(rung -> rung.answer().equals("ForExtraMoney"))
                .findFirst()
                .map(this::sale)
                .or(
                        () ->
                                Optional.of(
                                        texts.say(
                                                duty.first().answer().equals("UnableNow")
                                                        ? "status.unable"
                                                        : "status.nobody",
                                                duty.name().in(language),
                                                assets(duty),
                                                duty.headline().in(language))));
    }

    private String sale(Board.RungLine rung) {
        String price =
                rung.price() == null ? texts.say("status.no-price") : figures.money(rung.price());
        String clause = rung.clause() == null ? "-" : rung.clause();
        String seller = rung.bearerName().in(language);
        if (rung.signerName() == null) {
            return texts.say("status.buy-unsigned", seller, price, clause);
        }
        String signer = rung.signerName().in(language);
        return rung.signerReachableFrom() == null
                ? texts.say("status.buy-unreachable", seller, price, clause, signer)
                : texts.say(
                        "status.buy",
                        seller,
                        price,
                        clause,
                        signer,
                        figures.timeAndDistance(rung.signerReachableFrom()));
    }

    /** For all staff. */
    public String staff() {
        StringBuilder out = new StringBuilder(1024);
        line(
                out,
                texts.say("status.staff", board.company().in(language), figures.time(board.now())));
        List<String> touched = untouchable();
        line(out, texts.say("status.staff.touch", touched.isEmpty() ? "-" : shortened(touched)));
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

    /** What is in bad hands or may be, and what somebody gave notice of. */
    private List<String> untouchable() {
        TreeSet<String> assets = new TreeSet<>();
        for (Board.Incident incident : board.incidents()) {
            for (Board.ScopeLine scope : incident.scope()) {
                if (scope.state().equals("compromised") || scope.state().equals("suspect")) {
                    assets.add(scope.asset());
                }
            }
            for (Board.NoticeLine notice : incident.notices()) {
                notice.hosts().stream()
                        .filter(host -> !isCleared(incident, host))
                        .map(host -> known(incident, host))
                        .forEach(assets::add);
            }
        }
        return List.copyOf(assets);
    }

    private static boolean isCleared(Board.Incident incident, String host) {
        return incident.scope().stream()
                .anyMatch(
                        one ->
                                one.asset().equals(known(incident, host))
                                        && one.state().equals("clear"));
    }

    /** The name in the scope: people say pc-07 where logs say pc-07.corp. */
    private static String known(Board.Incident incident, String host) {
        return incident.scope().stream()
                .map(Board.ScopeLine::asset)
                .filter(asset -> asset.startsWith(host + "."))
                .findFirst()
                .orElse(host);
    }

    private static String shortened(List<String> assets) {
        int more = assets.size() - ASSETS_SHOWN;
        String shown = String.join(", ", assets.stream().limit(ASSETS_SHOWN).toList());
        return more > 0 ? shown + " +" + more : shown;
    }

    /** Whom staff tell: whoever commands the incident, else whoever is told first. */
    private String contact() {
        return board.incidents().stream()
                .flatMap(incident -> incident.duties().stream())
                .filter(
                        duty ->
                                duty.duty().equals("command_incident")
                                        || duty.duty().equals("inform_management"))
                .flatMap(duty -> duty.ladder().stream())
                .filter(rung -> rung.bearer() != null && rung.bearer().startsWith("person:"))
                .findFirst()
                .map(
                        rung ->
                                rung.bearerName().in(language)
                                        + (rung.channel() == null
                                                ? ""
                                                : " " + rung.channel().in(language)))
                .orElse(texts.say("status.staff.it"));
    }

    private String assets(Board.DutyLine duty) {
        return duty.assetNames().stream()
                .map(name -> name.in(language))
                .collect(Collectors.joining(", "));
    }

    private String when(@org.jspecify.annotations.Nullable Instant at) {
        return at == null ? "" : figures.time(at) + " ";
    }

    private static long count(Board.Incident incident, String state) {
        return incident.scope().stream().filter(scope -> scope.state().equals(state)).count();
    }

    private static void line(StringBuilder out, String text) {
        out.append(text.replaceAll("\\p{Cntrl}", "?")).append('\n');
    }
}
