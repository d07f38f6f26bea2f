package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.Texts;
import dev.hikeshi.company.calendar.CalendarWriter;
import dev.hikeshi.company.calendar.Occurrence;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.Shift;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.Renewal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The coming year of a company: shifts, absences, closing days, ends of contracts and notices, and
 * when work that comes back falls due. Marks let the reader take shifts, absences and closing days
 * back as they were.
 */
final class CompanyCalendar {
    private static final Comparator<CalendarWriter.Entry> ORDER =
            Comparator.comparing(CalendarWriter.Entry::from)
                    .thenComparing(CalendarWriter.Entry::uid);

    private final Company company;
    private final Instant from;
    private final Instant to;
    private final LocalDate first;
    private final LocalDate end;
    private final Language language;
    private final Texts texts;
    private final List<CalendarWriter.Entry> entries = new ArrayList<>();

    private CompanyCalendar(Company company, Instant now, Language language) {
        this.company = company;
        this.first = now.atZone(company.zone()).toLocalDate();
        this.end = first.plusYears(1);
        this.from = now;
        this.to = end.atStartOfDay(company.zone()).toInstant();
        this.language = language;
        this.texts = Texts.of(language);
    }

    /** The events of the year from {@code now} on, by their begins; what runs now is among them. */
    static List<CalendarWriter.Entry> of(Company company, Instant now, Language language) {
        CompanyCalendar year = new CompanyCalendar(company, now, language);
        company.people().forEach(year::person);
        company.providers().forEach(year::provider);
        company.contracts().stream().filter(Contract::signed).forEach(year::contract);
        DueDays due = new DueDays(company, now, language);
        due.all().forEach(one -> year.day(one.kind(), one.title(), one.day(), one.description()));
        // Of two that begin together and are the same to us, the longer: an id stands once in a
        // file.
        Map<String, CalendarWriter.Entry> byUid = new TreeMap<>();
        for (CalendarWriter.Entry entry : year.entries) {
            byUid.merge(entry.uid(), entry, (a, b) -> a.to().isBefore(b.to()) ? b : a);
        }
        return byUid.values().stream().sorted(ORDER).toList();
    }

    private void person(Person person) {
        String name = person.name().in(language);
        for (Shift shift : person.onCall().shifts()) {
            String uid = "shift-" + shift.rotation() + "-" + person.id();
            String title = texts.say("calendar.shift", name, shift.rotation());
            add(
                    uid,
                    title,
                    shift.from(),
                    shift.to(),
                    marks("shift", "rotation", shift.rotation(), "person", person.id()));
        }
        for (Absence away : person.absences()) {
            String title = texts.say("calendar.away", name);
            String uid = "away-" + person.id();
            add(uid, title, away.from(), away.to(), marks("away", "person", person.id()));
        }
    }

    private void provider(Provider provider) {
        String title = texts.say("calendar.closed", provider.name().in(language));
        provider.holidays().days().subSet(first, end).forEach(day -> closed(provider, title, day));
    }

    private void closed(Provider provider, String title, LocalDate day) {
        String calendar = provider.holidays().id();
        SortedMap<String, String> marks =
                marks("closed", "provider", provider.id(), "calendar", calendar);
        days("closed-" + provider.id(), title, day, "", marks);
    }

    private void contract(Contract contract) {
        LocalDate ends = contract.ends();
        if (ends == null) {
            return;
        }
        String title = contract.title().in(language);
        Renewal renewal = contract.renewal();
        LocalDate last = renewal == null ? ends : renewal.lastDay(ends).orElse(null);
        if (last != null || renewal == null) {
            LocalDate day = last == null ? ends : last;
            day("end-" + contract.id(), texts.say("calendar.ends", title), day);
            return;
        }
        String renews = texts.say("calendar.renews", title);
        LocalDate end = renewal.end(ends, first);
        day("end-" + contract.id(), renews, end);
        String notice = texts.say("calendar.notice", title);
        day("notice-" + contract.id(), notice, renewal.noticeBy(ends, first));
    }

    private static SortedMap<String, String> marks(String kind, String... pairs) {
        TreeMap<String, String> marks = new TreeMap<>();
        marks.put("kind", kind);
        for (int i = 0; i < pairs.length; i += 2) {
            marks.put(pairs[i], pairs[i + 1]);
        }
        return marks;
    }

    private void add(
            String kind,
            String title,
            Instant begins,
            Instant stops,
            SortedMap<String, String> marks) {
        if (stops.isAfter(from) && begins.isBefore(to)) {
            String id = uid(kind, begins);
            entries.add(CalendarWriter.Entry.timed(id, title, begins, stops, marks));
        }
    }

    private void day(String kind, String title, LocalDate day) {
        day(kind, title, day, "");
    }

    private void day(String kind, String title, LocalDate day, String description) {
        days(kind, title, day, description, marks("date"));
    }

    private void days(
            String kind,
            String title,
            LocalDate day,
            String description,
            SortedMap<String, String> marks) {
        if (day.isBefore(first) || !day.isBefore(end)) {
            return;
        }
        Instant begins = day.atStartOfDay(company.zone()).toInstant();
        Instant stops = day.plusDays(1).atStartOfDay(company.zone()).toInstant();
        Occurrence.Days days = new Occurrence.Days(day, day);
        String id = uid(kind, day);
        entries.add(new CalendarWriter.Entry(id, title, days, begins, stops, description, marks));
    }

    private String uid(String kind, Object begin) {
        return kind + "-" + begin + "@" + company.id() + ".hikeshi";
    }
}
