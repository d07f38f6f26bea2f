package dev.hikeshi.company;

import dev.hikeshi.response.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Events that {@code hikeshi calendar export} wrote. One such file holds the shifts, absences and
 * closing days of everybody; each reader takes only what is its own.
 */
final class OwnEvents {
    private OwnEvents() {}

    /**
     * The events without those that Hikeshi wrote for others.
     *
     * @param kind what is read: {@code shift}, {@code away} or {@code closed}
     * @param key whose mark says for whom: {@code rotation}, {@code person} or {@code calendar}
     */
    static List<CalendarFiles.Entry> fitting(
            List<CalendarFiles.Entry> entries, Section section, String kind, String key) {
        List<CalendarFiles.Entry> fitting = new ArrayList<>();
        int own = 0;
        int taken = 0;
        for (CalendarFiles.Entry entry : entries) {
            Map<String, String> marks = entry.event().details().own();
            boolean isOwn = marks.containsKey("kind");
            boolean fits = kind.equals(marks.get("kind")) && section.id().equals(marks.get(key));
            own += isOwn ? 1 : 0;
            taken += isOwn && fits ? 1 : 0;
            if (!isOwn || fits) {
                fitting.add(entry);
            }
        }
        if (own > 0 && taken == 0) {
            Words expected = Texts.words("expected.ics_own", kind, section.id());
            section.warn(FaultCode.ICS_NOTHING_OWN, expected, String.valueOf(own));
        }
        return fitting;
    }
}
