package dev.hikeshi.cli.finding;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.ReferenceEvaluator;
import dev.hikeshi.telemetry.Event;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs the rules over events on several threads and gives the findings back in the order of the
 * events, on the thread that calls.
 *
 * <p>A bounded number of batches is under way at any time, so memory does not grow with the logs.
 */
public final class Sweep implements AutoCloseable {
    private static final int BATCH = 256;

    /** Takes findings in the order of the events. */
    public interface FindingConsumer {
        /**
         * Takes one finding.
         *
         * @throws IOException when it cannot be written where it should go; ends the sweep
         */
        void accept(Finding finding) throws IOException;
    }

    private final ReferenceEvaluator evaluator;
    private final FindingConsumer consumer;
    private final ExecutorService workers;
    private final int underWay;
    private final ArrayDeque<Future<List<Finding>>> pending = new ArrayDeque<>();
    private List<Event> batch = new ArrayList<>(BATCH);

    /**
     * Starts the workers.
     *
     * @param threads how many, at least 1
     */
    public Sweep(ReferenceEvaluator evaluator, int threads, FindingConsumer consumer) {
        this.evaluator = evaluator;
        this.consumer = consumer;
        this.workers = Executors.newFixedThreadPool(threads);
        this.underWay = threads * 4;
    }

    /** Adds one event; may hand on findings of earlier ones. */
    public void add(Event event) throws IOException {
        batch.add(event);
        if (batch.size() == BATCH) {
            submit();
        }
    }

    /** Waits for the rest. */
    public void complete() throws IOException {
        submit();
        while (!pending.isEmpty()) {
            handOn(pending.remove());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private void submit() throws IOException {
        if (batch.isEmpty()) {
            return;
        }
        List<Event> events = batch;
        batch = new ArrayList<>(BATCH);
        pending.add(workers.submit(() -> evaluate(events)));
        while (pending.size() > underWay) {
            handOn(pending.remove());
        }
    }

    private List<Finding> evaluate(List<Event> events) {
        List<Finding> findings = new ArrayList<>();
        for (Event event : events) {
            findings.addAll(evaluator.evaluate(event));
        }
        return findings;
    }

    private void handOn(Future<List<Finding>> done) throws IOException {
        try {
            for (Finding finding : done.get()) {
                consumer.accept(finding);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a rule failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
