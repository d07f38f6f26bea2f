package dev.hikeshi.response.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a candidate says from an instant on, worked out as far as it was asked for. */
final class Stances {
    private final Setting setting;
    private final Consumer<Draft> candidate;
    private final List<Stance> known = new ArrayList<>();

    /**
     * @param setting the question at the first instant
     * @param candidate judges the candidate in a draft
     */
    Stances(Setting setting, Consumer<Draft> candidate) {
        this.setting = setting;
        this.candidate = candidate;
    }

    /** The stance of that number; the one before it ends. */
    Stance stance(int number) {
        while (known.size() <= number) {
            Instant ended = known.isEmpty() ? setting.now : known.getLast().ends;
            if (ended == null) {
                throw new IllegalArgumentException("no such stance number=" + number);
            }
            Draft draft = new Draft(setting.at(ended));
            candidate.accept(draft);
            known.add(Stance.of(draft, setting.now));
        }
        return known.get(number);
    }
}
