package dev.hikeshi.company;

import dev.hikeshi.company.calendar.Range;
import dev.hikeshi.response.company.Hours;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rotation does with time: by turns, swapped, cut to hours. */
final class Turns {
    /** Three windows a day until the end of 2035. */
    static final int MOST = 20_000;

    private Turns() {}

    /** A handover falls on the same time of the wall clock, also when summer time begins. */
    static List<Turn> byTurns(
            List<String> people, LocalDateTime starts, Period every, Instant end, ZoneId zone) {
        List<Turn> turns = new ArrayList<>();
        Instant first = Range.FIRST_DAY.atStartOfDay(zone).toInstant();
        Instant from = handover(starts, zone);
        for (int i = 0; from.isBefore(end); i++) {
            Instant next = handover(starts.plus(every.multipliedBy(i + 1)), zone);
            Instant to = next.isAfter(end) ? end : next;
            if (from.isBefore(to) && to.isAfter(first)) {
                turns.add(new Turn(people.get(i % people.size()), from, to));
            }
            from = next;
        }
        return turns;
    }

    /** Where the clock jumps over the time, where it jumps; of a repeated hour the first. */
    private static Instant handover(LocalDateTime wall, ZoneId zone) {
        var change = zone.getRules().getTransition(wall);
        return change != null && change.isGap()
                ? change.getInstant()
                : wall.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** The open times of the turns; it stops soon after the most that are read. */
    static List<Turn> within(List<Turn> turns, Hours hours) {
        if (hours.isAlways()) {
            return turns;
        }
        List<Turn> open = new ArrayList<>();
        for (Turn turn : turns) {
            Optional<Instant> begin = hours.nextOpen(turn.from());
            while (begin.isPresent() && begin.get().isBefore(turn.to()) && open.size() <= MOST) {
                Instant from = begin.get();
                Instant to = earlier(hours.nextChange(from).orElse(turn.to()), turn.to());
                open.add(new Turn(turn.person(), from, to));
                begin = hours.nextOpen(to);
            }
        }
        return open;
    }

    /** The first that begins before an earlier one ended; null: there is none. */
    static @Nullable Turn overlapping(List<Turn> turns) {
        List<Turn> sorted = turns.stream().sorted(Comparator.comparing(Turn::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from().isBefore(sorted.get(i - 1).to())) {
                return sorted.get(i);
            }
        }
        return null;
    }

    /** Takes the time from whoever has it and gives it to another. */
    static List<Turn> give(List<Turn> turns, Turn override) {
        List<Turn> cut = new ArrayList<>();
        for (Turn turn : turns) {
            add(cut, turn.person(), turn.from(), earlier(turn.to(), override.from()));
            add(cut, turn.person(), later(turn.from(), override.to()), turn.to());
        }
        cut.add(override);
        return cut;
    }

    private static void add(List<Turn> turns, String person, Instant from, Instant to) {
        if (from.isBefore(to)) {
            turns.add(new Turn(person, from, to));
        }
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
