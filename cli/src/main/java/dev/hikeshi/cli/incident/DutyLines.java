package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.containment.ContainmentPlan;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.FirstLine;
import dev.hikeshi.response.duty.Footing;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.LegalClock;
import dev.hikeshi.response.duty.Raising;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situations;
import dev.hikeshi.response.incident.DutyState;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.RaisedDuty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the kernel who must do each duty of an incident, and writes the answer down. */
final class DutyLines {
    private final Company company;
    private final Names names;
    private final Instant now;
    private final RungLines rungs;
    private final Figures ja;
    private final Figures en;

    DutyLines(Company company, Names names, Instant now) {
        this.company = company;
        this.names = names;
        this.now = now;
        this.ja = new Figures(Language.JA, company.zone(), now);
        this.en = new Figures(Language.EN, company.zone(), now);
        this.rungs = new RungLines(company, names, now);
    }

    /**
     * Most urgent first; what is done stands last; the same answer for several assets is one line.
     */
    List<Board.DutyLine> of(Incident incident) {
        Map<List<Object>, Board.DutyLine> lines = new LinkedHashMap<>();
        incident.duties().values().stream()
                .sorted(
                        Comparator.comparing((RaisedDuty duty) -> duty.state() == DutyState.DONE)
                                .thenComparingInt(duty -> Raising.urgencyOf(duty.duty()))
                                .thenComparing(RaisedDuty::key))
                .flatMap(duty -> lines(incident, duty))
                .forEach(line -> lines.merge(sameness(line), line, DutyLines::together));
        return List.copyOf(lines.values());
    }

    /** What is done for some hosts and open for others stands in two lines. */
    private Stream<Board.DutyLine> lines(Incident incident, RaisedDuty raised) {
        Board.DutyLine open = line(incident, raised);
        if (raised.state() == DutyState.DONE || raised.doneHosts().isEmpty()) {
            return Stream.of(open);
        }
        String proof = String.join("; ", new TreeSet<>(raised.doneHosts().values()));
        return Stream.of(
                open,
                new Board.DutyLine(
                        open.duty(),
                        open.name(),
                        open.action(),
                        open.assets(),
                        open.assetNames(),
                        List.copyOf(raised.doneHosts().keySet()),
                        List.of(),
                        open.severity(),
                        "done",
                        Words.same(proof),
                        open.binds(),
                        open.headline(),
                        open.until(),
                        open.ladder(),
                        open.whyNot()));
    }

    private static List<Object> sameness(Board.DutyLine line) {
        return List.of(
                line.duty(),
                line.state(),
                line.headline(),
                line.ladder(),
                String.valueOf(line.doneBy()));
    }

