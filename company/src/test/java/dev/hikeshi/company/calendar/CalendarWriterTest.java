package dev.hikeshi.company.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {
    private static final Instant STAMP = Instant.parse("2026-11-23T00:00:00Z");
    private static final List<String> TITLES =
            List.of("近藤 亮 当番(it)", "a, b; c\\d", "two\nlines", "長い題".repeat(40), "🚒".repeat(60));

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        long seed = 20261123L;
        System.out.println("CalendarWriterTest seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<CalendarWriter.Entry> entries = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                entries.add(entry(random, "id-" + i));
            }
            String text = CalendarWriter.write(entries, Ics.NEW_YORK, STAMP);
            List<CalendarWriter.Entry> back =
                    Ics.read(text, Ics.TOKYO).stream()
                            .map(
                                    one ->
                                            new CalendarWriter.Entry(
                                                    one.uid(),
                                                    one.summary(),
                                                    one.days(),
                                                    one.from(),
                                                    one.to()))
                            .toList();
            assertThat(back).as("round=%s", round).containsExactlyInAnyOrderElementsOf(entries);
        }
    }

    @Test
    void theZoneIsDefinedSoThatAProgramWhichDoesNotKnowItReadsTheSameTimes() {
        for (String zone : List.of("America/New_York", "Asia/Tokyo", "Australia/Lord_Howe")) {
            List<CalendarWriter.Entry> entries = new ArrayList<>();
            for (int hour = 0; hour < 24 * 400; hour += 7) {
                Instant from = STAMP.plusSeconds(hour * 3600L);
                entries.add(
                        new CalendarWriter.Entry(
                                "u" + hour, "t", null, from, from.plusSeconds(60)));
            }
            String text = CalendarWriter.write(entries, ZoneId.of(zone), STAMP);
            assertThat(text).contains("TZID:" + zone, "DTSTART;TZID=" + zone + ":");
            String renamed = text.replace(zone, "Our Office");
            assertThat(Ics.read(renamed, Ics.TOKYO))
                    .as(zone)
                    .extracting(Occurrence::from)
                    .containsExactlyElementsOf(
                            entries.stream().map(CalendarWriter.Entry::from).toList());
        }
    }

    @Test
    void timesInUtcNeedNoZone() {
        List<CalendarWriter.Entry> one =
                List.of(new CalendarWriter.Entry("u", "t", null, STAMP, STAMP.plusSeconds(60)));
        assertThat(CalendarWriter.write(one, ZoneOffset.UTC, STAMP))
                .doesNotContain("TZID", "VTIMEZONE")
                .contains("DTSTART:20261123T000000Z");
    }

    @Test
    void noLineIsLongerThan75BytesAndEveryOneEndsWithCrLf() throws IOException, ParserException {
        List<CalendarWriter.Entry> entries = new ArrayList<>();
        for (String title : TITLES) {
            entries.add(new CalendarWriter.Entry("u" + title.length(), title, null, STAMP, STAMP));
        }
        String text = CalendarWriter.write(entries, Ics.NEW_YORK, STAMP);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents()).hasSize(TITLES.size() + 1);
    }

    private static CalendarWriter.Entry entry(Random random, String uid) {
        String title = TITLES.get(random.nextInt(TITLES.size()));
        if (random.nextBoolean()) {
            LocalDate first = LocalDate.parse("2026-01-01").plusDays(random.nextInt(700));
            LocalDate last = first.plusDays(random.nextInt(5));
            return new CalendarWriter.Entry(
                    uid,
                    title,
                    new Occurrence.Days(first, last),
                    first.atStartOfDay(Ics.TOKYO).toInstant(),
                    last.plusDays(1).atStartOfDay(Ics.TOKYO).toInstant());
        }
        Instant from = STAMP.plusSeconds(random.nextInt(30_000_000));
        return new CalendarWriter.Entry(
                uid, title, null, from, from.plusSeconds(random.nextInt(1_000_000)));
    }
}
