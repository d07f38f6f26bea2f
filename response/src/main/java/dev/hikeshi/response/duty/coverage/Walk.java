package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Situation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks one row of the cube from change to change.
 *
 * <p>Not for several threads at once: each takes its own.
 */
final class Walk {
    private final Cover cover;
    private final Instant from;
    private final Instant to;

    Walk(Cover cover, Instant from, Instant to) {
        this.cover = cover;
        this.from = from;
        this.to = to;
    }

    /** A row with what the gaps need besides. */
    record Walked(Row row, Tally tally) {}

    Walked row(Duty duty, List<String> assets, Severity severity) {
        DutyId id = duty.id();
        Situation situation = Situation.of(id, severity, assets.toArray(String[]::new));
        Joined joined = new Joined(from);
        Tally tally = new Tally(duty.within());
        Instant at = from;
        while (at.isBefore(to)) {
            Ladder ladder = cover.next(situation, at);
            Instant until = ladder.until();
            Instant end = until == null || until.isAfter(to) ? to : until;
            joined.add(Answer.of(ladder), end);
            tally.add(ladder, at, end);
            at = end;
        }
        tally.close(to);
        return new Walked(new Row(id, assets, List.of(severity), joined.stretches()), tally);
    }

    /** Stretches in the making; equal neighbours become one. */
    private static final class Joined {
        private final List<Stretch> stretches = new ArrayList<>();
        private final Map<Answer, Answer> known = new HashMap<>();
        private Instant begun;

        Joined(Instant from) {
            this.begun = from;
        }

        void add(Answer answer, Instant to) {
            Answer same = known.computeIfAbsent(answer, a -> a);
            boolean first = stretches.isEmpty();
            if (!first && stretches.getLast().answer().equals(same)) {
                begun = stretches.removeLast().from();
            } else if (!first) {
                begun = stretches.getLast().to();
            }
            stretches.add(new Stretch(begun, to, same));
        }

        List<Stretch> stretches() {
            return stretches;
        }
    }
}
