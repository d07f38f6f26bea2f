package dev.hikeshi.response.company;

import dev.hikeshi.response.DutyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shifts of one person, worked out beforehand for the years that matter. Shifts of several
 * rotations may overlap; a question costs one binary search.
 */
public final class OnCall {
    private static final Comparator<Shift> ORDER =
            Comparator.comparing(Shift::from)
                    .thenComparing(Shift::to)
                    .thenComparing(Shift::rotation)
                    .thenComparing(shift -> shift.duties().toString());

    /** Nobody's shifts. */
    public static final OnCall NEVER = new OnCall(List.of());

    private final List<Shift> shifts;

    /** Begins and ends by turns, in order: the times in which at least one shift runs. */
    private final List<Instant> edges;

    /**
     * @param shifts the shifts, in any order
     */
    public OnCall(List<Shift> shifts) {
        this.shifts = shifts.stream().distinct().sorted(ORDER).toList();
        this.edges = edges(this.shifts);
    }

    /** The shifts by their begins. */
    public List<Shift> shifts() {
        return shifts;
    }

    /** True when a shift is for some duties alone. */
    public boolean namesDuties() {
        return shifts.stream().anyMatch(shift -> !shift.duties().isEmpty());
    }

    /** The shifts that are for that duty; the same object where all are. */
    public OnCall forDuty(DutyId duty) {
        boolean all = shifts.stream().allMatch(shift -> shift.isFor(duty));
        return all ? this : new OnCall(shifts.stream().filter(s -> s.isFor(duty)).toList());
    }

    /** True when a shift runs at that instant. */
    public boolean at(Instant at) {
        return after(at) % 2 == 1;
    }

    /** The first instant at or after {@code from} at which a shift runs, in 400 days. */
    public Optional<Instant> next(Instant from) {
        int place = after(from);
        if (place % 2 == 1) {
            return Optional.of(from);
        }
        return edge(place).filter(begin -> !begin.isAfter(from.plus(OpenHours.HORIZON)));
    }

    /** The first instant after {@code after} at which this changes. */
    public Optional<Instant> nextChange(Instant after) {
        return edge(after(after));
    }

    private Optional<Instant> edge(int place) {
        return place < edges.size() ? Optional.of(edges.get(place)) : Optional.empty();
    }

    /** Number of edges at or before the instant. */
    private int after(Instant at) {
        int low = 0;
        int high = edges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges.get(middle).isAfter(at)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static List<Instant> edges(List<Shift> shifts) {
        List<Instant> edges = new ArrayList<>();
        for (Shift shift : shifts) {
            boolean joins = !edges.isEmpty() && !shift.from().isAfter(edges.getLast());
            if (!joins) {
                edges.add(shift.from());
                edges.add(shift.to());
            } else if (shift.to().isAfter(edges.getLast())) {
                edges.set(edges.size() - 1, shift.to());
            }
        }
        return List.copyOf(edges);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OnCall onCall && onCall.shifts.equals(shifts);
    }

    @Override
    public int hashCode() {
        return shifts.hashCode();
    }

    @Override
    public String toString() {
        return shifts.toString();
    }
}
