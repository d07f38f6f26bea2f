package dev.hikeshi.telemetry;

/**
 * Takes what a reader finds, in the order of the log. A reader calls one sink from one thread.
 *
 * <p>What a sink throws ends the run.
 */
public interface TelemetrySink {

    /** A record that could be read. */
    void event(Event event);

    /** A part that could not be read. */
    void damage(Damage damage);

    /** A file whose format is not known, passed over: not damage. */
    default void skipped(String file) {}
}