    private static Board.DutyLine together(Board.DutyLine one, Board.DutyLine other) {
        List<Board.WhyNot> whyNot = new ArrayList<>(one.whyNot());
        other.whyNot().stream()
                .filter(
                        reason ->
                                whyNot.stream()
                                        .noneMatch(
                                                known ->
                                                        known.who().equals(reason.who())
                                                                && Objects.equals(
                                                                        known.clause(),
                                                                        reason.clause())))
                .forEach(whyNot::add);
        return new Board.DutyLine(
                one.duty(),
                one.name(),
                one.action(),
                joined(one.assets(), other.assets()),
                joined(one.assetNames(), other.assetNames()),
                joined(one.hosts(), other.hosts()),
                Stream.concat(one.targets().stream(), other.targets().stream()).distinct().toList(),
                one.severity().atLeast(other.severity()) ? one.severity() : other.severity(),
                one.state(),
                one.doneBy(),
                one.binds(),
                one.headline(),
                one.until(),
                one.ladder(),
                whyNot);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private Board.DutyLine line(Incident incident, RaisedDuty raised) {
        Duty duty = Duties.of(company).require(raised.duty());
        Ladder ladder = ladder(incident, raised);
        LegalClock law = LegalClock.of(duty.id(), company, incident, now).orElse(null);
        List<Words> assets =
                raised.asset().isEmpty()
                        ? List.of(new Words("事故全体", "the whole incident"))
                        : List.of(names.asset(raised.asset()));
        return new Board.DutyLine(
                duty.id().id(),
                duty.name(),
                duty.instruction(),
                raised.asset().isEmpty() ? List.of() : List.of(raised.asset()),
                assets,
                List.copyOf(raised.state() == DutyState.DONE ? raised.hosts() : raised.openHosts()),
                targets(incident, raised, duty),
                raised.severity(),
                raised.state().name().toLowerCase(Locale.ROOT),
                doneBy(raised, ladder),
                ladder.binds(),
                headline(raised, ladder, law),
                ladder.until(),
                rungs.of(ladder, law),
                rungs.whyNot(ladder));
    }

    /** Accounts and addresses have names of their own; hosts stand with their assets. */
    private static List<String> targets(Incident incident, RaisedDuty raised, Duty duty) {
        Verb verb = duty.verb();
        return verb == Verb.DISABLE_ACCOUNT || verb == Verb.BLOCK_ADDRESS
                ? ContainmentPlan.targets(incident, raised, verb)
                : List.of();
    }

    /** What was done is no longer owed. */
    private Words headline(RaisedDuty raised, Ladder ladder, @Nullable LegalClock law) {
        if (raised.state() != DutyState.DONE || raised.bearer() == null) {
            return FirstLine.of(ladder, company, law == null ? null : law.due());
        }
        Words who = names.bearer(raised.bearer());
        return new Words(who.ja() + "が行った", who.en() + " has done it");
    }

    private @Nullable Words doneBy(RaisedDuty raised, Ladder ladder) {
        String bearer = raised.bearer();
        if (bearer == null) {
            return null;
        }
        Words who = names.bearer(bearer);
        String sinceJa = ja.timeAndDistance(raised.since());
        String sinceEn = en.timeAndDistance(raised.since());
        return switch (raised.state()) {
            case DONE ->
                    new Words(
                            "実行済み: " + who.ja() + "、" + sinceJa + "、証拠: " + raised.proof(),
                            "done: " + who.en() + ", " + sinceEn + ", proof: " + raised.proof());
            case ASKED ->
                    new Words(
                            "依頼済み: " + who.ja() + "、" + sinceJa,
                            "asked: " + who.en() + ", " + sinceEn);
            case CLAIMED ->
                    new Words(
                            "対応中: " + who.ja() + "、" + sinceJa,
                            "being done by " + who.en() + ", since " + sinceEn);
            case OVERDUE -> overdue(who, next(bearer, ladder), hands(raised));
            case FAILED ->
                    new Words(
                            "できなかった: " + who.ja() + "（" + raised.proof() + "）",
                            "not done by " + who.en() + " (" + raised.proof() + ")");
            case RAISED -> null;
        };
    }

    /** Where a time is over, whoever can act next is named: that is the escalation. */
    private Words overdue(Words who, @Nullable Words next, Words hands) {
        String ja = "期限切れ: " + who.ja() + " が行ったか分からない。電話で確かめる。";
        String en = "overdue: not known to be done by " + who.en() + "; phone them. ";
        return next == null
                ? new Words(
                        ja + "ほかに今動ける人はいない。自分の手で: " + hands.ja(),
                        en + "Nobody else can act now: do it yourself: " + hands.en())
                : new Words(ja + "だめなら次は " + next.ja(), en + "If they do not, ask " + next.en());
    }

    /** The first other who is bound and can act now; null: nobody. */
    private @Nullable Words next(String bearer, Ladder ladder) {
        for (Rung rung : ladder.rungs()) {
            for (Footing footing : rung.binds() ? rung.footings() : List.<Footing>of()) {
                if (!footing.bearer().id().equals(bearer) && footing.channel() != null) {
                    Words name = names.bearer(footing.bearer());
                    Words way = Ways.word(footing.channel());
                    return new Words(
                            name.ja() + "（" + way.ja() + "）", name.en() + " (" + way.en() + ")");
                }
            }
        }
        return null;
    }

    private Words hands(RaisedDuty raised) {
        return Duties.of(company).require(raised.duty()).instruction();
    }

    /** The ladder without those who failed, as long as somebody is left. */
    private Ladder ladder(Incident incident, RaisedDuty raised) {
        Ladder whole = Cover.next(company, Situations.of(incident, raised), now);
        List<Rung> left =
                whole.rungs().stream()
                        .filter(
                                rung ->
                                        rung.bearers().stream()
                                                .noneMatch(
                                                        who -> raised.failed().contains(who.id())))
                        .toList();
        return left.isEmpty()
                ? whole
                : new Ladder(whole.now(), left, whole.whyNot(), whole.until());
    }
}
