package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.company.Done;
import dev.hikeshi.response.duty.Duty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty that falls due again and again, with its dates.
 *
 * @param duty the duty
 * @param assets ids of the asset groups that it is about, where the records of its assets differ;
 *     empty: all of them
 * @param bearer who is bound to do it; null: nobody
 * @param clause {@code contract/clause}; null: a person of ours, or nobody
 * @param state how it stands on the day it was asked
 * @param last the last time it was done; null: nobody recorded one
 * @param due when it falls due next, or fell due
 * @param lateFrom the first day on which it is late
 * @param dates the due dates in the coming year, the first is {@code due} or the next one after
 *     today; at most thirteen
 */
public record Round(
        Duty duty,
        List<String> assets,
        @Nullable Bearer bearer,
        @Nullable String clause,
        State state,
        @Nullable Done last,
        LocalDate due,
        LocalDate lateFrom,
        List<LocalDate> dates) {

    /** How it stands. */
    public enum State {
        /** Its day has not come. */
        IN_TIME,
        /** Its day has come and the time allowed has not passed. */
        DUE,
        /** The time allowed has passed. */
        OVERDUE,
        /** Nobody recorded that it was ever done, and it should have been. */
        NEVER_RECORDED
    }

    public Round {
        assets = List.copyOf(assets);
        dates = List.copyOf(dates);
    }

    /** True when it should have been done and no record says that it was. */
    public boolean isLate() {
        return state == State.OVERDUE || state == State.NEVER_RECORDED;
    }
}
