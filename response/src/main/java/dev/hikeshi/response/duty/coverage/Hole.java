package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import java.time.Duration;
import java.util.List;

/**
 * A gap before it is ranked.
 *
 * @param kind what is the matter
 * @param duty what must be done
 * @param assets the asset groups
 * @param severities the severities
 * @param open true when nobody is bound to act in these hours; false: it could become so
 * @param total how long in the year
 * @param late for how much of that a case would wait longer than the duty allows
 * @param about who or which clause is meant
 */
record Hole(
        Gap.Kind kind,
        DutyId duty,
        List<String> assets,
        List<Severity> severities,
        boolean open,
        Duration total,
        Duration late,
        Words about) {

    Hole {
        assets = List.copyOf(assets);
        severities = List.copyOf(severities);
    }

    /** True when only the groups or severities differ. */
    boolean isLike(Hole other) {
        return kind == other.kind
                && open == other.open
                && duty.equals(other.duty)
                && total.equals(other.total)
                && late.equals(other.late)
                && about.equals(other.about);
    }

    Hole with(List<String> otherAssets, List<Severity> otherSeverities) {
        return new Hole(kind, duty, otherAssets, otherSeverities, open, total, late, about);
    }
}
