package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Correlation;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The unused matches of one group that stand within a timespan of each other. */
final class Window {
    /** Matches that are kept; of more the oldest give way. */
    static final int MOST = 100_000;

    /**
     * What was found.
     *
     * @param time of the last match, or the end of the window that was waited for
     * @param matches used up by it, in the order of time
     * @param result what they came to
     */
    record Found(Instant time, List<Match> matches, String result) {}

    private final Correlation correlation;
    private final ArrayDeque<Match> matches = new ArrayDeque<>();
    private Tally tally;
    private long forgotten;

    Window(Correlation correlation) {
        this.correlation = correlation;
        this.tally = Tally.of(correlation);
    }

    boolean isEmpty() {
        return matches.isEmpty();
    }

    /** How many matches gave way because there were too many, since the last time of asking. */
    long takeForgotten() {
        long count = forgotten;
        forgotten = 0;
        return count;
    }

    /** Gives up its matches; how many they were. */
    int forget() {
        int count = matches.size();
        clear();
        return count;
    }

    /** When the window that began with the oldest match is over. */
    Instant end() {
        return matches.getFirst().time().plus(correlation.timespan());
    }

    /** Takes the next match in the order of time; what is found by it at once. */
    Optional<Found> add(Match match) {
        if (!correlation.condition().waits()) {
            leave(match.time().minus(correlation.timespan()));
        }
        if (matches.size() == MOST) {
            forgotten++;
            tally.remove(matches.removeFirst());
        }
        matches.addLast(match);
        tally.add(match);
        return correlation.condition().waits() ? Optional.empty() : judge(match.time());
    }

    private void leave(Instant first) {
        while (!matches.isEmpty() && matches.getFirst().time().isBefore(first)) {
            tally.remove(matches.removeFirst());
        }
    }

    /** Judges a window that was waited for; its matches are used up either way. */
    Optional<Found> close() {
        Instant end = end();
        Optional<Found> found = judge(end);
        clear();
        return found;
    }

    private Optional<Found> judge(Instant time) {
        if (!tally.holds()) {
            return Optional.empty();
        }
        Found found = new Found(time, new ArrayList<>(matches), tally.result());
        clear();
        return Optional.of(found);
    }

    private void clear() {
        matches.clear();
        tally = Tally.of(correlation);
    }
}
