/**
 * iCalendar files (RFC 5545), read and written.
 *
 * <p>Main types: {@link dev.hikeshi.company.calendar.CalendarText} reads a text and answers with
 * {@link dev.hikeshi.company.calendar.Occurrence occurrences}, every recurrence worked out, or with
 * {@link dev.hikeshi.company.calendar.Problem problems} that name a line.
 *
 * <p>Example: an event from 29 December, {@code RRULE:FREQ=YEARLY}, is sixteen occurrences.
 *
 * <p>Limits: the years 2020 to 2035 and 10,000 occurrences; rules by the hour, minute or second are
 * refused; tasks, alarms and free-busy times are passed over. ical4j splits the text, works out the
 * rules and the time zones that a file defines; it never asks the network.
 */
@NullMarked
package dev.hikeshi.company.calendar;

import org.jspecify.annotations.NullMarked;
