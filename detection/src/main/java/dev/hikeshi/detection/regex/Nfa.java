package dev.hikeshi.detection.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Places of an expression and the ways between them. A place reads a character and goes on, or goes
 * on in two directions, or goes on at the start or the end of the text only, or is the goal.
 */
final class Nfa {
    /** Places; an expression with more is not taken: each state may hold all of them. */
    static final int MOST = 600;

    private static final int READ = 0;
    private static final int FORK = 1;
    private static final int AT_START = 2;
    private static final int AT_END = 3;
    private static final int GOAL = 4;

    /** Ways are to places; {@code what} is the character of {@link #READ}. */
    private record Place(int kind, int what, int way, int otherWay) {}

    private final List<Place> places = new ArrayList<>();

    int goal() {
        return add(new Place(GOAL, 0, 0, 0));
    }

    int read(int character, int next) {
        return add(new Place(READ, character, next, 0));
    }

    int fork(int next, int other) {
        return add(new Place(FORK, 0, next, other));
    }

    int atStart(int next) {
        return add(new Place(AT_START, 0, next, 0));
    }

    int atEnd(int next) {
        return add(new Place(AT_END, 0, next, 0));
    }

    /** A fork whose second way is not known yet. */
    int loop() {
        return add(new Place(FORK, 0, 0, 0));
    }

    void close(int loop, int body, int next) {
        places.set(loop, new Place(FORK, 0, body, next));
    }

    private int add(Place place) {
        if (places.size() >= MOST) {
            throw new NotTaken();
        }
        places.add(place);
        return places.size() - 1;
    }

    int size() {
        return places.size();
    }

    /** The character that a place reads; -1: it reads none. */
    int character(int place) {
        return places.get(place).kind() == READ ? places.get(place).what() : -1;
    }

    int next(int place) {
        return places.get(place).way();
    }

    boolean isGoal(int place) {
        return places.get(place).kind() == GOAL;
    }

    boolean isAtEnd(int place) {
        return places.get(place).kind() == AT_END;
    }

    /**
     * Visits every place that is reached from one without reading; each once.
     *
     * @param seen places visited already; those visited now are added
     */
    void closure(int from, boolean start, boolean end, BitSet seen, IntConsumer visitor) {
        if (seen.get(from)) {
            return;
        }
        seen.set(from);
        visitor.accept(from);
        Place at = places.get(from);
        boolean open =
                switch (at.kind()) {
                    case FORK -> true;
                    case AT_START -> start;
                    case AT_END -> end;
                    default -> false;
                };
        if (open) {
            closure(at.way(), start, end, seen, visitor);
        }
        if (at.kind() == FORK) {
            closure(at.otherWay(), start, end, seen, visitor);
        }
    }

    /** Whether reading may go on behind an end of the text. */
    boolean readsBehindTheEnd() {
        boolean[] found = new boolean[1];
        for (int place = 0; place < size(); place++) {
            if (isAtEnd(place)) {
                closure(
                        next(place),
                        true,
                        true,
                        new BitSet(),
                        at -> found[0] |= character(at) >= 0);
            }
        }
        return found[0];
    }
}
