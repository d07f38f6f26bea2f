package dev.hikeshi.response.duty.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stretches in the making; equal neighbours become one. */
final class Joined {
    private final List<Stretch> stretches = new ArrayList<>();
    private final Answers answers;
    private Instant begun;
    private Instant end;
    private @Nullable Answer last;

    Joined(Answers answers, Instant from) {
        this.answers = answers;
        this.begun = from;
        this.end = from;
    }

    /** The answer holds until then. */
    void add(Answer answer, Instant to) {
        if (!answer.equals(last)) {
            if (last != null) {
                stretches.add(new Stretch(begun, end, last));
                begun = end;
            }
            last = answers.same(answer);
        }
        end = to;
    }

    List<Stretch> stretches() {
        if (last != null) {
            stretches.add(new Stretch(begun, end, last));
            last = null;
        }
        return List.copyOf(stretches);
    }
}
