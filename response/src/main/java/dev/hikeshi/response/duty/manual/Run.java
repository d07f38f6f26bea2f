package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring duties that one bearer has.
 *
 * @param bearer who is bound most of the week; null: nobody is bound
 * @param steps the duties, in order
 */
public record Run(@Nullable Bearer bearer, List<Step> steps) {
    public Run {
        steps = List.copyOf(steps);
    }

    /** True when somebody is bound. */
    public boolean binds() {
        return bearer != null;
    }

    /**
     * One duty of it.
     *
     * @param duty the duty
     * @param answer the rung's type that holds most of the week
     * @param clause {@code contract/clause}; null: a person of ours, or nobody
     * @param hours hours of the 168 of the coming week
     * @param named who was thought of first where nobody is bound; null: nobody
     */
    public record Step(
            DutyId duty,
            String answer,
            @Nullable String clause,
            long hours,
            @Nullable Bearer named) {}
}
