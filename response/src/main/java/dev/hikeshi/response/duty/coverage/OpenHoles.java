package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Bearer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hours in which nobody is bound to act, by what the first answer is instead. */
final class OpenHoles {
    private final Cube cube;
    private final BearerNames names;

    OpenHoles(Cube cube) {
        this.cube = cube;
        this.names = new BearerNames(cube.company());
    }

    /** What one kind adds up to in one row. */
    private static final class Sum {
        private Duration total = Duration.ZERO;
        private Duration late = Duration.ZERO;
        private final Set<Bearer> bearers = new LinkedHashSet<>();
    }

    void addTo(List<Hole> holes) {
        for (Walk.Walked walked : cube.walked()) {
            Row row = walked.row();
            sums(row, walked.tally().within())
                    .forEach(
                            (kind, sum) ->
                                    holes.add(
                                            new Hole(
                                                    kind,
                                                    row.duty(),
                                                    row.assets(),
                                                    row.severities(),
                                                    true,
                                                    sum.total,
                                                    sum.late,
                                                    names.of(sum.bearers))));
        }
    }

    private static Map<Gap.Kind, Sum> sums(Row row, Duration within) {
        Map<Gap.Kind, Sum> sums = new EnumMap<>(Gap.Kind.class);
        Instant help = row.stretches().getLast().to();
        for (Stretch stretch : row.stretches().reversed()) {
            if (stretch.answer().binds()) {
                help = stretch.from();
                continue;
            }
            Sum sum = sums.computeIfAbsent(kind(stretch.answer()), k -> new Sum());
            sum.total = sum.total.plus(stretch.length());
            sum.late = sum.late.plus(late(stretch, help, within));
            sum.bearers.addAll(stretch.answer().bearers());
        }
        return sums;
    }

    /** For how much of the stretch a case waits longer than allowed for the help. */
    static Duration late(Stretch stretch, Instant help, Duration within) {
        Instant last = help.minus(within);
        Instant end = last.isBefore(stretch.to()) ? last : stretch.to();
        return end.isAfter(stretch.from()) ? Duration.between(stretch.from(), end) : Duration.ZERO;
    }

    /** Who must be asked and cannot be, like who must act and cannot, is unable now. */
    static Gap.Kind kind(Answer answer) {
        return switch (answer.answer()) {
            case "ForExtraMoney" -> Gap.Kind.FOR_EXTRA_MONEY;
            case "UnableNow", "OwedOnRequest", "OwedWithConsent" -> Gap.Kind.UNABLE_NOW;
            case "Unconfirmed" -> Gap.Kind.UNCONFIRMED;
            case "Disputed" -> Gap.Kind.DISPUTED;
            case "AdvisedOnly", "NotifiedOnly" -> Gap.Kind.ADVICE_ONLY;
            case "OwedByNobody" -> Gap.Kind.OWED_BY_NOBODY;
            default -> throw new IllegalStateException("binds answer=" + answer.answer());
        };
    }
}
