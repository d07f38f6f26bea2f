package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    private final RulePack rules;
    private final Keeps keeps;
    private final Plan plan;
    private final Buckets buckets;
    private final RegexOverruns overruns = new RegexOverruns();
    private final ThreadLocal<Worker> workers = ThreadLocal.withInitial(Worker::new);

    /** What findings keep of their event. */
    public enum Keeps {
        /** All of it: {@link Finding#context} is full. */
        EVERY_FIELD,
        /** What the rule tested; {@link Finding#context} has no more than correlations ask for. */
        TESTED_FIELDS
    }

    /** A detector whose findings keep every field. */
    public Detector(RulePack rules) {
        this(rules, Keeps.EVERY_FIELD);
    }

    /** A detector of compiled rules. */
    public Detector(RulePack rules, Keeps keeps) {
        this.rules = rules;
        this.keeps = keeps;
        this.plan = rules.plan();
        this.buckets = new Buckets(plan);
    }

    /** The rules that match the event, each at most once, in the order of the rules. */
    public List<Finding> detect(Event event) {
        AudienceTable.Audience audience = rules.audiences().audience(event);
        return audience.units().length == 0 ? List.of() : workers.get().detect(audience, event);
    }

    /** How many regex searches were given up since the start; such a search is no match. */
    public long regexSearchesGivenUp() {
        return overruns.count();
    }

    /** What one thread needs. */
    private final class Worker {
        private final EventView view = new EventView(plan, overruns);
        private final int[] turns = new int[plan.unitCount()];
        private int turn;
        private int[] candidates = new int[64];
        private int count;

        List<Finding> detect(AudienceTable.Audience audience, Event event) {
            view.of(event);
            Bucket bucket = buckets.of(audience, view);
            if (bucket.isEmpty()) {
                return List.of();
            }
            gather(bucket);
            Arrays.sort(candidates, 0, count);
            Matches matches = new Matches(event);
            for (int i = 0; i < count; i++) {
                int unit = candidates[i];
                if (!matches.has(unit)
                        && rules.route(unit).admits(event)
                        && holds(plan.place(unit))) {
                    matches.add(unit);
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

    /** The findings of one event. */
    private final class Matches {
        private final Event event;
        private final List<Finding> findings = new ArrayList<>(0);
        private Map<String, FieldValue> context = Map.of();
        private int last = -1;

        Matches(Event event) {
            this.event = event;
        }

        /** Whether the unit's rule has matched; units of one rule come one behind the other. */
        boolean has(int unit) {
            return rules.number(unit) == last;
        }

        void add(int unit) {
            if (keeps == Keeps.EVERY_FIELD && findings.isEmpty()) {
                context = EventFields.merged(event);
            }
            last = rules.number(unit);
            findings.add(
                    Findings.of(
                            rules.rule(last),
                            event,
                            rules.tested(last).values(event, rules.route(unit), overruns),
                            with(rules.kept(last), rules.route(unit))));
        }

        /** The context, and the fields that a correlation will ask for by the rule's names. */
        private Map<String, FieldValue> with(TestedFields kept, Route route) {
            if (kept.items().isEmpty()) {
                return context;
            }
            Map<String, FieldValue> more = new LinkedHashMap<>(context);
            more.putAll(kept.values(event, route, overruns));
            return more;
        }

        List<Finding> list() {
            return findings;
        }
    }
}
