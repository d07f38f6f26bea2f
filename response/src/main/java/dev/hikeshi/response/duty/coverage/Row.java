package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The year of one duty for the asset groups and severities that answer the same.
 *
 * @param duty what must be done
 * @param assets ids of the asset groups, sorted; empty: the company has none
 * @param severities the severities, mildest first; all of them where it makes no difference
 * @param stretches the whole time without a hole, in order; neighbours differ
 */
public record Row(
        DutyId duty, List<String> assets, List<Severity> severities, List<Stretch> stretches) {
    public Row {
        assets = List.copyOf(assets);
        severities = List.copyOf(severities);
        stretches = List.copyOf(stretches);
    }

    /** The answer at that instant, which lies in the year. */
    public Answer at(Instant at) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).from().isAfter(at)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        Stretch found = stretches.get(low);
        if (!found.holds(at)) {
            throw new IllegalArgumentException("not in the year at=" + at);
        }
        return found.answer();
    }

    /** How long nobody is bound to act. */
    public Duration unbound() {
        Duration sum = Duration.ZERO;
        for (Stretch stretch : stretches) {
            sum = stretch.answer().binds() ? sum : sum.plus(stretch.length());
        }
        return sum;
    }
}
