package dev.hikeshi.response.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ladder in the making. */
final class Draft {
    final Setting setting;
    private final List<Rung> rungs = new ArrayList<>();
    private final List<WhyNot> whyNot = new ArrayList<>();
    private @Nullable List<Moment> starts;
    private @Nullable Disputes disputes;

    Draft(Setting setting) {
        this.setting = setting;
        if (!setting.candidates.expectations.isEmpty()) {
            disputes();
        }
    }

    /** Who names whom. */
    Disputes disputes() {
        Disputes known = disputes;
        if (known == null) {
            known = new Disputes(setting);
            disputes = known;
        }
        return known;
    }

    void add(Rung rung) {
        rungs.add(rung);
    }

    /** A rung begins then; where one that moves overtakes one that stands, the order may change. */
    void starts(Moment start) {
        List<Moment> others = starts;
        if (others == null) {
            others = new ArrayList<>();
            starts = others;
        }
        for (Moment other : others) {
            Moment.overtake(start, other, setting.horizon);
        }
        others.add(start);
    }

    /** Leaves a candidate out; candidates come by bearer and clause. */
    void no(WhyNot candidate) {
        whyNot.add(candidate);
    }

    /** True when what begins then moves along with the question. */
    boolean moves(Instant start) {
        List<Moment> all = starts == null ? List.of() : starts;
        return start.equals(setting.now) || all.contains(new Moment(start, true));
    }

    /** The rungs so far, best first. */
    List<Rung> rungs() {
        if (rungs.size() > 1) {
            rungs.sort(RungOrder.BEST_FIRST);
        }
        return List.copyOf(rungs);
    }

    /** The candidates left out so far. */
    List<WhyNot> whyNot() {
        return List.copyOf(whyNot);
    }

    Ladder ladder() {
        List<Rung> all = disputes == null ? rungs : new ArrayList<>(disputes.settle(rungs));
        List<WhyNot> no = List.copyOf(whyNot);
        if (all.isEmpty()) {
            all.add(new Rung.OwedByNobody(no));
        }
        if (all.size() > 1) {
            all.sort(RungOrder.BEST_FIRST);
        }
        return new Ladder(setting.now, all, no, setting.horizon.first());
    }

    /** When every one of the reasons has ended by waiting; null: not by waiting. */
    static @Nullable Instant endOf(List<Reason> reasons) {
        Instant end = null;
        for (Reason reason : reasons) {
            Instant at = reason.at();
            if (at == null) {
                return null;
            }
            end = end == null || at.isAfter(end) ? at : end;
        }
        return end;
    }
}
