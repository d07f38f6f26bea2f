package dev.hikeshi.cli.finding;

import dev.hikeshi.cli.telemetry.InOrder;
import dev.hikeshi.detection.Detector;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.telemetry.Event;
import java.io.IOException;
import java.util.List;

/** Runs the rules over events on several threads; findings come in the order of the events. */
public final class Sweep implements AutoCloseable {
    private final InOrder<List<Finding>> work;

    /**
     * Starts the workers.
     *
     * @param threads how many, at least 1
     */
    public Sweep(Detector detector, int threads, InOrder.Consumer<Finding> consumer) {
        this.work =
                new InOrder<>(
                        threads,
                        detector::detect,
                        findings -> {
                            for (Finding finding : findings) {
                                consumer.accept(finding);
                            }
                        });
    }

    /** Adds one event; may hand on findings of earlier ones. */
    public void add(Event event) throws IOException {
        work.add(event);
    }

    /** Waits for the rest. */
    public void complete() throws IOException {
        work.complete();
    }

    @Override
    public void close() {
        work.close();
    }
}
