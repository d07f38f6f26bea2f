package dev.hikeshi.response.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of a clause said, ready to be read again at another hour.
 *
 * <p>Only one reason names an instant that depends on the hour: when the window opens again.
 */
final class Judgement {
    final Verdict verdict;

    /** Why it leaves no rung; null: it leaves one. */
    final @Nullable WhyNot whyNot;

    private final ClauseReading reading;
    private final int closed;
    private final int outside;

    Judgement(ClauseReading reading, Verdict verdict) {
        this.reading = reading;
        this.verdict = verdict;
        this.whyNot = verdict.out().isEmpty() ? null : verdict.whyNot(reading);
        this.closed = place(verdict.out(), ReasonCode.WINDOW_CLOSED);
        this.outside = place(verdict.notes(), ReasonCode.OUTSIDE_WINDOW);
    }

    private static int place(List<Reason> reasons, ReasonCode code) {
        for (int i = 0; i < reasons.size(); i++) {
            if (reasons.get(i).code() == code) {
                return i;
            }
        }
        return -1;
    }

    /** The same when the window opens again at that instant. */
    Judgement opensAgain(@Nullable Instant opens) {
        if (closed < 0 && outside < 0) {
            return this;
        }
        if (says(verdict.out(), closed, opens) && says(verdict.notes(), outside, opens)) {
            return this;
        }
        List<Reason> out = at(verdict.out(), closed, opens);
        List<Reason> notes = at(verdict.notes(), outside, opens);
        return new Judgement(reading, verdict.saying(out, notes));
    }

    private static boolean says(List<Reason> reasons, int place, @Nullable Instant opens) {
        return place < 0 || Objects.equals(reasons.get(place).at(), opens);
    }

    private static List<Reason> at(List<Reason> reasons, int place, @Nullable Instant opens) {
        if (place < 0) {
            return reasons;
        }
        List<Reason> said = new ArrayList<>(reasons);
        said.set(place, reasons.get(place).when(opens));
        return said;
    }
}
