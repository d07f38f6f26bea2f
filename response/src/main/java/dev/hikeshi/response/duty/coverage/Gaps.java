package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.duty.Duty;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is missing, worst first.
 *
 * <p>The order is a rule, no forecast:
 *
 * <ol>
 *   <li>hours in which nobody is bound to act come before what could become so;
 *   <li>what holds for a high or critical case comes before what holds for mild ones only;
 *   <li>then by <i>late hours x loss per day</i>. An hour is late when a case that arises in it
 *       waits longer for somebody bound than the duty allows ({@link Duty#within}): so a night
 *       counts for what must be done within the hour, and not for what has three days. The loss is
 *       that of the business functions that stand still without the asset groups;
 *   <li>of equals: more hours, the order of the kinds, the order of the catalogue, the groups.
 * </ol>
 */
public final class Gaps {
    private final Losses losses;
    private final Map<String, Integer> place = new HashMap<>();

    private Gaps(Cube cube) {
        this.losses = new Losses(cube.company());
        for (Duty duty : cube.duties()) {
            place.put(duty.id().id(), place.size());
        }
    }

    /** Every gap of the year, ranked from 1. */
    public static List<Gap> of(Cube cube) {
        List<Hole> holes = new ArrayList<>();
        new OpenHoles(cube).addTo(holes);
        new HiddenHoles(cube).addTo(holes);
        new ContractHoles(cube).addTo(holes);
        return new Gaps(cube).rank(cube, Holes.merge(holes));
    }

    private List<Gap> rank(Cube cube, List<Hole> holes) {
        List<Hole> sorted = new ArrayList<>(holes);
        sorted.sort(
                Comparator.comparing(Hole::open, Comparator.reverseOrder())
                        .thenComparing(Gaps::isSevere, Comparator.reverseOrder())
                        .thenComparing(this::weight, Comparator.reverseOrder())
                        .thenComparing(Hole::total, Comparator.reverseOrder())
                        .thenComparing(Hole::kind)
                        .thenComparing(hole -> place.getOrDefault(hole.duty().id(), 0))
                        .thenComparing(hole -> hole.assets().toString())
                        .thenComparing(hole -> hole.severities().toString())
                        .thenComparing(hole -> hole.about().en()));
        GapWords words = new GapWords(cube, losses);
        List<Gap> gaps = new ArrayList<>();
        for (Hole hole : sorted) {
            gaps.add(
                    new Gap(
                            hole.kind(),
                            hole.duty(),
                            hole.assets(),
                            hole.severities(),
                            GapWords.hours(hole.total()),
                            gaps.size() + 1,
                            words.why(hole)));
        }
        return gaps;
    }

    private static boolean isSevere(Hole hole) {
        return hole.severities().getLast().atLeast(Severity.HIGH);
    }

    private BigDecimal weight(Hole hole) {
        return BigDecimal.valueOf(hole.late().dividedBy(Duration.ofMinutes(1)))
                .multiply(losses.perDay(hole.assets()));
    }
}
