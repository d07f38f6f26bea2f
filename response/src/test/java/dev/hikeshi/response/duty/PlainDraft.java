package dev.hikeshi.response.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ladder in the making. */
final class PlainDraft {
    final PlainSetting setting;
    final PlainDisputes disputes;
    private final List<Rung> rungs = new ArrayList<>();
    private final List<PlainMoment> starts = new ArrayList<>();
    private final List<WhyNot> whyNot = new ArrayList<>();

    PlainDraft(PlainSetting setting) {
        this.setting = setting;
        this.disputes = new PlainDisputes(setting);
    }

    void add(Rung rung) {
        rungs.add(rung);
    }

    /** A rung begins then; where one that moves overtakes one that stands, the order may change. */
    void starts(PlainMoment start) {
        starts.forEach(other -> PlainMoment.overtake(start, other, setting.horizon));
        starts.add(start);
    }

    void no(WhyNot candidate) {
        whyNot.add(candidate);
    }

    Ladder ladder() {
        List<Rung> all = new ArrayList<>(disputes.settle(rungs));
        List<WhyNot> no = new ArrayList<>(whyNot);
        no.sort(
                Comparator.comparing((WhyNot w) -> w.bearer().id())
                        .thenComparing(w -> w.clause() == null ? "" : w.clause()));
        if (all.isEmpty()) {
            all.add(new Rung.OwedByNobody(no));
        }
        all.sort(PlainRungOrder.BEST_FIRST);
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
