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
import org.jspecify.annotations.Nullable;

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

    private static final long PLACE = Key.named("place in the queue");
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
    private final Map<String, Days> days = new HashMap<>();

    /** The days of one provider that were played. */
    private static final class Days {
        final long key;
        @Nullable SocDay ordinary;
        @Nullable SocDay byDay;
        @Nullable SocDay byNight;

        Days(long key) {
            this.key = key;
        }
    }

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
        Days days = of(provider);
        if (!mass) {
            SocDay day = days.ordinary;
            if (day == null) {
                day = SocDay.ordinary(Key.of(days.key, 1), shift());
                days.ordinary = day;
            }
            return day.waitAt(minute);
        }
        return attacked(days, Shift.isDay(minute)).waitAt(since(caseKey));
    }

    /** Minutes from the beginning of a mass attack to a case of ours. */
    static double since(long caseKey) {
        return WITHIN * Key.uniform(Key.of(caseKey, PLACE));
    }

    private SocDay attacked(Days days, boolean isDay) {
        SocDay known = isDay ? days.byDay : days.byNight;
        if (known != null) {
            return known;
        }
        long key = Key.of(days.key, isDay ? 2 : 3);
        SocDay day = SocDay.attacked(key, shift(), burst(days.key, isDay));
        if (isDay) {
            days.byDay = day;
        } else {
            days.byNight = day;
        }
        return day;
    }

    private Days of(String provider) {
        Days known = days.get(provider);
        if (known == null) {
            known = new Days(key(provider));
            days.put(provider, known);
        }
        return known;
    }

    /** The address of the draws of a provider's analysts. */
    long key(String provider) {
        return Key.of(world.key(), Key.named(provider));
    }

    /** The analysts of one provider. */
    Shift shift() {
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

    /** The cases of a mass attack. */
    SocDay.Burst burst(long key, boolean isDay) {
        double hit = Math.min(1, world.at(Input.MASS_HIT)) * world.at(Input.SOC_CUSTOMERS);
        boolean grouped = Key.uniform(Key.of(key, 4)) < world.at(Input.SOC_GROUPS_CASES);
        int cases = (int) Math.round(hit * (grouped ? 1 : ALERTS));
        return new SocDay.Burst(isDay ? NOON : NIGHT, cases, WITHIN);
    }
}
