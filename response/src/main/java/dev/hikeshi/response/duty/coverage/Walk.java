package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Outlook;
import dev.hikeshi.response.duty.Outlooks;
import dev.hikeshi.response.duty.Situation;
import dev.hikeshi.response.duty.Stance;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks the rows of one duty from change to change.
 *
 * <p>Not for several threads at once: each takes its own.
 */
final class Walk {
    private final Cover cover;
    private final Duty duty;
    private final Instant from;
    private final Instant to;
    private final Answers answers = new Answers();
    private final Outlooks outlooks;

    /** By what is heard: situations of which every candidate says the same are followed once. */
    private final Map<Object, Year> years = new HashMap<>();

    Walk(Cover cover, Duty duty, Instant from, Instant to) {
        this.cover = cover;
        this.duty = duty;
        this.from = from;
        this.to = to;
        this.outlooks = new Outlooks(cover, duty.id(), from);
    }

    /** A row with what the gaps need besides. */
    record Walked(Row row, Tally tally) {}

    Walked row(List<String> assets, Severity severity) {
        Situation situation = Situation.of(duty.id(), severity, assets.toArray(String[]::new));
        Year year;
        if (outlooks.mayBeDisputed()) {
            Joined joined = new Joined(answers, from);
            Tally tally = new Tally(duty.within());
            ask(situation, joined, tally);
            tally.close(to);
            year = new Year(joined.stretches(), tally);
        } else {
            Outlook outlook = outlooks.of(situation);
            year = years.computeIfAbsent(outlook.voices(), heard -> follow(outlook));
        }
        Row row = new Row(duty.id(), assets, List.of(severity), year.stretches());
        return new Walked(row, year.tally());
    }

    /** What is said over the year, whoever asks. */
    private record Year(List<Stretch> stretches, Tally tally) {}

    /** Asks the plain question at every change: one candidate may change another's answer. */
    private void ask(Situation situation, Joined joined, Tally tally) {
        Instant at = from;
        while (at.isBefore(to)) {
            Ladder ladder = cover.next(situation, at);
            Instant end = end(ladder.until());
            joined.add(Answer.of(ladder), end);
            tally.add(ladder, at, end);
            at = end;
        }
    }

    /** The same, each candidate asked only where it may say something else. */
    private Year follow(Outlook outlook) {
        Joined joined = new Joined(answers, from);
        Tally tally = new Tally(duty.within());
        while (true) {
            Instant end = end(outlook.until());
            Answer answer = answers.of(outlook);
            joined.add(answer, end);
            for (int i = 0; i < outlook.candidates(); i++) {
                if (outlook.changed(i)) {
                    Stance stance = outlook.stance(i);
                    tally.add(stance, outlook.now(), end(outlook.until(i)));
                }
            }
            tally.tells(outlook, answer.binds());
            if (end.equals(to)) {
                tally.close(to);
                return new Year(joined.stretches(), tally);
            }
            outlook.advance();
        }
    }

    private Instant end(@Nullable Instant until) {
        return until == null || until.isAfter(to) ? to : until;
    }
}
