package dev.hikeshi.company.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * A date, or a time with its zone. A time in the hour that summer time skips is counted as before
 * the jump, and one in the repeated hour is its first (RFC 5545, section 3.3.5).
 *
 * @param local the time on the wall; of a date: its first minute
 * @param date whether it is a date
 * @param rules the zone; of a date and of a time without a zone: the reader's
 */
record Time(LocalDateTime local, boolean date, ZoneRules rules) {

    Instant instant() {
        ZoneOffsetTransition change = rules.getTransition(local);
        ZoneOffset offset = change == null ? rules.getOffset(local) : change.getOffsetBefore();
        return local.toInstant(offset);
    }

    Time at(LocalDateTime other) {
        return new Time(other, date, rules);
    }
}
