package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rules that match an event, fast: the same findings in the same order as the {@link
 * ReferenceEvaluator}.
 *
 * <p>An event is routed to the rules that can concern it (channel, event id, provider, declared
 * kind). Of the fields that hold their witnesses each value is searched once for the texts of all
 * rules; only rules of which a witness stood there are evaluated.
 *
 * <p>Safe for many threads. Each thread keeps a memory of recent values, about 20 MB at the most.
 */
public final class Detector {

    private final RuleIndex index;
    private final Plan plan;
    private final Buckets buckets;
    private final RegexOverruns overruns = new RegexOverruns();
    private final ThreadLocal<Worker> workers = ThreadLocal.withInitial(Worker::new);

    public Detector(RuleSet rules) {
        this.index = new RuleIndex(rules.compiled(), LogSourceTable.bundled());
        this.plan = PlanMaker.plan(index.all());
        this.buckets = new Buckets(plan);
    }

    /** The rules that match the event, each at most once, in the order of the rules. */
    public List<Finding> detect(Event event) {
        RuleIndex.Audience audience = index.audience(event);
        return audience.rules().isEmpty() ? List.of() : workers.get().detect(audience, event);
    }

    /** How many regex searches were given up since the start; such a search is no match. */
    public long regexSearchesGivenUp() {
        return overruns.count();
    }

    /** What one thread needs. */
    private final class Worker {
        private final EventView view = new EventView(plan, overruns);
        private final int[] turns = new int[plan.units().size()];
        private int turn;
        private int[] candidates = new int[64];
        private int count;

        List<Finding> detect(RuleIndex.Audience audience, Event event) {
            view.of(event);
            Bucket bucket = buckets.of(audience, view);
            if (bucket.isEmpty()) {
                return List.of();
            }
            gather(bucket);
            Arrays.sort(candidates, 0, count);
            Matches matches = new Matches(event, overruns);
            for (int i = 0; i < count; i++) {
                RuleIndex.Routed way = plan.units().get(candidates[i]).routed();
                if (!matches.has(way.rule())
                        && way.admits(event)
                        && holds(plan.units().get(candidates[i]).place())) {
                    matches.add(way);
                }
            }
            return matches.list();
        }

        private void gather(Bucket bucket) {
            count = 0;
            turn++;
            if (turn == Integer.MAX_VALUE) {
                turn = 1;
                Arrays.fill(turns, 0);
            }
            for (int unit : bucket.always()) {
                add(unit);
            }
            for (int field : bucket.fields()) {
                view.read(field);
            }
            for (int i = 0; i < view.trueCount(); i++) {
                for (int unit : bucket.units(view.trueAtom(i))) {
                    add(unit);
                }
            }
        }

        private void add(int unit) {
            if (turns[unit] != turn) {
                turns[unit] = turn;
                if (count == candidates.length) {
                    candidates = Arrays.copyOf(candidates, 2 * count);
                }
                candidates[count++] = unit;
            }
        }

        private boolean holds(int place) {
            Program program = plan.program();
            return switch (program.operator(place)) {
                case Program.ATOM -> view.atom(program.argument(place));
                case Program.SINGLE -> view.single(program.argument(place));
                case Program.WRITTEN -> holds(program.argument(place));
                case Program.NOT -> !holds(place + 1);
                case Program.ALL -> !any(program, place, false);
                default -> any(program, place, true);
            };
        }

        /** Whether one of the parts has that answer. */
        private boolean any(Program program, int place, boolean answer) {
            int end = program.behind(place);
            for (int at = place + 1; at < end; at = program.behind(at)) {
                if (holds(at) == answer) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The findings of one event; what they say of its fields is worked out for the first. */
    private static final class Matches {
        private final Event event;
        private final RegexOverruns overruns;
        private final List<Finding> findings = new ArrayList<>(0);
        private @Nullable EventFields fields;

        Matches(Event event, RegexOverruns overruns) {
            this.event = event;
            this.overruns = overruns;
        }

        boolean has(CompiledRule rule) {
            for (Finding finding : findings) {
                if (finding.ruleId().equals(rule.rule().id())) {
                    return true;
                }
            }
            return false;
        }

        void add(RuleIndex.Routed way) {
            EventFields known = fields;
            if (known == null) {
                known = EventFields.of(event, overruns);
                fields = known;
            }
            findings.add(Findings.of(way.rule(), event, known.through(way.route().renamed())));
        }

        List<Finding> list() {
            return findings;
        }
    }
}
