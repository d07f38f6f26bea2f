package dev.hikeshi.decision;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.queue.Shift;
import dev.hikeshi.decision.queue.SocDay;
import dev.hikeshi.decision.replay.Waits;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The analysts of every provider in one world. Each kind of day is played once, when it is first
 * needed, and all incidents and options meet it.
 */
final class SharedAnalysts implements Waits {
    /** Share of ordinary cases that go first; a judgement. */
    private static final double IMPORTANT = 0.1;

    private static final double SIGMA = 0.8;

    /** Alerts of one attacked customer where nobody groups them. */
    private static final int ALERTS = 8;

    private static final double WITHIN = 60;
    private static final double NIGHT = 2 * 60;
    private static final double NOON = 12 * 60;

    private static final List<Input> CONCERNS =
            List.of(
                    Input.SOC_CUSTOMERS,
                    Input.SOC_CASES_PER_CUSTOMER_DAY,
                    Input.SOC_LOAD,
                    Input.SOC_NIGHT_SHARE,
                    Input.TRIAGE_MINUTES,
                    Input.MASS_HIT,
                    Input.SOC_GROUPS_CASES);

    private final World world;
    private final Map<String, SocDay> ordinary = new HashMap<>();
    private final Map<String, SocDay> byDay = new HashMap<>();
    private final Map<String, SocDay> byNight = new HashMap<>();

    private SharedAnalysts(World world) {
        this.world = world;
    }

    static SharedAnalysts of(World world) {
        return new SharedAnalysts(world);
    }

    /** The analysts of that world; these where nothing differs that concerns them. */
    SharedAnalysts in(World other) {
        boolean same = other.key() == world.key();
        for (Input input : CONCERNS) {
            same &= other.at(input) == world.at(input);
        }
        return same ? this : of(other);
    }

    @Override
    public double minutes(String provider, int minute, long caseKey, boolean mass) {
        long key = Key.of(world.key(), Key.named(provider));
        if (!mass) {
            return ordinary.computeIfAbsent(
                            provider, name -> SocDay.ordinary(Key.of(key, 1), shift()))
                    .waitAt(minute);
        }
        double since = WITHIN * Key.uniform(Key.of(caseKey, Key.named("place in the queue")));
        boolean day = Shift.isDay(minute);
        return (day ? byDay : byNight)
                .computeIfAbsent(
                        provider,
                        name ->
                                SocDay.attacked(
                                        Key.of(key, day ? 2 : 3),
                                        shift(),
                                        burst(key, day ? NOON : NIGHT)))
                .waitAt(since);
    }

    private Shift shift() {
        double cases =
                world.at(Input.SOC_CUSTOMERS)
                        * world.at(Input.SOC_CASES_PER_CUSTOMER_DAY)
                        / (24 * 60);
        double work = world.at(Input.TRIAGE_MINUTES) * Math.exp(SIGMA * SIGMA / 2);
        // As many as the stated load needs over the whole day, fewer at night.
        double night = world.at(Input.SOC_NIGHT_SHARE);
        double average = cases * work / world.at(Input.SOC_LOAD);
        int byDay = (int) Math.max(1, Math.round(2 * average / (1 + night)));
        int atNight = (int) Math.max(1, Math.round(byDay * night));
        return new Shift(byDay, atNight, cases, IMPORTANT, world.at(Input.TRIAGE_MINUTES), SIGMA);
    }

    private SocDay.Burst burst(long key, double minute) {
        double hit = Math.min(1, world.at(Input.MASS_HIT)) * world.at(Input.SOC_CUSTOMERS);
        boolean grouped = Key.uniform(Key.of(key, 4)) < world.at(Input.SOC_GROUPS_CASES);
        int cases = (int) Math.round(hit * (grouped ? 1 : ALERTS));
        return new SocDay.Burst(minute, cases, WITHIN);
    }
}
