package dev.hikeshi.company;

import dev.hikeshi.response.company.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The windows of a week: days such as {@code mon..fri}, times such as {@code 09:00-18:00}. */
final class Windows {
    private record Times(LocalTime from, LocalTime to) {}

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;
    private static final Pattern TIMES =
            Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–〜~]\\s*(\\d{1,2}):(\\d{2})");
    private static final List<String> DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Windows() {}

    /** {@code DAYS TIMES} in one line; null, with a fault, when it is none. */
    static @Nullable List<WeeklyWindow> inOneLine(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        String[] parts = text.split("\\s+", 2);
        Set<DayOfWeek> days = parts.length == 2 ? daysOf(parts[0]) : null;
        Times times = parts.length == 2 ? timesOf(parts[1]) : null;
        if (days == null || times == null) {
            value.bad(Texts.words("expected.hours"), text);
            return null;
        }
        return List.of(new WeeklyWindow(days, times.from(), times.to()));
    }

    /** Times such as {@code 19:00-07:00}, every day; null: it is none. */
    static @Nullable WeeklyWindow daily(String text) {
        Times times = timesOf(text.strip());
        return times == null
                ? null
                : new WeeklyWindow(EnumSet.allOf(DayOfWeek.class), times.from(), times.to());
    }

    /** The windows of a section {@code hours}; null, with faults, when they are wrong. */
    static @Nullable List<WeeklyWindow> inSection(Section section) {
        int before = section.faults().count();
        List<WeeklyWindow> windows = new ArrayList<>();
        if (section.has("windows")) {
            section.sections("windows", Shapes.WINDOW, Windows::inWindow).forEach(windows::addAll);
        }
        boolean plain = section.has("days") || section.has("times");
        if (plain == section.has("windows") || section.has("days") != section.has("times")) {
            section.fault(FaultCode.BAD_VALUE, Texts.words("expected.hours"), "");
            return null;
        }
        if (plain) {
            windows.addAll(inWindow(section));
        }
        WeeklyWindow second = section.faults().count() == before ? overlapping(windows) : null;
        if (second != null) {
            section.fault(
                    FaultCode.OVERLAPPING_WINDOWS,
                    Texts.words("expected.no_overlap"),
                    written(second));
        }
        return section.faults().count() == before ? windows : null;
    }

    private static List<WeeklyWindow> inWindow(Section section) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        section.each("days", Windows::days).forEach(days::addAll);
        List<WeeklyWindow> windows = new ArrayList<>();
        for (Times times : section.each("times", Windows::times)) {
            if (!days.isEmpty()) {
                windows.add(new WeeklyWindow(days, times.from(), times.to()));
            }
        }
        if (windows.isEmpty() && (section.has("days") || section.has("times"))) {
            empty(section, "days", days.isEmpty());
        }
        return windows;
    }

    private static void empty(Section section, String key, boolean noDays) {
        Value at = section.at(noDays ? key : "times");
        if (at != null && at.items().isEmpty()) {
            at.bad(Texts.words(noDays ? "expected.weekdays" : "expected.times"), "[]");
        }
    }

    private static @Nullable Set<DayOfWeek> days(Value value) {
        String text = value.text();
        Set<DayOfWeek> days = text == null ? null : daysOf(text);
        if (text != null && days == null) {
            value.bad(Texts.words("expected.weekdays"), text);
        }
        return days;
    }

    private static @Nullable Times times(Value value) {
        String text = value.text();
        Times times = text == null ? null : timesOf(text);
        if (text != null && times == null) {
            value.bad(Texts.words("expected.times"), text);
        }
        return times;
    }

    private static @Nullable Set<DayOfWeek> daysOf(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("all")) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        String[] ends = lower.split("\\.\\.", -1);
        int first = DAYS.indexOf(ends[0]);
        int last = DAYS.indexOf(ends[ends.length - 1]);
        if (ends.length > 2 || first < 0 || last < 0) {
            return null;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int day = first; ; day = (day + 1) % 7) {
            days.add(DayOfWeek.of(day + 1));
            if (day == last) {
                return days;
            }
        }
    }

    private static @Nullable Times timesOf(String text) {
        Matcher matcher = TIMES.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int from = minute(matcher.group(1), matcher.group(2));
        int to = minute(matcher.group(3), matcher.group(4));
        boolean whole = from == 0 && (to == 0 || to == DAY);
        if (from < 0 || to < 0 || from >= DAY || (from == to && !whole)) {
            return null;
        }
        return new Times(
                LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to % DAY * 60L));
    }

    private static int minute(String hour, String minute) {
        int minutes = Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
        return Integer.parseInt(minute) > 59 || minutes > DAY ? -1 : minutes;
    }

    /**
     * The first window that overlaps one before it; null: none does. Minutes of the week are marked
     * one by one: 10,080 bits say it plainly.
     */
    private static @Nullable WeeklyWindow overlapping(List<WeeklyWindow> windows) {
        BitSet taken = new BitSet(WEEK);
        for (WeeklyWindow window : windows) {
            BitSet minutes = minutes(window);
            if (taken.intersects(minutes)) {
                return window;
            }
            taken.or(minutes);
        }
        return null;
    }

    private static BitSet minutes(WeeklyWindow window) {
        BitSet minutes = new BitSet(WEEK);
        int from = window.from().toSecondOfDay() / 60;
        for (DayOfWeek day : window.days()) {
            for (int i = 0; i < length(window); i++) {
                minutes.set(((day.getValue() - 1) * DAY + from + i) % WEEK);
            }
        }
        return minutes;
    }

    private static int length(WeeklyWindow window) {
        int from = window.from().toSecondOfDay() / 60;
        return Math.floorMod(window.to().toSecondOfDay() / 60 - from - 1, DAY) + 1;
    }

    private static String written(WeeklyWindow window) {
        List<String> days =
                window.days().stream().map(day -> DAYS.get(day.getValue() - 1)).toList();
        return String.join(" ", days) + " " + window.from() + "-" + window.to();
    }
}
