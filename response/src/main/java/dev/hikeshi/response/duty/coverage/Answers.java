package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.duty.Outlook;
import dev.hikeshi.response.duty.Reason;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Stance;
import dev.hikeshi.response.duty.WhyNot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers of one duty, each made once: equal ones are the same object. */
final class Answers {
    private final Map<Answer, Answer> known = new HashMap<>();
    private final IdentityHashMap<Rung, Answer> byRung = new IdentityHashMap<>();

    /** What stances say of why they leave no rung, without instants, numbered. */
    private final Map<List<Reason>, Integer> silences = new HashMap<>();

    private final IdentityHashMap<Stance, Integer> silenceOf = new IdentityHashMap<>();
    private final Map<List<Integer>, Answer> nobodies = new HashMap<>();

    /** The one object for all equal answers. */
    Answer same(Answer answer) {
        Answer one = known.putIfAbsent(answer, answer);
        return one == null ? answer : one;
    }

    /** The answer now. */
    Answer of(Outlook outlook) {
        Rung first = outlook.first();
        if (first == null) {
            return nobody(outlook);
        }
        Answer answer = byRung.get(first);
        if (answer == null) {
            answer = same(Answer.of(first));
            byRung.put(first, answer);
        }
        return answer;
    }

    private Answer nobody(Outlook outlook) {
        List<Integer> silent = new ArrayList<>(outlook.candidates());
        for (int i = 0; i < outlook.candidates(); i++) {
            silent.add(silenceOf.computeIfAbsent(outlook.stance(i), this::silence));
        }
        @Nullable Answer answer = nobodies.get(silent);
        if (answer == null) {
            List<WhyNot> all = new ArrayList<>();
            for (int i = 0; i < outlook.candidates(); i++) {
                all.addAll(outlook.stance(i).whyNot());
            }
            answer = same(Answer.of(new Rung.OwedByNobody(all)));
            nobodies.put(List.copyOf(silent), answer);
        }
        return answer;
    }

    private int silence(Stance stance) {
        List<Reason> said = new ArrayList<>();
        for (WhyNot why : stance.whyNot()) {
            for (Reason reason : why.reasons()) {
                said.add(Answer.timeless(reason));
            }
        }
        return silences.computeIfAbsent(said, s -> silences.size());
    }
}
