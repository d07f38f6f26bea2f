package dev.hikeshi.response.duty.coverage;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the ordinary week of a row and the days that differ from it. */
final class OrdinaryWeek {
    /** Days whose weekdays are the ordinary ones: a contract that ends next year is no reason. */
    private static final int SOON = 12 * 7;

    private final Row row;
    private final ZoneId zone;
    private final List<Day> days = new ArrayList<>();
    private final List<Day> ordinary = new ArrayList<>();

    /** A part of a day, counted from its first instant. */
    private record Part(Duration from, Duration to, Answer answer) {
        boolean isLike(Part other) {
            return from.equals(other.from)
                    && to.equals(other.to)
                    && answer.saysTheSameAs(other.answer);
        }
    }

    /** One whole day of the year. */
    private record Day(LocalDate date, List<Part> parts) {
        boolean isLike(Day other) {
            if (parts.size() != other.parts.size()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).isLike(other.parts.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    OrdinaryWeek(Row row, ZoneId zone) {
        this.row = row;
        this.zone = zone;
        cut();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            ordinary.add(mostFrequent(weekday));
        }
    }

    Week week() {
        List<Week.Hour> hours = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                hours.add(hour(weekday, hour));
            }
        }
        return new Week(row, zone, hours, special());
    }

    /** Cuts the year into days; parts of days at its ends are left out. */
    private void cut() {
        Instant end = row.stretches().getLast().to();
        LocalDate date = row.stretches().getFirst().from().atZone(zone).toLocalDate().plusDays(1);
        Instant from = date.atStartOfDay(zone).toInstant();
        int next = 0;
        while (!from.isAfter(end)) {
            Instant to = date.plusDays(1).atStartOfDay(zone).toInstant();
            if (to.isAfter(end)) {
                return;
            }
            while (!row.stretches().get(next).to().isAfter(from)) {
                next++;
            }
            days.add(new Day(date, parts(next, from, to)));
            date = date.plusDays(1);
            from = to;
        }
    }

    private List<Part> parts(int first, Instant from, Instant to) {
        List<Part> parts = new ArrayList<>();
        for (Stretch stretch : row.stretches().subList(first, row.stretches().size())) {
            if (!stretch.from().isBefore(to)) {
                break;
            }
            Instant begin = stretch.from().isAfter(from) ? stretch.from() : from;
            Instant end = stretch.to().isBefore(to) ? stretch.to() : to;
            Part part =
                    new Part(
                            Duration.between(from, begin),
                            Duration.between(from, end),
                            stretch.answer());
            Part last = parts.isEmpty() ? null : parts.getLast();
            if (last != null && last.answer.saysTheSameAs(part.answer)) {
                parts.removeLast();
                part = new Part(last.from, part.to, last.answer);
            }
            parts.add(part);
        }
        return parts;
    }

    private Day mostFrequent(DayOfWeek weekday) {
        Map<Day, Integer> seen = new LinkedHashMap<>();
        Day best = null;
        for (Day day : days.subList(0, Math.min(SOON, days.size()))) {
            if (day.date.getDayOfWeek() == weekday) {
                Day like = seen.keySet().stream().filter(day::isLike).findFirst().orElse(day);
                seen.merge(like, 1, Integer::sum);
            }
        }
        int most = 0;
        for (Map.Entry<Day, Integer> entry : seen.entrySet()) {
            best = entry.getValue() > most ? entry.getKey() : best;
            most = Math.max(most, entry.getValue());
        }
        if (best == null) {
            throw new IllegalStateException("no whole " + weekday + " in the year");
        }
        return best;
    }

    private Week.Hour hour(DayOfWeek weekday, int hour) {
        Duration from = Duration.ofHours(hour);
        Duration to = from.plusHours(1);
        Part longest = null;
        Duration most = Duration.ZERO;
        int parts = 0;
        for (Part part : ordinary.get(weekday.getValue() - 1).parts) {
            Duration begin = part.from.compareTo(from) > 0 ? part.from : from;
            Duration end = part.to.compareTo(to) < 0 ? part.to : to;
            Duration length = end.minus(begin);
            if (length.isNegative() || length.isZero()) {
                continue;
            }
            parts++;
            int more = length.compareTo(most);
            if (longest == null || more > 0 || (more == 0 && !part.answer.binds())) {
                longest = part;
                most = length;
            }
        }
        if (longest == null) {
            throw new IllegalStateException("no answer on " + weekday + " at " + hour);
        }
        return new Week.Hour(weekday, hour, longest.answer, parts > 1);
    }

    private List<Week.Special> special() {
        List<Week.Special> found = new ArrayList<>();
        Day first = null;
        Day last = null;
        for (Day day : days) {
            boolean differs = !day.isLike(ordinary.get(day.date.getDayOfWeek().getValue() - 1));
            if (differs && first == null) {
                first = day;
            } else if (!differs && first != null && last != null) {
                found.add(special(first.date, last.date));
                first = null;
            }
            last = day;
        }
        if (first != null && last != null) {
            found.add(special(first.date, last.date));
        }
        return found;
    }

    private Week.Special special(LocalDate first, LocalDate last) {
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
        List<Stretch> stretches = new ArrayList<>();
        for (Stretch stretch : row.stretches()) {
            Instant begin = stretch.from().isAfter(from) ? stretch.from() : from;
            Instant end = stretch.to().isBefore(to) ? stretch.to() : to;
            if (begin.isBefore(end)) {
                stretches.add(new Stretch(begin, end, stretch.answer()));
            }
        }
        return new Week.Special(first, last, stretches);
    }
}
