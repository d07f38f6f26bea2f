package dev.hikeshi.company.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One {@code VEVENT}.
 *
 * @param part where it stands
 * @param start its begin
 * @param length how long it takes
 * @param replaces begin of the occurrence that it stands for; null: it is an event of its own
 * @param details whom it is about
 */
record Event(
        Part part, Time start, Length length, @Nullable Time replaces, Occurrence.Details details) {

    static Event of(Part part, Values values) throws Problem.Found {
        Part.Line begin = part.first("DTSTART");
        if (begin == null) {
            throw new Problem.Found(Problem.Kind.WITHOUT_START, part.text("SUMMARY"));
        }
        Time start = values.one(begin);
        Part.Line instance = part.first("RECURRENCE-ID");
        if (instance != null && instance.parameters().containsKey("RANGE")) {
            throw new Problem.Found(Problem.Kind.UNSUPPORTED, "RECURRENCE-ID;RANGE");
        }
        if (part.first("EXRULE") != null) {
            throw new Problem.Found(Problem.Kind.UNSUPPORTED, "EXRULE");
        }
        Time replaces = instance == null ? null : values.one(instance);
        Length length = length(part, start, values);
        return new Event(part, start, length, replaces, EventDetails.of(part));
    }

    String uid() {
        String uid = part.text("UID");
        return uid.isEmpty() ? "line " + part.line : uid;
    }

    boolean isCancelled() {
        return part.text("STATUS").equalsIgnoreCase("CANCELLED");
    }

    /** Every time at which it takes place, by its begin, without those that others stand for. */
    SortedMap<Instant, Occurrence> occurrences(Values values) throws Problem.Found {
        TreeMap<Instant, Occurrence> all = new TreeMap<>();
        add(all, start, length);
        for (Part.Line line : part.all("RRULE")) {
            for (LocalDateTime time : Rule.of(line.value()).times(start, values)) {
                add(all, start.at(time), length);
            }
        }
        for (Part.Line line : part.all("RDATE")) {
            for (Values.Span span : values.several(line)) {
                add(all, span.from(), span.length() == null ? length : span.length());
            }
        }
        for (Time gone : exceptions(values)) {
            remove(all, gone, start);
        }
        return all;
    }

    /** Takes away what begins at that time; a date takes away the whole day. */
    static void remove(SortedMap<Instant, Occurrence> all, Time gone, Time like) {
        if (gone.date() && !like.date()) {
            LocalDate day = gone.local().toLocalDate();
            Instant from = like.at(day.atStartOfDay()).instant();
            Instant to = like.at(day.plusDays(1).atStartOfDay()).instant();
            all.subMap(from, to).clear();
        } else {
            all.remove(gone.instant());
        }
    }

    static Length between(Time from, Time to, String found) throws Problem.Found {
        if (from.date() != to.date() || to.instant().isBefore(from.instant())) {
            throw new Problem.Found(Problem.Kind.BAD_TIME, found);
        }
        if (from.date()) {
            long days = ChronoUnit.DAYS.between(from.local(), to.local());
            // An end on the first day is often meant as that day.
            return new Length((int) Math.max(1, days), Duration.ZERO);
        }
        return new Length(0, Duration.between(from.instant(), to.instant()));
    }

    private List<Time> exceptions(Values values) throws Problem.Found {
        List<Time> times = new ArrayList<>();
        for (Part.Line line : part.all("EXDATE")) {
            values.several(line).forEach(span -> times.add(span.from()));
        }
        return times;
    }

    private void add(SortedMap<Instant, Occurrence> all, Time at, Length takes)
            throws Problem.Found {
        Instant from = at.instant();
        Instant to = takes.after(at);
        if (!Range.touches(from, to.isAfter(from) ? to : from.plusSeconds(1))) {
            return;
        }
        Occurrence.Days days = null;
        if (at.date()) {
            LocalDate first = at.local().toLocalDate();
            days = new Occurrence.Days(first, first.plusDays(Math.max(1, takes.days()) - 1L));
        }
        all.put(from, occurrence(days, from, to));
        if (all.size() > Range.MOST) {
            throw new Problem.Found(Problem.Kind.TOO_MANY, "> " + Range.MOST);
        }
    }

    private Occurrence occurrence(Occurrence.@Nullable Days days, Instant from, Instant to) {
        String title = part.text("SUMMARY");
        return new Occurrence(uid(), title, part.line, days, from, to, details);
    }

    private static Length length(Part part, Time start, Values values) throws Problem.Found {
        Part.Line end = part.first("DTEND");
        if (end != null) {
            Time to = values.one(end);
            String found = "DTEND " + end.value();
            return between(start, to, found);
        }
        Part.Line duration = part.first("DURATION");
        if (duration == null) {
            return start.date() ? Length.ONE_DAY : Length.NONE;
        }
        Length length = Length.of(duration.value());
        boolean clock = start.date() && !length.exact().isZero();
        if (clock) {
            throw new Problem.Found(Problem.Kind.BAD_TIME, "DURATION " + duration.value());
        }
        return start.date() && length.days() == 0 ? Length.ONE_DAY : length;
    }
}
