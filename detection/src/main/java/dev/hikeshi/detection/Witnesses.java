package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Finds for a term a set of atoms of which at least one must be true before the term can be: its
 * witnesses. While none of them is true nobody need look at the term.
 *
 * <p>Of an "and" the part with the cheapest witnesses will do, of an "or" every part must have
 * some. A negation has none.
 */
final class Witnesses {
    /** What the facts of a bucket say of an atom. */
    static final int UNKNOWN = 0;

    static final int TRUE = 1;
    static final int FALSE = -1;

    private static final double NONE = Double.POSITIVE_INFINITY;

    private final Program program;
    private final IntUnaryOperator known;
    private final double[] weights;

    /**
     * Witnesses among atoms.
     *
     * @param known by atom: {@link #TRUE}, {@link #FALSE} or {@link #UNKNOWN}
     * @param weights by atom: how often it is expected to be true, in any unit
     */
    Witnesses(Program program, IntUnaryOperator known, double[] weights) {
        this.program = program;
        this.known = known;
        this.weights = weights;
    }

    /** Whether a term is known to be true or false already. */
    int known(int place) {
        return switch (program.operator(place)) {
            case Program.ATOM -> known.applyAsInt(program.argument(place));
            case Program.SINGLE -> UNKNOWN;
            case Program.WRITTEN -> known(program.argument(place));
            case Program.NOT -> -known(place + 1);
            case Program.ALL -> decided(place, FALSE);
            default -> decided(place, TRUE);
        };
    }

    /** One part that is so decides; if all are known, they are the opposite. */
    private int decided(int place, int deciding) {
        boolean open = false;
        for (int at = place + 1; at < program.behind(place); at = program.behind(at)) {
            int part = known(at);
            if (part == deciding) {
                return deciding;
            }
            open |= part == UNKNOWN;
        }
        return open ? UNKNOWN : -deciding;
    }

    /** The witnesses of a term that may become true; empty when it has none. */
    List<Integer> of(int place) {
        List<Integer> found = new ArrayList<>();
        if (cost(place) < NONE) {
            collect(place, found);
        }
        return found;
    }

    private double cost(int place) {
        int known = known(place);
        if (known != UNKNOWN) {
            return known == FALSE ? 0 : NONE;
        }
        return switch (program.operator(place)) {
            case Program.ATOM -> weights[program.argument(place)];
            case Program.SINGLE, Program.NOT -> NONE;
            case Program.WRITTEN -> cost(program.argument(place));
            case Program.ALL -> cost(cheapest(place));
            default -> sum(place);
        };
    }

    private double sum(int place) {
        double sum = 0;
        for (int at = place + 1; at < program.behind(place); at = program.behind(at)) {
            sum += cost(at);
        }
        return sum;
    }

    private int cheapest(int place) {
        int best = place + 1;
        double least = NONE;
        for (int at = place + 1; at < program.behind(place); at = program.behind(at)) {
            double cost = cost(at);
            if (cost < least) {
                least = cost;
                best = at;
            }
        }
        return best;
    }

    private void collect(int place, List<Integer> found) {
        if (known(place) == FALSE) {
            return;
        }
        switch (program.operator(place)) {
            case Program.ATOM -> found.add(program.argument(place));
            case Program.WRITTEN -> collect(program.argument(place), found);
            case Program.ALL -> collect(cheapest(place), found);
            default -> {
                for (int at = place + 1; at < program.behind(place); at = program.behind(at)) {
                    collect(at, found);
                }
            }
        }
    }
}
