package dev.hikeshi.cli.duty;

import dev.hikeshi.response.duty.coverage.Answer;
import dev.hikeshi.response.duty.coverage.Week;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says an ordinary week in words: days that are alike in one line, hours that are alike in one. */
final class Segments {
    private static final int HOURS_A_DAY = 24;

    private Segments() {}

    /** {@code Mon-Fri 00:00-09:00 nobody, 09:00-17:00 Kondo; Sat-Sun nobody}. */
    static String of(Week week, Spoken spoken, Function<Answer, String> name) {
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(day(week, day, name));
        }
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !days.get(i).equals(days.get(begin))) {
                parts.add(span(begin, i - 1, spoken) + " " + days.get(begin));
                begin = i;
            }
        }
        return String.join("; ", parts);
    }

    private static String span(int first, int last, Spoken spoken) {
        String from = spoken.say("weekday." + DayOfWeek.of(first + 1));
        if (first == last) {
            return from;
        }
        if (first == 0 && last == DayOfWeek.values().length - 1) {
            return spoken.say("weekday.all");
        }
        return from + "-" + spoken.say("weekday." + DayOfWeek.of(last + 1));
    }

    private static String day(Week week, DayOfWeek day, Function<Answer, String> name) {
        List<Week.Hour> hours =
                week.hours()
                        .subList((day.getValue() - 1) * HOURS_A_DAY, day.getValue() * HOURS_A_DAY);
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= HOURS_A_DAY; i++) {
            boolean ends =
                    i == HOURS_A_DAY
                            || !hours.get(i).answer().saysTheSameAs(hours.get(begin).answer());
            if (ends) {
                String who = name.apply(hours.get(begin).answer());
                boolean whole = begin == 0 && i == HOURS_A_DAY;
                parts.add(whole ? who : clock(begin) + "-" + clock(i) + " " + who);
                begin = i;
            }
        }
        return String.join(", ", parts);
    }

    private static String clock(int hour) {
        return String.format(Locale.ROOT, "%02d:00", hour);
    }
}
