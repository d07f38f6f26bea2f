package dev.hikeshi.company;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.WeeklyWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A rotation by chance, and whose turn it is, found out the slow way: every handover is counted
 * from the first at each instant that is asked.
 */
final class RandomRotation {
    private static final List<String> ZONES =
            List.of("Asia/Tokyo", "America/New_York", "Australia/Sydney");

    private final String id;
    private final ZoneId zone;
    private final List<String> people = new ArrayList<>();
    private final LocalDateTime starts;
    private final LocalDateTime ends;
    private final int days;
    private final Hours hours;
    private final LocalDateTime swapFrom;
    private final LocalDateTime swapTo;
    private final String swap;
    final Set<DutyId> duties;

    RandomRotation(String id, Random random) {
        this.id = id;
        this.zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            people.add(RandomCompany.PEOPLE.get(random.nextInt(RandomCompany.PEOPLE.size())));
        }
        // Hours that no summer time skips or repeats.
        this.starts = LocalDateTime.of(2026, 10, 1 + random.nextInt(28), 6 + random.nextInt(15), 0);
        this.ends = starts.plusDays(20 + random.nextInt(30));
        this.days = 1 + random.nextInt(9);
        EnumSet<DayOfWeek> open = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < 5; i++) {
            open.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        WeeklyWindow window =
                new WeeklyWindow(
                        open,
                        LocalTime.of(6 + random.nextInt(6), 0),
                        LocalTime.of((13 + random.nextInt(16)) % 24, 0));
        this.hours =
                random.nextBoolean()
                        ? Hours.always(zone)
                        : new Hours(
                                zone, List.of(window), HolidayCalendar.NONE, Hours.OnHolidays.SAME);
        this.swapFrom = starts.plusDays(random.nextInt(10));
        this.swapTo = swapFrom.plusDays(8);
        this.swap = RandomCompany.PEOPLE.get(random.nextInt(RandomCompany.PEOPLE.size()));
        this.duties = random.nextBoolean() ? Set.of(new DutyId("triage_alert")) : Set.of();
    }

    Map<String, Object> asMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        map.put("people", people);
        map.put("starts", starts.toString());
        map.put("every", days + " days");
        map.put("ends", ends.toString());
        map.put("zone", zone.getId());
        map.put("hours", hours.isAlways() ? "always" : CompanyAsMap.hours(hours));
        if (!duties.isEmpty()) {
            map.put("duties", List.of("triage_alert"));
        }
        map.put(
                "overrides",
                List.of(
                        Map.of(
                                "from",
                                swapFrom.toString(),
                                "to",
                                swapTo.toString(),
                                "person",
                                swap)));
        return map;
    }

    /** Whether that person's shift runs at that instant. */
    boolean holds(String person, Instant at) {
        if (!hours.openAt(at)) {
            return false;
        }
        if (!at.isBefore(instant(swapFrom)) && at.isBefore(instant(swapTo))) {
            return person.equals(swap);
        }
        if (at.isBefore(instant(starts)) || !at.isBefore(instant(ends))) {
            return false;
        }
        int turn = 0;
        while (!at.isBefore(instant(starts.plusDays((long) days * (turn + 1))))) {
            turn++;
        }
        return person.equals(people.get(turn % people.size()));
    }

    /** Every half hour of a time that holds all shifts. */
    List<Instant> instants() {
        List<Instant> all = new ArrayList<>();
        Instant end = instant(ends).plus(3, ChronoUnit.DAYS);
        Instant at = instant(starts).minus(1, ChronoUnit.DAYS);
        while (at.isBefore(end)) {
            all.add(at);
            at = at.plus(30, ChronoUnit.MINUTES);
        }
        return all;
    }

    private Instant instant(LocalDateTime wall) {
        return wall.atZone(zone).toInstant();
    }
}
