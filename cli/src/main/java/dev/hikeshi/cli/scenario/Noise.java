package dev.hikeshi.cli.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something ordinary that comes again and again.
 *
 * @param name sets its chance apart from other noise
 * @param days weekdays on which it comes
 * @param begin earliest time of day
 * @param end latest time of day
 * @param times how often a day, for each row
 * @param rows one run for each: the variables of the run
 * @param moves what happens in one run
 */
record Noise(
        String name,
        Set<DayOfWeek> days,
        LocalTime begin,
        LocalTime end,
        Times times,
        List<Map<String, String>> rows,
        List<Move> moves) {

    /**
     * One step of a run.
     *
     * @param after how long after the run's beginning, drawn anew each time
     * @param repeat how often
     * @param choices variables of which one row is drawn each time; empty for none
     * @param step the step; its time is not used
     */
    record Move(Span after, Times repeat, List<Map<String, String>> choices, Step step) {
        Move {
            choices = List.copyOf(choices);
        }
    }

    Noise {
        days = Set.copyOf(days);
        rows = List.copyOf(rows);
        moves = List.copyOf(moves);
    }

    /** Every step of this noise that begins within the time given. */
    List<Step> steps(long seed, ZoneId zone, Instant from, Instant until) {
        List<Step> steps = new ArrayList<>();
        LocalDate last = until.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek())) {
                addDay(steps, seed, zone, day);
            }
        }
        steps.removeIf(step -> step.at().isBefore(from) || !step.at().isBefore(until));
        return steps;
    }

    private void addDay(List<Step> steps, long seed, ZoneId zone, LocalDate day) {
        Duration width = Duration.between(begin, end);
        for (int row = 0; row < rows.size(); row++) {
            Draw draw = Draw.keyed(seed, name + " " + row + " " + day);
            int runs = draw.between(times.low(), times.high());
            for (int run = 0; run < runs; run++) {
                Instant at =
                        day.atTime(begin)
                                .atZone(zone)
                                .toInstant()
                                .plus(draw.between(Duration.ZERO, width));
                String scope = name + "/" + row + "/" + day + "/" + run + "/";
                addRun(steps, draw, at, scope, rows.get(row));
            }
        }
    }

    private void addRun(
            List<Step> steps, Draw draw, Instant begin, String scope, Map<String, String> row) {
        for (Move move : moves) {
            int repeats = draw.between(move.repeat().low(), move.repeat().high());
            for (int i = 0; i < repeats; i++) {
                Map<String, String> variables = new LinkedHashMap<>(row);
                if (!move.choices().isEmpty()) {
                    variables.putAll(
                            move.choices().get(draw.between(0, move.choices().size() - 1)));
                }
                Instant at = begin.plus(draw.between(move.after().low(), move.after().high()));
                Step step = move.step();
                steps.add(
                        new Step(
                                at,
                                step.kind(),
                                scope,
                                step.parameters().with(variables),
                                step.place()));
            }
        }
    }
}
