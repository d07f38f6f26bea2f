package dev.hikeshi.decision.world;

import dev.hikeshi.decision.chance.Key;
import java.util.EnumMap;
import java.util.Map;

/** One draw of everything we do not know. */
public final class World {
    private final long key;
    private final Map<Input, Double> values;

    private World(long key, Map<Input, Double> values) {
        this.key = key;
        this.values = values;
    }

    /** The world of that number. */
    public static World of(Priors priors, long seed, int number) {
        long key = Key.of(seed, number);
        Map<Input, Double> values = new EnumMap<>(Input.class);
        for (Prior prior : priors.all()) {
            double drawn = Key.uniform(Key.of(key, prior.input().key()));
            values.put(prior.input(), prior.range().values().quantile(drawn));
        }
        return new World(key, values);
    }

    /** The world in which each input has the value of that probability; others as drawn. */
    public World with(Priors priors, Input input, double probability) {
        Map<Input, Double> changed = new EnumMap<>(values);
        changed.put(input, priors.of(input).range().values().quantile(probability));
        return new World(key, changed);
    }

    /** What the input is in this world. */
    public double at(Input input) {
        Double value = values.get(input);
        if (value == null) {
            throw new IllegalStateException("no prior of input=" + input.id());
        }
        return value;
    }

    /** The address of this world's draws. */
    public long key() {
        return key;
    }
}
