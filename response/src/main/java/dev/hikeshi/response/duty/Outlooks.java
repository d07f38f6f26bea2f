package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Verb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Follows situations of one duty from one instant on. A candidate that sees no difference between
 * two of them is worked out once.
 *
 * <p>For situations of which nothing is known but assets and severity. Not for several threads.
 */
public final class Outlooks {
    private final Index index;
    private final Candidates candidates;
    private final Instant from;
    private final Map<List<Object>, Stances> known = new HashMap<>();

    /** Follows situations of that duty. */
    public Outlooks(Cover cover, DutyId duty, Instant from) {
        this.index = cover.index();
        this.candidates = index.candidates(duty);
        this.from = from;
    }

    /**
     * True when one candidate's answer may change another's, for they name each other: such a duty
     * is asked about as a whole, see {@link Cover#next}.
     */
    public boolean mayBeDisputed() {
        return !candidates.expectations.isEmpty()
                || candidates.clauses.stream().anyMatch(one -> one.clause.names() != null);
    }

    /** Follows one situation. */
    public Outlook of(Situation situation) {
        Setting setting = new Setting(index, situation, from);
        List<Stances> all = new ArrayList<>();
        List<Object> machine =
                candidates.rules.isEmpty()
                        ? List.of("no machine")
                        : List.of("machine", situation.assets(), situation.severity());
        all.add(stances(machine, setting, MachinePolicy::judge));
        all.add(stances(List.of("people", seenByPeople(setting)), setting, OwnPeople::judge));
        for (Aspect aspect : candidates.aspects(setting)) {
            List<Object> seen = List.of(aspect, Sight.ofPromise(aspect.reading, setting));
            all.add(stances(seen, setting, draft -> Clauses.judge(draft, aspect)));
        }
        return new Outlook(all, from);
    }

    private Stances stances(List<Object> key, Setting setting, Consumer<Draft> candidate) {
        return known.computeIfAbsent(key, k -> new Stances(setting, candidate));
    }

    /** Our people see only what each may do; a release also asks who blocked these assets. */
    private List<Object> seenByPeople(Setting setting) {
        Verb verb = candidates.duty.verb();
        List<Object> seen = new ArrayList<>();
        if (verb != null) {
            setting.people().forEach(one -> seen.add(setting.mayAct(one, verb)));
        }
        if (verb == Verb.RELEASE) {
            seen.addAll(setting.situation.assets());
        }
        return seen;
    }
}
