package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Raising;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The next hours: what to do oneself, then whom to reach, in the order in which they answer.
 *
 * <p>It says nothing that the duties do not say; it turns them from "who owes this" into "whom do I
 * phone next, and what do I ask".
 */
final class Calls {
    private static final String FIRST_NOT_URGENT = "approve_spending";

    private final Company company;
    private final Names names;
    private final Instant now;
    private final Ways ways;
    private final Figures ja;
    private final Figures en;

    /** What is asked of each, by bearer, in the order of the duties. */
    private final Map<String, Map<Words, List<Words>>> asked = new LinkedHashMap<>();

    /** What each is to sign. */
    private final Map<String, List<Words>> signed = new TreeMap<>();

    private Calls(Company company, Names names, Instant now) {
        this.company = company;
        this.names = names;
        this.now = now;
        this.ways = new Ways(company, now);
        this.ja = new Figures(Language.JA, company.zone(), now);
        this.en = new Figures(Language.EN, company.zone(), now);
    }

    /** The calls that these duties ask for, the most urgent duty first. */
    static List<Board.Call> of(
            Company company, Names names, Instant now, List<Board.DutyLine> duties) {
        Calls calls = new Calls(company, names, now);
        List<Board.DutyLine> open =
                duties.stream().filter(duty -> !duty.state().equals("done")).toList();
        open.forEach(calls::ask);
        Sales.of(duties).forEach(calls::sale);
        List<Board.Call> all = new ArrayList<>(calls.hands(open));
        calls.asked.entrySet().stream()
                .map(one -> calls.call(one.getKey(), calls.tasks(one.getKey(), one.getValue())))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Board.Call::at))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** What cannot wait and nobody does. */
    private List<Board.Call> hands(List<Board.DutyLine> open) {
        int urgent = Raising.urgencyOf(new DutyId(FIRST_NOT_URGENT));
        List<Words> tasks =
                open.stream()
                        .filter(Board.DutyLine::isOurs)
                        .filter(duty -> Raising.urgencyOf(new DutyId(duty.duty())) < urgent)
                        .map(
                                duty ->
                                        new Words(
                                                named(duty).ja() + ": " + duty.action().ja(),
                                                named(duty).en() + ": " + duty.action().en()))
                        .toList();
        return tasks.isEmpty()
                ? List.of()
                : List.of(
                        new Board.Call(
                                now, null, new Words("自分の手で", "with your own hands"), null, tasks));
    }

    private static Words named(Board.DutyLine duty) {
        String about = duty.about().isEmpty() ? "" : " [" + shortened(duty.about()) + "]";
        return new Words(duty.name().ja() + about, duty.name().en() + about);
    }

    private static String shortened(List<String> all) {
        int shown = Math.min(4, all.size());
        return String.join(", ", all.subList(0, shown))
                + (all.size() > shown ? " +" + (all.size() - shown) : "");
    }

    /** What the first candidate of a duty is asked; who sells is asked through who signs. */
    private void ask(Board.DutyLine duty) {
        Board.RungLine first = duty.first();
        String bearer = first.bearer();
        if (bearer == null || bearer.equals("machine")) {
            return;
        }
        Words what = named(duty);
        switch (first.answer()) {
            case "Owed" -> add(bearer, new Words("実行を確かめる", "make sure that it is done"), what);
            case "OwedOnRequest" -> add(bearer, new Words("依頼する", "ask for"), what);
            case "OwedWithConsent" -> add(bearer, new Words("同意を伝える", "consent to"), what);
            case "UnableNow" -> add(bearer, unable(bearer), what);
            case "Unconfirmed" ->
                    add(bearer, new Words("やってもらえるか尋ねる", "ask whether they will"), what);
            default -> {}
        }
    }

    /** Who answers the telephone before being able to act may come sooner. */
    private Words unable(String bearer) {
        Instant able =
                company.people().stream()
                        .filter(person -> ("person:" + person.id()).equals(bearer))
                        .findFirst()
                        .flatMap(person -> person.nextAvailable(now))
                        .orElse(Instant.MAX);
        boolean sooner =
                ways.soonest(bearer(bearer))
                        .map(Ways.Way::answered)
                        .filter(answered -> answered.isBefore(able))
                        .isPresent();
        if (!sooner) {
            return new Words("行ってもらう", "to do");
        }
        return able.equals(Instant.MAX)
                ? new Words(
                        "担当だが動ける見込みがない。代わりを尋ねる",
                        "responsible, not there in sight; ask who can instead")
                : new Words(
                        ja.time(able) + " まで動けない。早く動けるか尋ねる",
                        "cannot act before " + en.time(able) + "; ask whether sooner");
    }

    private void add(String bearer, Words how, Words what) {
        asked.computeIfAbsent(bearer, one -> new LinkedHashMap<>())
                .computeIfAbsent(how, one -> new ArrayList<>())
                .add(what);
    }

    /** What somebody can sign is asked of them before anything else. */
    private void sale(Board.Sale sale) {
        Board.RungLine sold = sale.offer();
        if (sold.signer() == null) {
            return;
        }
        List<Words> what = sale.duties().stream().map(Board.DutyLine::name).distinct().toList();
        String jaPrice = sold.price() == null ? "金額は未記載" : ja.money(sold.price());
        String enPrice = sold.price() == null ? "at no written price" : en.money(sold.price());
        Words task =
                new Words(
                        jaPrice
                                + " の決裁(相手 "
                                + sold.bearerName().ja()
                                + "、"
                                + sold.clause()
                                + ")。1 回の署名で "
                                + what.size()
                                + " 件: "
                                + joined(what, Words::ja, "、"),
                        "decide on "
                                + enPrice
                                + " to "
                                + sold.bearerName().en()
                                + " ("
                                + sold.clause()
                                + "); one signature buys "
                                + what.size()
                                + (what.size() == 1 ? " duty: " : " duties: ")
                                + joined(what, Words::en, ", "));
        String signer = "person:" + sold.signer();
        signed.computeIfAbsent(signer, one -> new ArrayList<>()).add(task);
        asked.computeIfAbsent(signer, one -> new LinkedHashMap<>());
    }

    /** What is to be signed comes first; what is asked in the same way is one task. */
    private List<Words> tasks(String bearer, Map<Words, List<Words>> asks) {
        List<Words> tasks = new ArrayList<>(signed.getOrDefault(bearer, List.of()));
        asks.forEach(
                (how, what) ->
                        tasks.add(
                                new Words(
                                        how.ja() + ": " + joined(what, Words::ja, "、"),
                                        how.en() + ": " + joined(what, Words::en, ", "))));
        return tasks;
    }

    private static String joined(List<Words> all, Function<Words, String> language, String comma) {
        return all.stream().map(language).collect(Collectors.joining(comma));
    }

    /** Somebody who cannot be reached at all is not called. */
    private List<Board.Call> call(String who, List<Words> tasks) {
        Bearer bearer = bearer(who);
        return ways.soonest(bearer).stream()
                .map(way -> call(who, names.bearer(bearer), way, tasks))
                .toList();
    }

    private Board.Call call(String who, Words name, Ways.Way way, List<Words> tasks) {
        @Nullable Instant answered = way.answered();
        Instant at = answered == null || answered.isBefore(now) ? now : answered;
        return new Board.Call(at, who, name, Ways.word(way.contact()), tasks);
    }

    private static Bearer bearer(String id) {
        String name = id.substring(id.indexOf(':') + 1);
        return id.startsWith("provider:") ? new Bearer.OfProvider(name) : new Bearer.OfPerson(name);
    }
}
