package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.duty.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes one row of rows of a duty that answer the same at every instant.
 *
 * <p>First severities of one group, then groups whose severities fall together alike. Reasons may
 * differ, for they name the group; the merged row says all of them.
 */
final class Merging {

    private Merging() {}

    /** The rows merged, in the order of the first of each; rows come by duty, group, severity. */
    static List<Row> merge(List<Row> rows) {
        return join(join(rows, true), false);
    }

    private static List<Row> join(List<Row> rows, boolean severities) {
        List<List<Row>> bunches = new ArrayList<>();
        int ofThisDuty = 0;
        for (Row row : rows) {
            if (!bunches.isEmpty() && !bunches.getLast().getFirst().duty().equals(row.duty())) {
                ofThisDuty = bunches.size();
            }
            List<Row> same = null;
            for (List<Row> bunch : bunches.subList(ofThisDuty, bunches.size())) {
                Row first = bunch.getFirst();
                boolean fits =
                        severities
                                ? first.assets().equals(row.assets())
                                : first.severities().equals(row.severities());
                same = same == null && fits && answersAlike(first, row) ? bunch : same;
            }
            if (same == null) {
                same = new ArrayList<>();
                bunches.add(same);
            }
            same.add(row);
        }
        return bunches.stream().map(Merging::one).toList();
    }

    private static boolean answersAlike(Row a, Row b) {
        if (a.stretches().size() != b.stretches().size()) {
            return false;
        }
        for (int i = 0; i < a.stretches().size(); i++) {
            Stretch one = a.stretches().get(i);
            Stretch other = b.stretches().get(i);
            if (!one.from().equals(other.from()) || !one.answer().saysTheSameAs(other.answer())) {
                return false;
            }
        }
        return true;
    }

    private static Row one(List<Row> bunch) {
        Row first = bunch.getFirst();
        if (bunch.size() == 1) {
            return first;
        }
        TreeSet<String> assets = new TreeSet<>();
        TreeSet<Severity> severities = new TreeSet<>();
        bunch.forEach(row -> assets.addAll(row.assets()));
        bunch.forEach(row -> severities.addAll(row.severities()));
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < first.stretches().size(); i++) {
            Stretch one = first.stretches().get(i);
            LinkedHashSet<Reason> reasons = new LinkedHashSet<>();
            for (Row row : bunch) {
                reasons.addAll(row.stretches().get(i).answer().reasons());
            }
            Answer all =
                    new Answer(
                            one.answer().answer(),
                            one.answer().binds(),
                            one.answer().bearers(),
                            one.answer().clause(),
                            List.copyOf(reasons));
            stretches.add(new Stretch(one.from(), one.to(), all));
        }
        return new Row(
                first.duty(), List.copyOf(assets), List.copyOf(severities), List.copyOf(stretches));
    }
}
