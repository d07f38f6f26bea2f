package dev.hikeshi.cli.finding;

import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.telemetry.InOrder;
import dev.hikeshi.detection.Detector;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.RulePack;
import dev.hikeshi.detection.correlation.Correlator;
import dev.hikeshi.telemetry.Event;
import java.io.IOException;
import java.util.List;

/**
 * Runs the rules over events on several threads; findings come in the order of the events, those of
 * correlations behind them in the order of their times.
 */
public final class Sweep implements AutoCloseable {
    private final InOrder<List<Finding>> work;
    private final InOrder.Consumer<Finding> consumer;
    private final Correlator correlator;

    /**
     * Starts the workers.
     *
     * @param threads how many, at least 1
     */
    public Sweep(
            RulePack rules, Detector.Keeps keeps, int threads, InOrder.Consumer<Finding> consumer) {
        Detector detector = new Detector(rules, keeps);
        this.consumer = consumer;
        this.correlator = new Correlator(rules.correlations(), Correlator.Limits.WHOLE_LOG);
        this.work = new InOrder<>(threads, detector::detect, this::take);
    }

    private void take(List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            if (correlator.standsAlone(finding.ruleId())) {
                consumer.accept(finding);
            }
            handOn(correlator.add(finding));
        }
    }

    private void handOn(List<Finding> findings) throws IOException {
        for (Finding finding : findings) {
            consumer.accept(finding);
        }
    }

    /** Adds one event; may hand on findings of earlier ones. */
    public void add(Event event) throws IOException {
        work.add(event);
    }

    /** Waits for the rest. */
    public void complete() throws IOException {
        work.complete();
        handOn(correlator.finish());
    }

    /** Says what took no part in the correlations. */
    public void report(Terminal terminal, Texts texts) {
        Correlator.Dropped dropped = correlator.dropped();
        if (!dropped.isNothing()) {
            terminal.err()
                    .println(
                            "hikeshi: "
                                    + texts.say(
                                            "correlation.dropped",
                                            dropped.timeless(),
                                            dropped.late(),
                                            dropped.forgotten()));
        }
    }

    @Override
    public void close() {
        work.close();
    }
}
