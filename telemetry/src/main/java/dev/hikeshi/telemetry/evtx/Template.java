package dev.hikeshi.telemetry.evtx;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A parsed definition, or the content of a fragment without one. Names and literals are copied out
 * of the chunk, so a template may serve other chunks too.
 */
final class Template {
    private final int id;
    private final List<Node> roots;
    private final int depth;
    private final long weight;
    private final int[] slotUses;
    private final Map<At, FieldPlan> plans = new ConcurrentHashMap<>();
    private volatile @Nullable LastPlan lastPlan;

    /**
     * @param id the first four bytes of the GUID; 0 for a fragment without definition
     * @param depth the deepest element
     * @param weight what rendering costs without the values of slots: nodes and characters
     * @param slotUses how often each slot is used
     */
    Template(int id, List<Node> roots, int depth, long weight, int[] slotUses) {
        this.id = id;
        this.roots = List.copyOf(roots);
        this.depth = depth;
        this.weight = weight;
        this.slotUses = slotUses.clone();
    }

    int id() {
        return id;
    }

    List<Node> roots() {
        return roots;
    }

    int depth() {
        return depth;
    }

    long weight() {
        return weight;
    }

    int uses(int slot) {
        return slot < slotUses.length ? slotUses[slot] : 0;
    }

    int slots() {
        return slotUses.length;
    }

    /** The plan of the fields when the template's content stands at {@code place}. */
    FieldPlan plan(FieldPlan.Place place, String prefix) {
        LastPlan last = lastPlan; // every record asks, mostly for the same
        if (last != null && last.place == place && last.prefix.equals(prefix)) {
            return last.plan;
        }
        FieldPlan plan =
                plans.computeIfAbsent(
                        new At(place, prefix), at -> FieldPlan.of(roots, place, prefix));
        lastPlan = new LastPlan(place, prefix, plan);
        return plan;
    }

    private record At(FieldPlan.Place place, String prefix) {}

    private record LastPlan(FieldPlan.Place place, String prefix, FieldPlan plan) {}
}
