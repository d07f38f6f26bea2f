package dev.hikeshi.cli.decision;

import dev.hikeshi.decision.Figures;
import dev.hikeshi.decision.MiddleQueue;
import dev.hikeshi.decision.Recovery;
import dev.hikeshi.decision.replay.Outcome;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long everything takes: to contain, to be answered, to work again. */
final class TimeChapters {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private final Verdict verdict;
    private final Telling telling;
    private final Charts charts;

    TimeChapters(Verdict verdict, Telling telling) {
        this.verdict = verdict;
        this.telling = telling;
        this.charts = new Charts(verdict, telling);
    }

    Chapter contain() {
        List<Chapter.Table> tables = new ArrayList<>();
        List<List<String>> ends = new ArrayList<>();
        for (int i = 0; i < verdict.options().size(); i++) {
            Figures figures = verdict.options().get(i);
            List<String> row = new ArrayList<>(List.of(telling.in(verdict.name(i))));
            for (Outcome.End end : Outcome.End.values()) {
                row.add(telling.amounts().share(figures.share(end)));
            }
            ends.add(row);
        }
        tables.add(
                Chapter.Table.of(
                        telling.say("contain.ends"),
                        telling.texts().list("decide.contain.head"),
                        ends));
        for (int i = 0; i < verdict.options().size(); i++) {
            tables.add(hours(i));
        }
        Figures best = verdict.best();
        return new Chapter(
                "contain",
                telling.say("contain.title"),
                telling.say(
                        "contain.finding",
                        telling.in(best.choice().option().name()),
                        telling.amounts().share(best.share(Outcome.End.ENCRYPTED)),
                        telling.in(verdict.name(verdict.base())),
                        telling.amounts()
                                .share(
                                        verdict.options()
                                                .get(verdict.base())
                                                .share(Outcome.End.ENCRYPTED))),
                List.of(telling.say("contain.note")),
                charts.contain(),
                tables);
    }

    private Chapter.Table hours(int place) {
        List<String> head = new ArrayList<>(List.of(telling.say("contain.hour")));
        for (DayOfWeek day : DayOfWeek.values()) {
            head.add(telling.texts().say("weekday." + day));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            List<String> row = new ArrayList<>(List.of(hour + ":00"));
            for (int day = 0; day < DayOfWeek.values().length; day++) {
                row.add(cell(verdict.options().get(place).contain().get(day * HOURS + hour)));
            }
            rows.add(row);
        }
        return new Chapter.Table(
                telling.say("contain.table", telling.in(verdict.name(place))), true, head, rows);
    }

    private String cell(Figures.Hour hour) {
        return hour.cases() == 0
                ? "-"
                : telling.amounts().minutes(hour.median())
                        + " / "
                        + telling.amounts().minutes(hour.ninety());
    }

    Chapter waits() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < verdict.options().size(); i++) {
            List<Outcome.Waited> days = verdict.options().get(i).waits();
            rows.add(waited(i, "waits.ordinary", days.get(0)));
            rows.add(waited(i, "waits.mass", days.get(1)));
        }
        Outcome.Waited ordinary = verdict.best().waits().get(0);
        Outcome.Waited mass = verdict.best().waits().get(1);
        return new Chapter(
                "waits",
                telling.say("waits.title"),
                telling.say(
                        "waits.finding",
                        telling.in(verdict.name(verdict.decision().best())),
                        telling.amounts().minutes(ordinary.total()),
                        telling.amounts().minutes(mass.total())),
                waitNotes(),
                charts.waits(),
                List.of(
                        Chapter.Table.of(
                                telling.say("waits.table"),
                                telling.texts().list("decide.waits.head"),
                                rows)));
    }

    /** What the picture leaves out, and the queue by formula beside the queue as played. */
    private List<String> waitNotes() {
        List<String> notes = new ArrayList<>(List.of(telling.say("waits.note")));
        for (MiddleQueue queue : verdict.queues()) {
            Double closed = queue.closed();
            if (closed != null) {
                notes.add(
                        telling.say(
                                "waits.middle",
                                telling.say(queue.byDay() ? "waits.day" : "waits.night"),
                                queue.analysts(),
                                Amounts.number(queue.load()),
                                telling.amounts().minutes(queue.played().mean()),
                                telling.amounts().minutes(closed)));
            }
        }
        return notes;
    }

    private List<String> waited(int place, String day, Outcome.Waited waited) {
        List<String> row = new ArrayList<>();
        row.add(telling.in(verdict.name(place)) + telling.say(day));
        for (double minutes :
                new double[] {
                    waited.sensor(),
                    waited.queue(),
                    waited.triage(),
                    waited.reach(),
                    waited.act(),
                    waited.total()
                }) {
            row.add(telling.amounts().minutes(minutes));
        }
        return row;
    }

    Chapter recovery() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < verdict.options().size(); i++) {
            for (Recovery recovery : verdict.options().get(i).recovery()) {
                rows.add(recovered(i, recovery));
            }
        }
        return new Chapter(
                "recovery",
                telling.say("recovery.title"),
                late(),
                List.of(telling.say("recovery.note")),
                null,
                List.of(
                        Chapter.Table.of(
                                telling.say("recovery.table"),
                                telling.texts().list("decide.recovery.head"),
                                rows)));
    }

    /** The first function that the best option brings back later than promised. */
    private String late() {
        for (Recovery recovery : verdict.best().recovery()) {
            Double late = recovery.late();
            Recovery.Spread hours = recovery.hours();
            if (late != null && hours != null && recovery.function().rto() != null) {
                return telling.say(
                        "recovery.finding",
                        telling.in(recovery.function().name()),
                        promised(recovery.function().rto()),
                        telling.amounts().minutes(MINUTES * hours.median()),
                        telling.amounts().share(late));
            }
        }
        return telling.say("recovery.none");
    }

    private List<String> recovered(int place, Recovery recovery) {
        Recovery.Spread hours = recovery.hours();
        Recovery.Spread copy = recovery.copyHours();
        Double without = recovery.withoutCopy();
        String backups =
                recovery.backups().isEmpty()
                        ? telling.say("recovery.no-backup")
                        : String.join(", ", backups(recovery))
                                + telling.say(
                                        recovery.offline() ? "recovery.offline" : "recovery.online")
                                + telling.say(
                                        recovery.tested()
                                                ? "recovery.tested"
                                                : "recovery.untested");
        return List.of(
                telling.in(recovery.function().name()),
                telling.in(verdict.name(place)),
                promised(recovery.function().rto()) + " / " + promised(recovery.function().rpo()),
                spread(hours),
                spread(copy),
                without == null ? "-" : telling.amounts().share(without),
                backups);
    }

    private List<String> backups(Recovery recovery) {
        return verdict.company().groups().stream()
                .filter(group -> recovery.backups().contains(group.id()))
                .map(group -> telling.in(group.name()))
                .toList();
    }

    private String spread(Recovery.@Nullable Spread spread) {
        return spread == null
                ? "-"
                : telling.amounts().minutes(MINUTES * spread.median())
                        + " / "
                        + telling.amounts().minutes(MINUTES * spread.ninety());
    }

    private String promised(@Nullable Duration promised) {
        return promised == null
                ? telling.say("recovery.nothing")
                : telling.amounts().minutes((double) promised.toMinutes());
    }
}
