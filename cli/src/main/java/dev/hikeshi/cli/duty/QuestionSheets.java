package dev.hikeshi.cli.duty;

import static dev.hikeshi.cli.duty.Sheet.number;
import static dev.hikeshi.cli.duty.Sheet.text;

import dev.hikeshi.company.Fee;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.duty.question.Contradictions;
import dev.hikeshi.response.duty.question.Difference;
import dev.hikeshi.response.duty.question.Differences;
import dev.hikeshi.response.duty.question.Judgement;
import dev.hikeshi.response.duty.question.Point;
import dev.hikeshi.response.duty.question.Question;
import dev.hikeshi.response.duty.question.Status;
import dev.hikeshi.response.duty.question.Warning;
import dev.hikeshi.response.duty.question.Warnings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The views of what is open: questions, providers judged by answers, differences, warnings. */
final class QuestionSheets {
    private final Coverage coverage;
    private final Spoken spoken;

    QuestionSheets(Coverage coverage, Spoken spoken) {
        this.coverage = coverage;
        this.spoken = spoken;
    }

    private Sheet sheet(String id, String finding, List<List<Sheet.Entry>> rows) {
        return new Sheet(
                id,
                spoken.say("view." + id),
                finding,
                spoken.texts.list("view." + id + ".columns"),
                rows);
    }

    /** The four questions of each contract: answered with its clause, or open. */
    Sheet points() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (Point point : coverage.questions().points()) {
            rows.add(
                    List.of(
                            text(point.contract()),
                            text(spoken.words(point.topic().area().words())),
                            text(spoken.words(point.topic().words())),
                            text(spoken.say(point.answered() ? "point.answered" : "point.open")),
                            text(String.join(spoken.say("list.comma"), point.clauses())),
                            text(spoken.words(point.text()))));
        }
        long open = coverage.questions().points().stream().filter(p -> !p.answered()).count();
        return sheet("points", spoken.say("view.points.finding", open, rows.size()), rows);
    }

    /** What to ask, most worth first. */
    Sheet questions() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (Question question : coverage.questions().all()) {
            rows.add(
                    List.of(
                            number(question.rank()),
                            text(spoken.provider(question.provider())),
                            text(question.contract()),
                            text(spoken.words(question.status().words())),
                            text(spoken.words(question.text())),
                            text(spoken.words(question.depends())),
                            text(question.id())));
        }
        int open = coverage.questions().open().size();
        return sheet("questions", spoken.say("view.questions.finding", open), rows);
    }

    /** Providers by how they answered. */
    Sheet judgements() {
        LocalDate today = LocalDate.ofInstant(coverage.now(), coverage.company().zone());
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        for (Judgement one :
                Judgement.byProvider(coverage.questions(), coverage.answers(), today)) {
            String days =
                    one.meanDays().isPresent()
                            ? String.format(Locale.ROOT, "%.1f", one.meanDays().getAsDouble())
                            : "-";
            rows.add(
                    List.of(
                            text(spoken.provider(one.provider())),
                            number(one.questions()),
                            number(one.unsettled()),
                            number(one.count(Status.WRITTEN)),
                            number(one.count(Status.ORAL)),
                            number(one.count(Status.EVADED)),
                            number(one.count(Status.REFUSED)),
                            text(days)));
        }
        return sheet("providers", spoken.say("view.providers.finding", rows.size()), rows);
    }

    /** Candidates for one service side by side, by what they answered. */
    Sheet candidates() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        int services = 0;
        for (Judgement.SideBySide service :
                Judgement.candidates(
                        coverage.company(),
                        coverage.questions(),
                        coverage.answers(),
                        coverage.now())) {
            services++;
            String what =
                    service.duties().stream()
                            .map(spoken::duty)
                            .collect(Collectors.joining(spoken.say("list.comma")));
            for (Judgement one : service.judgements()) {
                rows.add(candidate(what, one));
            }
        }
        return sheet("candidates", spoken.say("view.candidates.finding", services), rows);
    }

    private List<Sheet.Entry> candidate(String what, Judgement one) {
        int evaded = one.count(Status.EVADED);
        String days =
                one.meanDays().isPresent()
                        ? String.format(Locale.ROOT, "%.1f", one.meanDays().getAsDouble())
                        : "-";
        String waits =
                one.longestWait().isPresent() ? String.valueOf(one.longestWait().getAsLong()) : "-";
        String sign =
                evaded == 0
                        ? spoken.say("candidate.no-sign")
                        : spoken.say("candidate.evades", evaded);
        return List.of(
                text(what),
                text(spoken.provider(one.provider())),
                text(String.join(spoken.say("list.comma"), one.contracts())),
                text(cost(one.contracts(), Fee::once)),
                text(cost(one.contracts(), Fee::monthly)),
                number(one.questions()),
                number(one.unsettled()),
                number(one.count(Status.WRITTEN)),
                number(evaded),
                number(one.count(Status.REFUSED)),
                text(days),
                text(waits),
                text(sign));
    }

    /**
     * What those contracts cost together; a contract without a fee is named, for it is not free.
     */
    private String cost(List<String> contracts, Function<Fee, @Nullable Money> part) {
        Money sum = null;
        List<String> unknown = new ArrayList<>(contracts);
        for (Fee fee : coverage.fees()) {
            if (unknown.remove(fee.contract())) {
                Money one = part.apply(fee);
                sum = one == null ? sum : sum == null ? one : sum.plus(one);
            }
        }
        if (unknown.size() == contracts.size()) {
            return spoken.say("candidate.no-fee");
        }
        String said = sum == null ? spoken.say("candidate.nothing") : spoken.figures.money(sum);
        return unknown.isEmpty()
                ? said
                : said
                        + spoken.say(
                                "candidate.fee-without",
                                String.join(spoken.say("list.comma"), unknown));
    }

    /** What we expect, held against what is written. */
    Sheet differences() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        long differ = 0;
        for (Difference one : Differences.of(coverage.company(), coverage.now())) {
            differ += one.differs() ? 1 : 0;
            rows.add(
                    List.of(
                            text(spoken.duty(one.expectation().duty())),
                            text(
                                    spoken.groups(
                                            one.asset().isEmpty()
                                                    ? List.of()
                                                    : List.of(one.asset()))),
                            text(spoken.bearers(List.of(one.expectation().bearer()))),
                            text(spoken.words(one.kind().words())),
                            number(one.hoursPerWeek()),
                            text(spoken.words(one.why()))));
        }
        return sheet("expected", spoken.say("view.expected.finding", differ, rows.size()), rows);
    }

    /** Signs that a service is not what it seems, and clauses that contradict each other. */
    Sheet warnings() {
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        Contradictions.of(coverage.company(), coverage.now())
                .forEach(
                        one ->
                                rows.add(
                                        List.of(
                                                text(one.contract()),
                                                text(spoken.say("view.contradiction")),
                                                text(one.one() + " / " + one.other()),
                                                text(spoken.words(one.why())))));
        List<Warning> warnings =
                Warnings.of(coverage.company(), coverage.questions(), coverage.now());
        for (Warning warning : warnings) {
            rows.add(
                    List.of(
                            text(warning.contract()),
                            text(spoken.words(warning.rule().words())),
                            text(String.join(spoken.say("list.comma"), warning.clauses())),
                            text(spoken.words(warning.why()))));
        }
        return sheet("warnings", spoken.say("view.warnings.finding", rows.size()), rows);
    }
}
