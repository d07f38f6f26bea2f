package dev.hikeshi.decision.world;

import dev.hikeshi.decision.chance.Key;

/** One draw of everything we do not know. */
public final class World {
    private final long key;
    private final double[] values;

    private World(long key, double[] values) {
        this.key = key;
        this.values = values;
    }

    /** The world of that number. */
    public static World of(Priors priors, long seed, int number) {
        long key = Key.of(seed, number);
        double[] values = new double[Input.COUNT];
        for (Input input : Input.values()) {
            double drawn = Key.uniform(Key.of(key, input.key()));
            values[input.place()] = priors.of(input).range().values().quantile(drawn);
        }
        return new World(key, values);
    }

    /** The world in which every input has the value that half of the worlds do not exceed. */
    public static World middle(Priors priors, long seed) {
        double[] values = new double[Input.COUNT];
        for (Input input : Input.values()) {
            values[input.place()] = priors.of(input).range().values().quantile(0.5);
        }
        return new World(Key.of(seed, Key.named("middle")), values);
    }

    /** The world in which the input has that value; other inputs and all dice as they are. */
    public World with(Input input, double value) {
        double[] changed = values.clone();
        changed[input.place()] = value;
        return new World(key, changed);
    }

    /** The world with these inputs and the other's dice. */
    public World withDiceOf(World other) {
        return new World(other.key, values);
    }

    /** What the input is in this world. */
    public double at(Input input) {
        return values[input.place()];
    }

    /** The address of this world's draws. */
    public long key() {
        return key;
    }
}
