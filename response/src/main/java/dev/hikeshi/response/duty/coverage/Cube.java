package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyAssets;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is bound to act: every duty, asset group and severity over the next 365 days.
 *
 * <p>Each row is the plain question {@link Cover#next} with nothing known but duty, group and
 * severity, asked at every instant at which its answer may change. The same company and instant
 * give the same cube, whatever the number of threads and the order of the company's lists.
 */
public final class Cube {
    /** How far a cube reaches. */
    public static final Duration YEAR = Duration.ofDays(365);

    private final Company company;
    private final Instant from;
    private final List<Duty> duties;
    private final List<Walk.Walked> walked;
    private final Map<Key, Row> byKey = new TreeMap<>();
    private final List<Row> rows;

    private record Key(DutyId duty, String asset, Severity severity) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byDuty = duty.compareTo(other.duty);
            int byAsset = byDuty != 0 ? byDuty : asset.compareTo(other.asset);
            return byAsset != 0 ? byAsset : severity.compareTo(other.severity);
        }
    }

    private Cube(Company company, Instant from, List<Duty> duties, List<Walk.Walked> walked) {
        this.company = company;
        this.from = from;
        this.duties = List.copyOf(duties);
        this.walked = List.copyOf(walked);
        for (Walk.Walked one : walked) {
            Row row = one.row();
            String asset = row.assets().isEmpty() ? "" : row.assets().getFirst();
            row.severities().forEach(s -> byKey.put(new Key(row.duty(), asset, s), row));
        }
        this.rows = Merging.merge(walked.stream().map(Walk.Walked::row).toList());
    }

    /** The year from {@code now}, every duty of the catalogue, on one thread. */
    public static Cube of(Company company, Instant now) {
        return of(company, now, 1);
    }

    /** The same, worked out by that many threads. */
    public static Cube of(Company company, Instant now, int threads) {
        List<Duty> duties = Duties.of(company).all();
        return new Cube(company, now, duties, Walks.all(company, duties, now, threads));
    }

    /** The company it speaks of. */
    public Company company() {
        return company;
    }

    /** Where the year begins. */
    public Instant from() {
        return from;
    }

    /** Where the year ends, exclusive. */
    public Instant to() {
        return from.plus(YEAR);
    }

    /** The duties, in the order of the catalogue. */
    public List<Duty> duties() {
        return duties;
    }

    /** The rows for people: groups and severities that answer the same are one row. */
    public List<Row> rows() {
        return rows;
    }

    /** The row of one duty, one group (empty: the company has none) and one severity. */
    public Row row(DutyId duty, String asset, Severity severity) {
        Row row = byKey.get(new Key(duty, asset, severity));
        if (row == null) {
            throw new IllegalArgumentException(
                    "no row duty=" + duty + " asset=" + asset + " severity=" + severity);
        }
        return row;
    }

    /** The answer at one instant of the year. */
    public Answer at(DutyId duty, String asset, Severity severity, Instant at) {
        return row(duty, asset, severity).at(at);
    }

    /** Every candidate at that instant, with the reasons of those who do not owe it. */
    public Ladder ladder(Row row, Instant at) {
        return Cover.next(
                company,
                Situation.of(
                        row.duty(),
                        row.severities().getLast(),
                        row.assets().stream().limit(1).toArray(String[]::new)),
                at);
    }

    /**
     * The rows as lines of {@code coverage.json}: one for each stretch and severity, and one for
     * each stretch where the severity makes no difference.
     */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows) {
            boolean alike = row.severities().size() == Severity.values().length;
            List<Severity> severities = alike ? List.of() : row.severities();
            if (alike) {
                row.stretches().forEach(stretch -> cells.add(Cell.of(row, null, stretch)));
            }
            for (Severity severity : severities) {
                row.stretches().forEach(stretch -> cells.add(Cell.of(row, severity, stretch)));
            }
        }
        return cells;
    }

    /** What is known of each single row. */
    List<Walk.Walked> walked() {
        return walked;
    }

    /** The groups that a duty is asked for, one by one; one empty list: the company as a whole. */
    static List<List<String>> assets(Company company, DutyId duty) {
        List<String> ids =
                DutyAssets.groups(company, duty).stream().map(AssetGroup::id).sorted().toList();
        boolean whole = DutyAssets.kinds(duty).isEmpty() || company.groups().isEmpty();
        return whole ? List.of(List.of()) : ids.stream().map(List::of).toList();
    }
}
