package dev.hikeshi.company;

import dev.hikeshi.company.calendar.Occurrence;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.HolidayCalendar;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The calendars of the file, and those of countries on demand. */
final class Calendars {
    private final Map<String, HolidayCalendar> byId = new TreeMap<>();

    private final CalendarFiles calendarFiles;

    private Calendars(CalendarFiles calendarFiles) {
        this.calendarFiles = calendarFiles;
    }

    /** Reads every section {@code calendars}. */
    static Calendars of(List<Section> files, CalendarFiles calendarFiles) {
        Calendars calendars = new Calendars(calendarFiles);
        calendars.byId.put("none", HolidayCalendar.NONE);
        for (Section file : files) {
            for (HolidayCalendar own :
                    file.sections("calendars", Shapes.CALENDAR, calendars::calendar)) {
                calendars.byId.put(own.id(), own);
            }
        }
        return calendars;
    }

    /** A reference to {@code none}, a country or a calendar of the file. */
    Form<HolidayCalendar> form(Ids ids) {
        Form<String> own = ids.calendar();
        return value -> {
            String text = value.text();
            if (text == null) {
                return null;
            }
            if (PublicHolidays.knows(text)) {
                return byId.computeIfAbsent(text, Calendars::ofCountry);
            }
            boolean named = text.equals("none") || own.read(value) != null;
            return named ? byId.get(text) : null;
        };
    }

    private static HolidayCalendar ofCountry(String code) {
        return new HolidayCalendar(code, PublicHolidays.of(code));
    }

    private @Nullable HolidayCalendar calendar(Section section) {
        String id = section.id();
        if (id.equals("none") || PublicHolidays.knows(id)) {
            section.fault(FaultCode.BAD_ID, Texts.words("expected.calendar_id"), id);
            return null;
        }
        TreeSet<LocalDate> days = new TreeSet<>();
        section.each("base", Calendars::base).forEach(days::addAll);
        section.each("days", DaysForm.DAYS).forEach(days::addAll);
        List<CalendarFiles.Entry> events = calendarFiles.entries(section, "ics", ZoneOffset.UTC);
        for (CalendarFiles.Entry entry : OwnEvents.fitting(events, section, "closed", "calendar")) {
            addDays(entry, days, section.faults());
        }
        section.each("except", DaysForm.DAYS).forEach(days::removeAll);
        LocalDate first = LocalDate.of(PublicHolidays.FIRST_YEAR, 1, 1);
        LocalDate end = LocalDate.of(PublicHolidays.LAST_YEAR + 1, 1, 1);
        return new HolidayCalendar(id, days.subSet(first, end));
    }

    /** A closing day is a whole day; what has times is left out, with a warning. */
    private static void addDays(CalendarFiles.Entry entry, Set<LocalDate> days, Faults faults) {
        Occurrence.Days whole = entry.event().days();
        if (whole == null) {
            Words expected = Texts.words("expected.ics_whole_day");
            faults.warn(FaultCode.ICS_LEFT_OUT, entry.place(), expected, entry.event().summary());
        } else {
            days.addAll(whole.each());
        }
    }

    private static @Nullable SortedSet<LocalDate> base(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        if (!PublicHolidays.knows(text)) {
            value.unknown(FaultCode.UNKNOWN_REFERENCE, text, PublicHolidays.countries());
            return null;
        }
        return PublicHolidays.of(text);
    }
}
