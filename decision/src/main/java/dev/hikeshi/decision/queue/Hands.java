package dev.hikeshi.decision.queue;

/** How many hands are there at which time. */
public interface Hands {
    /** Hands at that time, from 0 up. */
    int at(double time);

    /** The first time after that one at which their number may be another; infinite: never. */
    double changesAfter(double time);

    /** Always the same number. */
    static Hands always(int number) {
        return new Hands() {
            @Override
            public int at(double time) {
                return number;
            }

            @Override
            public double changesAfter(double time) {
                return Double.POSITIVE_INFINITY;
            }
        };
    }
}
