package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Walks every row of a cube, duty by duty, on several threads. */
final class Walks {

    private Walks() {}

    /** The rows by duty, then group, then severity; whatever the number of threads. */
    static List<Walk.Walked> all(Company company, List<Duty> duties, Instant from, int threads) {
        List<Callable<List<Walk.Walked>>> tasks = new ArrayList<>();
        for (Duty duty : duties) {
            tasks.add(() -> ofDuty(company, duty, from));
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

    private static List<Walk.Walked> ofDuty(Company company, Duty duty, Instant from) {
        Walk walk = new Walk(new Cover(company), duty, from, from.plus(Cube.YEAR));
        List<Walk.Walked> rows = new ArrayList<>();
        for (List<String> assets : Cube.assets(company, duty.id())) {
            for (Severity severity : Severity.values()) {
                rows.add(walk.row(assets, severity));
            }
        }
        return rows;
    }
}
