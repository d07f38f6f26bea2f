package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Walks every row of a cube, duty by duty, on several threads. */
final class Walks {

    private Walks() {}

    /** The rows by duty, then group, then severity; whatever the number of threads. */
    static List<Walk.Walked> all(Company company, List<Duty> duties, Instant from, int threads) {
        // A cover is for one thread at a time; what it has worked out serves the next duty, too.
        Queue<Cover> idle = new ConcurrentLinkedQueue<>();
        List<Callable<List<Walk.Walked>>> tasks = new ArrayList<>();
        for (Duty duty : duties) {
            tasks.add(
                    () -> {
                        Cover known = idle.poll();
                        Cover cover = known == null ? new Cover(company) : known;
                        List<Walk.Walked> rows = ofDuty(company, cover, duty, from);
                        idle.add(cover);
                        return rows;
                    });
        }
        List<Walk.Walked> all = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (var done : pool.invokeAll(tasks)) {
                all.addAll(done.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a row could not be walked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while walking the cube", e);
        }
        return all;
    }

    private static List<Walk.Walked> ofDuty(Company company, Cover cover, Duty duty, Instant from) {
        Walk walk = new Walk(cover, duty, from, from.plus(Cube.YEAR));
        List<Walk.Walked> rows = new ArrayList<>();
        for (List<String> assets : Cube.assets(company, duty.id())) {
            for (Severity severity : Severity.values()) {
                rows.add(walk.row(assets, severity));
            }
        }
        return rows;
    }
}
