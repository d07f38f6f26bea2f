package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
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
    private static final Reason[] NONE = new Reason[0];
    private final ClauseReading reading;
    private final Verdict verdict;

    /** Why it leaves no rung; null: it leaves one, or the hour matters. */
    private final @Nullable WhyNot whyNot;

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

    /** Whom the clause names instead; null: nobody. */
    @Nullable Bearer names() {
        return verdict.names();
    }

    /** Why it leaves no rung, the window being as it is; null: it leaves one. */
    @Nullable WhyNot whyNot(@Nullable Spell window) {
        WhyNot known = whyNot;
        if (known == null || closed < 0 || window == null) {
            return known;
        }
        Reason[] reasons = known.reasons().toArray(NONE);
        reasons[closed] = known.reasons().get(closed).when(window.opens());
        List<Reason> said = List.of(reasons);
        return new WhyNot(reading.bearer, reading.reference, said, Draft.endOf(said));
    }

    /** What was said, the window being as it is. */
    Verdict verdict(@Nullable Spell window) {
        if (outside < 0 || window == null || says(window.opens())) {
            return verdict;
        }
        List<Reason> notes = new ArrayList<>(verdict.notes());
        notes.set(outside, notes.get(outside).when(window.opens()));
        return verdict.noting(notes);
    }

    private boolean says(@Nullable Instant opens) {
        return Objects.equals(verdict.notes().get(outside).at(), opens);
    }
}
