package dev.hikeshi.company.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Rules against a twin that looks at every day for itself. */
class RuleTwinTest {
    private static final long SEED = 20261123L;

    @Test
    void aRuleGivesTheDaysThatFitIt() {
        System.out.println("RuleTwinTest seed=" + SEED);
        for (int round = 0; round < 400; round++) {
            Random random = new Random(SEED + round);
            LocalDate start = LocalDate.parse("2024-01-01").plusDays(random.nextInt(900));
            int interval = 1 + random.nextInt(4);
            Drawn drawn = draw(random, start, interval);
            String rule = drawn.rule + ";INTERVAL=" + interval;
            String text = Ics.event("DTSTART;VALUE=DATE:" + compact(start), "RRULE:" + rule);
            TreeSet<LocalDate> expected = new TreeSet<>();
            expected.add(start);
            start.datesUntil(LocalDate.parse("2036-01-01"))
                    .filter(drawn.fits)
                    .forEach(expected::add);
            List<LocalDate> days = new ArrayList<>();
            for (Occurrence one : Ics.read(text, Ics.TOKYO)) {
                Occurrence.Days whole = one.days();
                if (whole != null) {
                    days.addAll(whole.each());
                }
            }
            assertThat(days)
                    .as("seed=%s round=%s %s %s", SEED, round, start, rule)
                    .containsExactlyElementsOf(expected);
        }
    }

    private record Drawn(String rule, Predicate<LocalDate> fits) {}

    private static Drawn draw(Random random, LocalDate start, int interval) {
        DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
        String word = day.name().substring(0, 2).toUpperCase(Locale.ROOT);
        LocalDate week = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate month = start.withDayOfMonth(1);
        return switch (random.nextInt(6)) {
            case 0 ->
                    new Drawn("FREQ=DAILY", d -> ChronoUnit.DAYS.between(start, d) % interval == 0);
            case 1 ->
                    new Drawn(
                            "FREQ=WEEKLY;BYDAY=" + word,
                            d ->
                                    d.getDayOfWeek() == day
                                            && ChronoUnit.WEEKS.between(week, d) % interval == 0);
            case 2 -> {
                int number = 1 + random.nextInt(31);
                yield new Drawn(
                        "FREQ=MONTHLY;BYMONTHDAY=" + number,
                        d ->
                                d.getDayOfMonth() == number
                                        && ChronoUnit.MONTHS.between(month, d) % interval == 0);
            }
            case 3 ->
                    new Drawn(
                            "FREQ=MONTHLY;BYDAY=-1" + word,
                            d ->
                                    d.equals(d.with(TemporalAdjusters.lastInMonth(day)))
                                            && ChronoUnit.MONTHS.between(month, d) % interval == 0);
            case 4 ->
                    new Drawn(
                            "FREQ=MONTHLY;BYDAY=2" + word,
                            d ->
                                    d.equals(d.with(TemporalAdjusters.dayOfWeekInMonth(2, day)))
                                            && ChronoUnit.MONTHS.between(month, d) % interval == 0);
            default ->
                    new Drawn(
                            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                            d ->
                                    d.getMonthValue() == 2
                                            && d.getDayOfMonth() == 29
                                            && (d.getYear() - start.getYear()) % interval == 0);
        };
    }

    private static String compact(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
