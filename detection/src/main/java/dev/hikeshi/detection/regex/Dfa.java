package dev.hikeshi.detection.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets of places of an {@link Nfa} that may be reached together, and the moves between them, made
 * when they are first needed. Used by one thread at a time.
 */
final class Dfa {
    private static final int MOST_STATES = 2048;
    private static final int MOST_PLACES = 1 << 16;
    private static final int MOST_TIMES_FORGOTTEN = 2;
    private static final @Nullable State[] NO_MOVES = {};

    /**
     * A set of places.
     *
     * @param places that read
     * @param found the goal is among them
     * @param foundAtEnd the goal would be, if the text ended here
     */
    private record Key(BitSet places, boolean found, boolean foundAtEnd) {}

    private static final class State {
        private final Key key;
        private @Nullable State[] moves = NO_MOVES; // by kind of character; null: not made

        State(Key key) {
            this.key = key;
        }
    }

    private final Nfa nfa;
    private final int start;
    private final Characters characters;
    private final Map<Key, State> states = new HashMap<>();
    private @Nullable State first;
    private long places;
    private int timesForgotten;

    Dfa(Nfa nfa, int start, Characters characters) {
        this.nfa = nfa;
        this.start = start;
        this.characters = characters;
    }

    /** Whether the last search took too many states. */
    boolean gaveUp() {
        return timesForgotten > MOST_TIMES_FORGOTTEN;
    }

    /** Whether the expression is found; null: too many states, or a surrogate stands before it. */
    @Nullable Boolean finds(String text) {
        timesForgotten = 0;
        State state = first();
        int length = text.length();
        // A loop without streams: every searched character passes here.
        for (int at = 0; at < length; at++) {
            if (state.key.found()) {
                return true;
            }
            char c = text.charAt(at);
            if (c == '\n' && at == length - 1 && state.key.foundAtEnd()) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                return null;
            }
            state = move(state, characters.kind(c));
            if (gaveUp()) {
                return null;
            }
        }
        return state.key.found() || state.key.foundAtEnd();
    }

    private State first() {
        State known = first;
        if (known == null) {
            known = state(set(new BitSet(), -1, true));
            first = known;
        }
        return known;
    }

    private State move(State from, int kind) {
        State known = kind < from.moves.length ? from.moves[kind] : null;
        return known == null ? make(from, kind) : known;
    }

    private State make(State from, int kind) {
        Key key = set(from.key.places(), kind, false);
        if (states.size() >= MOST_STATES || places > MOST_PLACES) {
            forget();
            return state(key);
        }
        State to = state(key);
        if (kind >= from.moves.length) {
            from.moves = Arrays.copyOf(from.moves, Math.max(kind + 1, characters.kinds()));
        }
        from.moves[kind] = to;
        return to;
    }

    private void forget() {
        timesForgotten++;
        states.clear();
        places = 0;
        first = null;
    }

    private State state(Key key) {
        State known = states.get(key);
        if (known != null) {
            return known;
        }
        State made = new State(key);
        states.put(key, made);
        places += key.places().cardinality();
        return made;
    }

    /** What is reached from places by a character of a kind, and from the start, always open. */
    private Key set(BitSet from, int kind, boolean atStart) {
        BitSet reached = new BitSet(nfa.size());
        Reached next = new Reached();
        for (int place = from.nextSetBit(0); place >= 0; place = from.nextSetBit(place + 1)) {
            if (characters.is(kind, nfa.character(place))) {
                nfa.closure(nfa.next(place), false, false, reached, next);
            }
        }
        nfa.closure(start, atStart, false, reached, next);
        Reached behindEnd = new Reached();
        for (int end : next.ends) {
            nfa.closure(nfa.next(end), atStart, true, new BitSet(), behindEnd);
        }
        return next.goal
                ? new Key(new BitSet(), true, true)
                : new Key(next.reading, false, behindEnd.goal);
    }

    /** Sorts the places that a closure visits. */
    private final class Reached implements IntConsumer {
        private final BitSet reading = new BitSet(nfa.size());
        private final List<Integer> ends = new ArrayList<>(0);
        private boolean goal;

        @Override
        public void accept(int place) {
            goal |= nfa.isGoal(place);
            if (nfa.character(place) >= 0) {
                reading.set(place);
            } else if (nfa.isAtEnd(place)) {
                ends.add(place);
            }
        }
    }
}
