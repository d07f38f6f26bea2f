/** Tests of reading and writing iCalendar. */
@NullMarked
package dev.hikeshi.company.calendar;

import org.jspecify.annotations.NullMarked;
