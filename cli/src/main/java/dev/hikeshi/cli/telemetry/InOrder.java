package dev.hikeshi.cli.telemetry;

import dev.hikeshi.telemetry.Event;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on events on several threads and hands the results on in the order of the events, on the
 * thread that calls.
 *
 * <p>A bounded number of batches is under way at any time, so memory does not grow with the logs.
 *
 * @param <R> what is made of one event
 */
public final class InOrder<R> implements AutoCloseable {
    private static final int BATCH = 256;

    /**
     * Takes results in the order of the events.
     *
     * @param <R> what is made of one event
     */
    public interface Consumer<R> {
        /**
         * Takes one result.
         *
         * @throws IOException when it cannot be written where it should go; ends the work
         */
        void accept(R result) throws IOException;
    }

    private final Function<Event, R> work;
    private final Consumer<R> consumer;
    private final ExecutorService workers;
    private final int underWay;
    private final ArrayDeque<Future<List<R>>> pending = new ArrayDeque<>();
    private List<Event> batch = new ArrayList<>(BATCH);

    /**
     * Starts the workers.
     *
     * @param threads how many, at least 1
     * @param work done on any thread
     */
    public InOrder(int threads, Function<Event, R> work, Consumer<R> consumer) {
        this.work = work;
        this.consumer = consumer;
        this.workers = Executors.newFixedThreadPool(threads);
        this.underWay = threads * 4;
    }

    /** Adds one event; may hand on results of earlier ones. */
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
        List<Event> events = batch;
        batch = new ArrayList<>(BATCH);
        pending.add(workers.submit(() -> events.stream().map(work).toList()));
        while (pending.size() > underWay) {
            handOn(pending.remove());
        }
    }

    private void handOn(Future<List<R>> done) throws IOException {
        try {
            for (R result : done.get()) {
                consumer.accept(result);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("work on an event failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
