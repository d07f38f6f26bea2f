package dev.hikeshi.company.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.data.ParserException;

/**
 * Reads an iCalendar text (RFC 5545). Events that are cancelled are left out, and with a cancelled
 * series the occurrences that were changed before. Tentative events take place. What an event that
 * leaves its owner free means is for whoever reads the occurrences to say.
 */
public final class CalendarText {
    private static final Comparator<Occurrence> ORDER =
            Comparator.comparing(Occurrence::from)
                    .thenComparing(Occurrence::to)
                    .thenComparing(Occurrence::uid)
                    .thenComparingInt(Occurrence::line);

    private final List<Problem> problems = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Work work = new Work();

    private CalendarText() {}

    /**
     * What came of reading.
     *
     * @param occurrences every time at which an event takes place from 2020 to 2035, in order;
     *     empty where there are problems
     * @param problems what is wrong, in the order of the lines
     */
    public record Outcome(List<Occurrence> occurrences, List<Problem> problems) {
        public Outcome {
            occurrences = List.copyOf(occurrences);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads the text.
     *
     * @param text the text of the file
     * @param zone where dates and times without a zone are counted
     */
    public static Outcome read(String text, ZoneId zone) {
        CalendarText reading = new CalendarText();
        try {
            reading.read(Splitting.split(text), zone);
        } catch (ParserException e) {
            long lines = Math.max(1, text.lines().count());
            int line = (int) Math.clamp(e.getLineNo(), 1, lines);
            String found = text.lines().skip(line - 1L).findFirst().orElse("");
            reading.problems.add(new Problem(Problem.Kind.UNREADABLE, line, found));
        } catch (Problem.Found e) {
            reading.problems.add(e.at(1));
        }
        if (!reading.problems.isEmpty()) {
            reading.problems.sort(
                    Comparator.comparingInt(Problem::line).thenComparing(Problem::kind));
            return new Outcome(List.of(), reading.problems);
        }
        reading.occurrences.sort(ORDER);
        return new Outcome(reading.occurrences, List.of());
    }

    private void read(Part root, ZoneId zone) {
        Values values = new Values(new Zones(root.parts, work), zone.getRules(), work);
        Map<String, List<Event>> byId = new TreeMap<>();
        for (Part part : root.parts) {
            if (part.name.equals("VEVENT") && !work.isSpent()) {
                try {
                    Event event = Event.of(part, values);
                    byId.computeIfAbsent(event.uid(), id -> new ArrayList<>()).add(event);
                } catch (Problem.Found e) {
                    problems.add(e.at(part.line));
                }
            }
        }
        byId.values().forEach(events -> series(events, values));
    }

    /** The events of one id: what recurs, and the occurrences that were changed. */
    private void series(List<Event> events, Values values) {
        List<SortedMap<Instant, Occurrence>> all = new ArrayList<>();
        List<Event> changed = events.stream().filter(event -> event.replaces() != null).toList();
        for (Event event : events) {
            if (event.replaces() == null && !event.isCancelled()) {
                SortedMap<Instant, Occurrence> times = expanded(event, values);
                for (Event other : changed) {
                    Time gone = other.replaces();
                    if (gone != null) {
                        Event.remove(times, gone, event.start());
                    }
                }
                all.add(times);
            }
        }
        Map<Instant, Event> last = new TreeMap<>();
        for (Event event : changed) {
            Time gone = event.replaces();
            if (gone != null) {
                last.put(gone.instant(), event);
            }
        }
        boolean calledOff =
                events.stream().anyMatch(event -> event.replaces() == null && event.isCancelled());
        for (Event event : last.values()) {
            if (!event.isCancelled() && !calledOff) {
                all.add(expanded(event, values));
            }
        }
        all.forEach(times -> addAll(times, events.getFirst().part().line));
    }

    private SortedMap<Instant, Occurrence> expanded(Event event, Values values) {
        try {
            return isFull() || work.isSpent() ? new TreeMap<>() : event.occurrences(values);
        } catch (Problem.Found e) {
            problems.add(e.at(event.part().line));
            return new TreeMap<>();
        }
    }

    private void addAll(SortedMap<Instant, Occurrence> times, int line) {
        if (isFull()) {
            return;
        }
        occurrences.addAll(times.values());
        if (isFull()) {
            problems.add(new Problem(Problem.Kind.TOO_MANY, line, "> " + Range.MOST));
        }
    }

    /** What comes after too much is not worked out. */
    private boolean isFull() {
        return occurrences.size() > Range.MOST;
    }
}
