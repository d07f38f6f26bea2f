package dev.hikeshi.decision.queue;

import dev.hikeshi.decision.chance.Distribution;
import dev.hikeshi.decision.chance.Key;

/** Cases of several lines by chance, at a rate that may change by chance as well. */
final class ByChance implements Cases {
    private final long key;
    private final double[] share;
    private final Distribution work;
    private final double[] rates;
    private final double[] leaves;
    private long drawn;
    private int mood;
    private double time;
    private double moodEnds;
    private int priority;
    private double minutes;

    private ByChance(long key, double[] share, Distribution work, double[] rates, double[] leaves) {
        this.key = key;
        this.share = share;
        this.work = work;
        this.rates = rates;
        this.leaves = leaves;
        this.moodEnds = leaves.length == 1 ? Double.POSITIVE_INFINITY : gap(leaves[0]);
    }

    /** Lines with one rate each. */
    static ByChance steady(long key, Distribution work, double... rates) {
        double all = 0;
        for (double rate : rates) {
            all += rate;
        }
        double[] share = new double[rates.length];
        double sum = 0;
        for (int i = 0; i < rates.length; i++) {
            sum += rates[i] / all;
            share[i] = sum;
        }
        return new ByChance(key, share, work, new double[] {all}, new double[1]);
    }

    /** One line, calm or not: the rate in each mood, and the rate at which each mood is left. */
    static ByChance moody(long key, Distribution work, double[] rates, double[] leaves) {
        return new ByChance(key, new double[] {1}, work, rates, leaves);
    }

    @Override
    public boolean next() {
        time += gap(rates[mood]);
        while (time > moodEnds) {
            // What comes has no memory: draw anew from the change on.
            time = moodEnds;
            mood = 1 - mood;
            moodEnds += gap(leaves[mood]);
            time += gap(rates[mood]);
        }
        double which = uniform();
        priority = 0;
        while (priority < share.length - 1 && which >= share[priority]) {
            priority++;
        }
        minutes = work.quantile(uniform());
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
        return minutes;
    }

    private double gap(double rate) {
        return -Math.log(uniform()) / rate;
    }

    private double uniform() {
        return Key.uniform(Key.of(key, drawn++));
    }

    /** Exponential work. */
    record Exponential(double mean) implements Distribution {
        @Override
        public double quantile(double probability) {
            return -mean * Math.log1p(-probability);
        }
    }
}
