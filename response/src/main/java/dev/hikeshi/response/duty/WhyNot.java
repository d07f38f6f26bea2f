package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that is not on the ladder.
 *
 * @param bearer who
 * @param clause {@code contract/clause} or {@code policy/rule}; null: a person of ours
 * @param reasons why not, every test that failed
 * @param from when that may end by waiting; null: not by waiting
 */
public record WhyNot(
        Bearer bearer, @Nullable String clause, List<Reason> reasons, @Nullable Instant from) {
    public WhyNot {
        reasons = List.copyOf(reasons);
    }

    /** True when nothing but a duty of our own that is not met keeps it off the ladder. */
    public boolean isOwnDutyOnly() {
        for (Reason reason : reasons) {
            if (reason.code() != ReasonCode.CUSTOMER_DUTY_UNMET) {
                return false;
            }
        }
        return true;
    }
}
