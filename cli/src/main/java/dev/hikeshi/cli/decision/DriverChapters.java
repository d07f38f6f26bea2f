package dev.hikeshi.cli.decision;

import dev.hikeshi.decision.Doubt;
import dev.hikeshi.decision.Driver;
import dev.hikeshi.decision.world.Prior;
import dev.hikeshi.response.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the answer hangs on, and what to ask before one signs. */
final class DriverChapters {
    private static final int SHOWN = 12;
    private static final int ASKED = 10;

    /** An answer worth less a year than an hour of work is not worth a mail. */
    private static final double LEAST_WORTH = 5000;

    private final Verdict verdict;
    private final Telling telling;

    DriverChapters(Verdict verdict, Telling telling) {
        this.verdict = verdict;
        this.telling = telling;
    }

    /** What the second option costs more where the input is low. */
    static double low(Driver driver) {
        Driver.Swing swing = driver.swing();
        return swing == null ? driver.low() : swing.low().mean();
    }

    /** The same where it is high. */
    static double high(Driver driver) {
        Driver.Swing swing = driver.swing();
        return swing == null ? driver.high() : swing.high().mean();
    }

    Chapter drivers() {
        List<Driver> shown =
                verdict.decision().inputs().stream()
                        .sorted(Comparator.comparingDouble(Driver::moves).reversed())
                        .limit(SHOWN)
                        .toList();
        if (verdict.decision().second() < 0 || shown.isEmpty()) {
            return Chapter.ofWords(
                    "drivers",
                    telling.say("drivers.title"),
                    telling.say("drivers.none"),
                    List.of());
        }
        List<List<String>> rows = new ArrayList<>();
        shown.forEach(driver -> rows.add(row(driver)));
        List<String> notes = new ArrayList<>(List.of(telling.say("drivers.note")));
        Doubt doubt = verdict.decision().doubt();
        if (doubt != null) {
            notes.add(
                    telling.say(
                            "drivers.doubt",
                            share(doubt.vendor()),
                            share(doubt.measure()),
                            share(doubt.nobody()),
                            share(doubt.dice())));
        }
        return new Chapter(
                "drivers",
                telling.say("drivers.title"),
                telling.say("drivers.finding", telling.in(shown.getFirst().prior().name())),
                notes,
                new Charts(verdict, telling).drivers(shown),
                List.of(
                        Chapter.Table.of(
                                telling.say("drivers.table"),
                                telling.texts().list("decide.drivers.head"),
                                rows)));
    }

    /** What was estimated below nothing is nothing. */
    private String share(double estimated) {
        return telling.amounts().share(Math.max(0, estimated));
    }

    private List<String> row(Driver driver) {
        Prior prior = driver.prior();
        return List.of(
                telling.in(prior.name()),
                telling.amounts().value(prior.range().low(), prior.unit())
                        + " - "
                        + telling.amounts().value(prior.range().high(), prior.unit()),
                telling.amounts().money(low(driver)),
                telling.amounts().money(high(driver)),
                driver.total() == null ? "-" : telling.amounts().share(driver.total().mean()),
                know(prior));
    }

    private String know(Prior prior) {
        return telling.say("know." + prior.know().name().toLowerCase(Locale.ROOT));
    }

    /** Questions with an answer that somebody has, the most valuable first. */
    List<Driver> asked() {
        return verdict.decision().inputs().stream().filter(Driver::isOpen).limit(ASKED).toList();
    }

    Chapter questions() {
        List<List<String>> rows = new ArrayList<>();
        for (Driver driver : asked()) {
            Words ask = driver.prior().ask();
            Double flip = driver.flip();
            rows.add(
                    List.of(
                            ask == null ? "-" : telling.in(ask),
                            know(driver.prior()),
                            telling.amounts().money(driver.worth()),
                            flip == null
                                    ? telling.say("questions.no-flip")
                                    : telling.amounts().value(flip, driver.prior().unit())));
        }
        boolean matters = asked().stream().anyMatch(driver -> driver.worth() >= LEAST_WORTH);
        List<Chapter.Table> tables =
                rows.isEmpty()
                        ? List.of()
                        : List.of(
                                Chapter.Table.of(
                                        telling.say("questions.table"),
                                        telling.texts().list("decide.questions.head"),
                                        rows));
        if (!matters) {
            return new Chapter(
                    "questions",
                    telling.say("questions.title"),
                    telling.say("questions.none"),
                    List.of(telling.say("questions.still")),
                    null,
                    tables);
        }
        return new Chapter(
                "questions",
                telling.say("questions.title"),
                telling.say("questions.finding", rows.getFirst().getFirst()),
                List.of(
                        telling.say(
                                "questions.note",
                                telling.amounts().money(verdict.decision().everything()))),
                null,
                tables);
    }
}
