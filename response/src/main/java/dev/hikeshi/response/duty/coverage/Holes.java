package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Makes one hole of those that differ in severity or group only. */
final class Holes {

    private Holes() {}

    /** First severities of the same groups, then groups of the same severities. */
    static List<Hole> merge(List<Hole> holes) {
        return join(join(holes, true), false);
    }

    private static List<Hole> join(List<Hole> holes, boolean severities) {
        List<Hole> merged = new ArrayList<>();
        int ofThisDuty = 0;
        for (Hole hole : holes) {
            if (!merged.isEmpty() && !merged.getLast().duty().equals(hole.duty())) {
                ofThisDuty = merged.size();
            }
            int place = -1;
            for (int i = ofThisDuty; i < merged.size() && place < 0; i++) {
                Hole other = merged.get(i);
                boolean fits =
                        severities
                                ? other.assets().equals(hole.assets())
                                : other.severities().equals(hole.severities());
                place = fits && other.isLike(hole) ? i : -1;
            }
            if (place < 0) {
                merged.add(hole);
            } else {
                merged.set(place, both(merged.get(place), hole));
            }
        }
        return merged;
    }

    private static Hole both(Hole a, Hole b) {
        TreeSet<String> assets = new TreeSet<>(a.assets());
        assets.addAll(b.assets());
        TreeSet<Severity> severities = new TreeSet<>(a.severities());
        severities.addAll(b.severities());
        return a.with(List.copyOf(assets), List.copyOf(severities));
    }
}
