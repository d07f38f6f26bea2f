package dev.hikeshi.decision.queue;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Lognormal;

/** The cases of a shift: by chance, one after the other, and those of an attack among them. */
final class DayOfCases implements Cases {
    private final long key;
    private final Shift shift;
    private final Lognormal handling;
    private final double[] burst;
    private final double end;
    private double ordinary;
    private long drawn;
    private int attacked;
    private double time;
    private int priority;
    private double work;

    /**
     * Cases until a time.
     *
     * @param burst times of the attack's cases, ascending; all of them important
     * @param end ordinary cases come before that time only
     */
    DayOfCases(long key, Shift shift, double[] burst, double end) {
        this.key = key;
        this.shift = shift;
        this.handling = Lognormal.ofMedian(shift.handling(), shift.sigma());
        this.burst = burst;
        this.end = end;
        this.ordinary = gap();
    }

    @Override
    public boolean next() {
        double next = attacked < burst.length ? burst[attacked] : Double.POSITIVE_INFINITY;
        if (next == Double.POSITIVE_INFINITY && ordinary >= end) {
            return false;
        }
        if (ordinary < end && ordinary <= next) {
            time = ordinary;
            priority = uniform() < shift.important() ? 0 : 1;
            work = handling.quantile(uniform());
            ordinary += gap();
        } else {
            time = next;
            priority = 0;
            // Of its own key: an attack changes none of the ordinary cases.
            work = handling.quantile(Key.uniform(Key.of(Key.of(key, -2), attacked)));
            attacked++;
        }
        return true;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public int priority() {
        return priority;
    }

    @Override
    public double work() {
        return work;
    }

    private double gap() {
        return shift.casesPerMinute() == 0
                ? Double.POSITIVE_INFINITY
                : -Math.log(uniform()) / shift.casesPerMinute();
    }

    private double uniform() {
        return Key.uniform(Key.of(key, drawn++));
    }
}
