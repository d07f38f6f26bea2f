package dev.hikeshi.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does numbered pieces of work on several threads; each writes to places of its own. */
final class Parallel {
    private static final int PARTS = 1000;

    private Parallel() {}

    /**
     * Does the work of every number below {@code count}.
     *
     * @param progress is told how many of 1,000 parts are done, from any thread
     * @throws IllegalStateException when one of them fails or the thread is interrupted
     */
    static void each(int count, int threads, IntConsumer work, IntConsumer progress) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Callable<Void>> hands = new ArrayList<>();
        for (int hand = 0; hand < Math.min(threads, count); hand++) {
            hands.add(
                    () -> {
                        for (int i = next.getAndIncrement();
                                i < count;
                                i = next.getAndIncrement()) {
                            work.accept(i);
                            progress.accept((int) ((long) done.incrementAndGet() * PARTS / count));
                        }
                        return null;
                    });
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads));
        try {
            for (Future<Void> one : pool.invokeAll(hands)) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
