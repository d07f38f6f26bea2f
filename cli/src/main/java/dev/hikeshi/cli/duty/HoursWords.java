package dev.hikeshi.cli.duty;

import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says opening hours and ways to reach somebody. */
final class HoursWords {
    private final Spoken spoken;

    HoursWords(Spoken spoken) {
        this.spoken = spoken;
    }

    /** {@code Mon-Fri 09:00-17:00, not on days off}; null: at any hour. */
    String hours(@Nullable Hours hours) {
        if (hours == null || hours.isAlways()) {
            return spoken.say("manual.always");
        }
        if (hours.windows().isEmpty()) {
            return spoken.say("manual.never");
        }
        String week =
                hours.windows().stream()
                        .map(window -> days(window) + " " + times(window))
                        .collect(Collectors.joining(spoken.say("list.comma")));
        return switch (hours.onHolidays()) {
            case SAME -> week;
            case CLOSED -> week + spoken.say("manual.not-on-days-off");
            case ONLY -> week + spoken.say("manual.only-on-days-off");
        };
    }

    /** Every way in order, one a line: {@code 1. phone 0120-000-110 (at any hour)}. */
    String ways(List<Contact> contacts) {
        if (contacts.isEmpty()) {
            return spoken.say("manual.no-contact");
        }
        List<String> lines = new ArrayList<>();
        for (Contact contact : contacts) {
            String number = contacts.size() == 1 ? "" : (lines.size() + 1) + ". ";
            String when = contact.hours() == null ? "" : " (" + hours(contact.hours()) + ")";
            lines.add(
                    number
                            + spoken.say("manual.way." + contact.kind())
                            + " "
                            + contact.address()
                            + when);
        }
        return String.join("\n", lines);
    }

    private String days(WeeklyWindow window) {
        if (window.days().size() == DayOfWeek.values().length) {
            return spoken.say("weekday.all");
        }
        List<DayOfWeek> days = List.copyOf(window.days());
        boolean isSpan =
                days.size() > 2
                        && days.getLast().getValue() - days.getFirst().getValue()
                                == days.size() - 1;
        return isSpan
                ? day(days.getFirst()) + "-" + day(days.getLast())
                : days.stream()
                        .map(this::day)
                        .collect(Collectors.joining(spoken.say("list.comma")));
    }

    private String day(DayOfWeek day) {
        return spoken.say("weekday." + day);
    }

    private static String times(WeeklyWindow window) {
        String to = window.to().equals(LocalTime.MIDNIGHT) ? "24:00" : window.to().toString();
        return window.from() + "-" + to;
    }
}
