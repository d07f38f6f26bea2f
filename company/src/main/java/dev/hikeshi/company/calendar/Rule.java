package dev.hikeshi.company.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Recur;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence rule. It is worked out in wall time, and every time is put into its zone afterwards,
 * so that nine o'clock stays nine o'clock. Its cost is bounded before ical4j sees it.
 */
final class Rule {
    private static final int LONGEST = 500;
    private static final int MOST_TIMES_A_DAY = 24;
    private static final Set<String> BY_THE_DAY = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> BY_THE_CLOCK = Set.of("HOURLY", "MINUTELY", "SECONDLY");

    private final String text;
    private final Map<String, String> keys;

    private Rule(String text, Map<String, String> keys) {
        this.text = text;
        this.keys = keys;
    }

    static Rule of(String text) throws Problem.Found {
        Rule rule = new Rule(text, keys(text));
        String frequency = rule.keys.getOrDefault("FREQ", "");
        if (BY_THE_CLOCK.contains(frequency) || rule.timesADay() > MOST_TIMES_A_DAY) {
            throw new Problem.Found(Problem.Kind.TOO_MANY, text);
        }
        if (rule.keys.containsKey("RSCALE") || rule.keys.containsKey("SKIP")) {
            throw new Problem.Found(Problem.Kind.UNSUPPORTED, text);
        }
        boolean counted = rule.isNumber("INTERVAL") && rule.isNumber("COUNT");
        boolean both = rule.keys.containsKey("COUNT") && rule.keys.containsKey("UNTIL");
        if (!BY_THE_DAY.contains(frequency) || !counted || both) {
            throw rule.bad();
        }
        return rule;
    }

    /** Refuses a rule of a time zone that is not a yearly one. */
    static void checkYearly(String text) throws Problem.Found {
        if (!of(text).keys.getOrDefault("FREQ", "").equals("YEARLY")) {
            throw new Problem.Found(Problem.Kind.UNSUPPORTED, text);
        }
    }

    /** The times of the rule in the range, in order. */
    List<LocalDateTime> times(Time start, Values values) throws Problem.Found {
        String until = keys.get("UNTIL");
        Time end = until == null ? null : values.until(until, start);
        List<LocalDateTime> times = new ArrayList<>();
        for (LocalDateTime one : all(start.local(), values.work())) {
            if (end == null || !isAfter(start.at(one), end)) {
                times.add(one);
            }
        }
        return times;
    }

    private List<LocalDateTime> all(LocalDateTime start, Work work) throws Problem.Found {
        LocalDateTime from = Range.begin().minusYears(1);
        boolean counts = keys.containsKey("COUNT") || start.isAfter(from);
        if (start.isAfter(Range.end())) {
            return List.of();
        }
        work.spend(walked(start), text);
        List<LocalDateTime> times = dates(start, counts, from);
        if (times.isEmpty()) {
            work.spend(Work.NEVER, text);
        }
        return times;
    }

    /** Days that the rule walks over, as often as it falls on each. */
    private long walked(LocalDateTime start) {
        return Math.max(1, ChronoUnit.DAYS.between(start, Range.end())) * timesADay();
    }

    private List<LocalDateTime> dates(LocalDateTime start, boolean counts, LocalDateTime from)
            throws Problem.Found {
        try {
            // Two more: one would hide that there are more than enough.
            return new Recur<LocalDateTime>(withoutUntil())
                    .getDates(start, counts ? start : from, Range.end(), mostOf(start, counts));
        } catch (RuntimeException e) {
            // The library has many exceptions for a rule that is none.
            throw bad();
        }
    }

    private static int mostOf(LocalDateTime start, boolean counts) {
        // Days before the range count as well, where they must be counted.
        long before = counts ? Math.max(0, Range.FIRST_DAY.getYear() - start.getYear()) : 0;
        return Range.MOST + 2 + (int) Math.min(before, 500) * 366 * MOST_TIMES_A_DAY;
    }

    private static boolean isAfter(Time one, Time end) {
        if (end.date()) {
            LocalDate last = end.local().toLocalDate();
            return one.local().toLocalDate().isAfter(last);
        }
        Instant at = one.instant();
        return at.isAfter(end.instant());
    }

    private String withoutUntil() {
        // Else the library takes the first day of the week from the machine's locale.
        Map<String, String> whole = new LinkedHashMap<>(keys);
        whole.putIfAbsent("WKST", "MO");
        return whole.entrySet().stream()
                .filter(key -> !key.getKey().equals("UNTIL"))
                .map(key -> key.getKey() + "=" + key.getValue())
                .collect(Collectors.joining(";"));
    }

    private long timesADay() {
        long times = 1;
        for (String key : List.of("BYHOUR", "BYMINUTE", "BYSECOND")) {
            String list = keys.get(key);
            times *= list == null ? 1 : list.chars().filter(c -> c == ',').count() + 1;
        }
        return times;
    }

    private boolean isNumber(String key) {
        @Nullable String number = keys.get(key);
        return number == null || number.matches("[1-9]\\d{0,5}");
    }

    private Problem.Found bad() {
        return new Problem.Found(Problem.Kind.BAD_RULE, text);
    }

    private static Map<String, String> keys(String text) throws Problem.Found {
        Map<String, String> keys = new LinkedHashMap<>();
        boolean right = text.length() <= LONGEST;
        for (String part : text.split(";", -1)) {
            int sign = part.indexOf('=');
            String key = sign < 0 ? "" : part.substring(0, sign).toUpperCase(Locale.ROOT);
            String value = part.substring(sign + 1).toUpperCase(Locale.ROOT);
            right &= part.isEmpty() || (sign > 0 && keys.put(key, value) == null);
        }
        if (!right) {
            throw new Problem.Found(Problem.Kind.BAD_RULE, text);
        }
        return keys;
    }
}
