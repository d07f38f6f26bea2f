package dev.hikeshi.cli.decision;

import dev.hikeshi.decision.Figures;
import dev.hikeshi.decision.value.BreakEven;
import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.value.Exceedance;
import java.util.ArrayList;
import java.util.List;

/** The first page: the answer, what must be avoided, what it costs, how bad a year can be. */
final class AnswerChapters {
    private static final double WORTH = 0.8;
    private static final double TOSS_UP = 0.65;

    private final Verdict verdict;
    private final Telling telling;
    private final Charts charts;

    AnswerChapters(Verdict verdict, Telling telling) {
        this.verdict = verdict;
        this.telling = telling;
        this.charts = new Charts(verdict, telling);
    }

    /** The answer in one sentence, with its probability. */
    String sentence() {
        String best = telling.in(verdict.name(verdict.decision().best()));
        if (verdict.decision().second() < 0) {
            return telling.say("answer.only", best);
        }
        String second = telling.in(verdict.name(verdict.decision().second()));
        String tenths = Amounts.tenths(verdict.decision().wins());
        Estimate difference = verdict.decision().difference();
        if (!verdict.decision().isShown()) {
            return telling.say("answer.none", best, second, tenths);
        }
        String amount = telling.amounts().money(difference.mean());
        double badYear = verdict.best().tail();
        double otherBadYear = verdict.options().get(verdict.decision().second()).tail();
        if (verdict.decision().wins() < TOSS_UP && badYear < otherBadYear) {
            return telling.say(
                    "answer.steadier",
                    tenths,
                    best,
                    second,
                    amount,
                    telling.amounts().money(badYear),
                    telling.amounts().money(otherBadYear));
        }
        String key = verdict.decision().wins() >= WORTH ? "answer.clear" : "answer.likely";
        return telling.say(key, tenths, best, second, amount);
    }

    Chapter answer() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < verdict.options().size(); i++) {
            Figures figures = verdict.options().get(i);
            rows.add(
                    List.of(
                            telling.in(verdict.name(i)),
                            telling.amounts().money(figures.cost()),
                            telling.amounts().share(figures.best()),
                            telling.amounts().money(figures.tail())));
        }
        return new Chapter(
                "answer",
                telling.say("answer.title"),
                sentence(),
                breakEven(),
                null,
                List.of(
                        Chapter.Table.of(
                                telling.say("answer.table"),
                                telling.texts().list("decide.answer.head"),
                                rows)));
    }

    /** What each option must avoid a year, in closed form, beside what it avoids as played. */
    private List<String> breakEven() {
        List<String> lines = new ArrayList<>();
        Double full = verdict.fullLoss();
        String base = telling.in(verdict.name(verdict.base()));
        if (full != null) {
            lines.add(telling.say("even.loss", telling.amounts().money(full), base));
        }
        for (int i = 0; i < verdict.options().size(); i++) {
            Verdict.Avoided avoided = verdict.avoided().get(i);
            Double losses = avoided.losses();
            if (losses != null) {
                lines.add(
                        telling.say(
                                "even.line",
                                telling.in(verdict.name(i)),
                                telling.amounts().money(avoided.spent()),
                                Amounts.number(losses),
                                telling.amounts().years(1 / losses),
                                telling.amounts().money(Math.max(0, avoided.avoids())),
                                telling.say(
                                        avoided.avoids() >= avoided.spent()
                                                ? "even.pays"
                                                : "even.does-not")));
            }
        }
        double expected = verdict.options().get(verdict.base()).expectedLoss();
        lines.add(
                telling.say(
                        "even.ceiling",
                        telling.amounts().money(BreakEven.ceiling(1, expected)),
                        telling.amounts().money(expected)));
        return lines;
    }

    Chapter cost() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < verdict.options().size(); i++) {
            Figures figures = verdict.options().get(i);
            rows.add(
                    List.of(
                            telling.in(verdict.name(i)),
                            years(figures.fees().mean()),
                            years(figures.hours().mean() + figures.staff().mean()),
                            years(figures.falseBlocks().mean()),
                            years(
                                    figures.standstill().mean()
                                            + figures.response().mean()
                                            + figures.bought().mean()),
                            years(figures.cost().mean()),
                            telling.amounts().range(times(figures.cost())),
                            telling.amounts().money(figures.tail())));
        }
        return new Chapter(
                "cost",
                telling.say("cost.title"),
                telling.say(
                        "cost.finding",
                        telling.in(verdict.name(verdict.decision().best())),
                        years(verdict.best().cost().mean()),
                        Verdict.years()),
                List.of(telling.say("cost.note")),
                charts.cost(),
                List.of(
                        Chapter.Table.of(
                                telling.say("cost.table"),
                                telling.texts().list("decide.cost.head"),
                                rows)));
    }

    private String years(double yearly) {
        return telling.amounts().money(Verdict.years() * yearly);
    }

    private static Estimate times(Estimate yearly) {
        int years = Verdict.years();
        return new Estimate(years * yearly.mean(), years * yearly.low(), years * yearly.high());
    }

    Chapter exceedance() {
        Tolerance tolerance = Tolerance.of(verdict.company());
        double[] amounts = {5e6, 2e7, 5e7, 1e8};
        List<String> head = new ArrayList<>(List.of(telling.say("exceed.option")));
        for (double amount : tolerance.with(amounts)) {
            head.add(telling.say("exceed.over", telling.amounts().money(amount)));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < verdict.options().size(); i++) {
            List<String> row = new ArrayList<>(List.of(telling.in(verdict.name(i))));
            for (double amount : tolerance.with(amounts)) {
                row.add(chance(verdict.options().get(i), amount));
            }
            rows.add(row);
        }
        return new Chapter(
                "exceedance",
                telling.say("exceed.title"),
                exceeds(tolerance),
                List.of(telling.say("exceed.note", verdict.best().years().years())),
                charts.exceedance(tolerance),
                List.of(Chapter.Table.of(telling.say("exceed.table"), head, rows)));
    }

    private String exceeds(Tolerance tolerance) {
        if (tolerance.amount() == null) {
            return telling.say("exceed.no-tolerance");
        }
        return telling.say(
                "exceed.finding",
                telling.in(verdict.name(verdict.decision().best())),
                chance(verdict.best(), tolerance.amount()),
                telling.amounts().money(tolerance.amount()));
    }

    /** How often a year is worse, with its interval; fewer than 20 such years say nothing. */
    String chance(Figures figures, double amount) {
        Exceedance.Point point = figures.years().at(amount);
        String range =
                telling.amounts().share(point.low())
                        + " - "
                        + telling.amounts().share(point.high());
        return figures.years().isReadable(amount)
                ? telling.amounts().share(point.probability()) + " (" + range + ")"
                : telling.say("exceed.few", telling.amounts().share(point.high()));
    }
}
