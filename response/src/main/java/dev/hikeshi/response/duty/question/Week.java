package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The answers to one situation over the coming seven days. */
public final class Week {
    /** How far it looks. */
    public static final Duration LENGTH = Duration.ofDays(7);

    private Week() {}

    /**
     * One answer and how long it holds.
     *
     * @param from first instant
     * @param to last instant, exclusive
     * @param ladder every candidate
     */
    public record Span(Instant from, Instant to, Ladder ladder) {
        /** How long it holds. */
        public Duration length() {
            return Duration.between(from, to);
        }
    }

    /** The answers from {@code from}, in order, without gaps. */
    public static List<Span> of(Cover cover, Situation situation, Instant from) {
        List<Span> spans = new ArrayList<>();
        Instant end = from.plus(LENGTH);
        Instant at = from;
        while (at.isBefore(end)) {
            Ladder ladder = cover.next(situation, at);
            Instant until = ladder.until();
            Instant to = until == null || until.isAfter(end) ? end : until;
            spans.add(new Span(at, to, ladder));
            at = to;
        }
        return List.copyOf(spans);
    }
}
