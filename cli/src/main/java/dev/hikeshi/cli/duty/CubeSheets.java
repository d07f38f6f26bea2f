package dev.hikeshi.cli.duty;

import static dev.hikeshi.cli.duty.Sheet.number;
import static dev.hikeshi.cli.duty.Sheet.text;

import dev.hikeshi.response.duty.coverage.Answer;
import dev.hikeshi.response.duty.coverage.Gap;
import dev.hikeshi.response.duty.coverage.Row;
import dev.hikeshi.response.duty.coverage.Stretch;
import dev.hikeshi.response.duty.coverage.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The views that are made of the cube: gaps, the week, the days that differ. */
final class CubeSheets {
    private static final int HOURS_OF_A_YEAR = 365 * 24;
    private final Coverage coverage;
    private final Spoken spoken;
    private final Map<Row, Week> weeks;

    CubeSheets(Coverage coverage, Spoken spoken, Map<Row, Week> weeks) {
        this.coverage = coverage;
        this.spoken = spoken;
        this.weeks = weeks;
    }

    Sheet gaps() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (Gap gap : coverage.gaps()) {
            rows.add(
                    List.of(
                            number(gap.rank()),
                            text(spoken.words(gap.kind().words())),
                            text(spoken.duty(gap.duty())),
                            text(spoken.groups(gap.assets())),
                            text(spoken.severities(gap.severities())),
                            number(gap.hoursPerYear()),
                            text(spoken.words(gap.why()))));
        }
        return new Sheet(
                "gaps",
                spoken.say("coverage.gaps"),
                finding(),
                spoken.texts.list("coverage.gaps.columns"),
                rows);
    }

    private String finding() {
        if (coverage.gaps().isEmpty()) {
            return spoken.say("coverage.gaps.none");
        }
        long nobody = coverage.gaps().stream().filter(CubeSheets::isUnowed).count();
        return spoken.say("coverage.gaps.finding", coverage.gaps().size(), nobody);
    }

    private static boolean isUnowed(Gap gap) {
        return gap.kind() == Gap.Kind.OWED_BY_NOBODY || gap.kind() == Gap.Kind.FOR_EXTRA_MONEY;
    }

    Sheet week() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (Row row : coverage.cube().rows()) {
            Week week = Week.of(coverage.cube(), row);
            weeks.put(row, week);
            rows.add(
                    List.of(
                            text(spoken.duty(row.duty())),
                            text(spoken.groups(row.assets())),
                            text(spoken.severities(row.severities())),
                            text(Segments.of(week, spoken, this::named)),
                            number(week.unboundHours()),
                            number(row.unbound().toHours()),
                            text(clauses(row))));
        }
        long uncovered =
                coverage.cube().rows().stream()
                        .filter(row -> row.unbound().toHours() >= HOURS_OF_A_YEAR)
                        .map(row -> row.duty().id())
                        .distinct()
                        .count();
        return new Sheet(
                "week",
                spoken.say("coverage.week"),
                spoken.say("coverage.week.finding", coverage.cube().duties().size(), uncovered),
                spoken.texts.list("coverage.week.columns"),
                rows);
    }

    String named(Answer answer) {
        String who = spoken.bearers(answer.bearers());
        String what = spoken.say("answer." + answer.answer());
        String unreached =
                answer.answer().startsWith("Owed") && !answer.binds() && !who.isEmpty()
                        ? spoken.say("coverage.not-reached")
                        : "";
        return who.isEmpty() ? what : who + spoken.say("coverage.colon") + what + unreached;
    }

    private String clauses(Row row) {
        return row.stretches().stream()
                .map(stretch -> stretch.answer().clause())
                .filter(java.util.Objects::nonNull)
                .distinct()
                .map(clause -> clause + proof(clause))
                .collect(Collectors.joining(spoken.say("list.comma")));
    }

    private String proof(String clause) {
        String evidence = spoken.evidence(clause);
        return evidence.isEmpty() ? "" : " [" + evidence + "]";
    }

    /** The days of the year on which the answer is not that of the ordinary weekday. */
    Sheet special() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (Row row : coverage.cube().rows()) {
            Week week = weeks.getOrDefault(row, Week.of(coverage.cube(), row));
            for (Week.Special special : week.special()) {
                rows.add(
                        List.of(
                                text(days(special)),
                                text(spoken.duty(row.duty())),
                                text(spoken.groups(row.assets())),
                                text(spoken.severities(row.severities())),
                                text(stretches(special))));
            }
        }
        rows.sort(java.util.Comparator.comparing(row -> row.getFirst().text()));
        return new Sheet(
                "days",
                spoken.say("coverage.days"),
                spoken.say("coverage.days.finding", rows.size()),
                spoken.texts.list("coverage.days.columns"),
                rows);
    }

    private static String days(Week.Special special) {
        return special.first().equals(special.last())
                ? special.first().toString()
                : special.first() + " - " + special.last();
    }

    private String stretches(Week.Special special) {
        return special.stretches().stream()
                .map(this::stretch)
                .collect(Collectors.joining(spoken.say("list.comma")));
    }

    private String stretch(Stretch stretch) {
        return spoken.figures.time(stretch.from()) + " " + named(stretch.answer());
    }
}
