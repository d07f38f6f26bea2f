package dev.hikeshi.response.contract;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happens at the end of the term.
 *
 * @param automatic true when it goes on unless somebody gives notice
 * @param term how long each further term is
 * @param notice how long before the end notice must be given
 * @param cancelledOn when notice was given; null: it was not
 */
public record Renewal(
        boolean automatic, Period term, Period notice, @Nullable LocalDate cancelledOn) {
    private static final int MOST_TERMS = 1200;

    public Renewal {
        if (term.isZero() || term.isNegative() || notice.isNegative()) {
            throw new IllegalArgumentException("no such renewal term=" + term);
        }
    }

    /** The last day in force, given the last day of the first term; empty: it goes on. */
    public Optional<LocalDate> lastDay(LocalDate firstEnd) {
        if (!automatic) {
            return Optional.of(firstEnd);
        }
        return cancelledOn == null ? Optional.empty() : Optional.of(end(firstEnd, cancelledOn));
    }

    /** The end of the first term whose notice can still be given on that day. */
    public LocalDate end(LocalDate firstEnd, LocalDate day) {
        LocalDate end = firstEnd;
        for (int terms = 1; terms < MOST_TERMS && end.minus(notice).isBefore(day); terms++) {
            end = firstEnd.plus(term.multipliedBy(terms));
        }
        return end;
    }

    /** The last day on which notice ends the contract with the term that runs then. */
    public LocalDate noticeBy(LocalDate firstEnd, LocalDate day) {
        return end(firstEnd, day).minus(notice);
    }
}
