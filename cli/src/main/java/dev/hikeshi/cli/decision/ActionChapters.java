package dev.hikeshi.cli.decision;

import dev.hikeshi.company.Option;
import dev.hikeshi.decision.Driver;
import dev.hikeshi.decision.Figures;
import dev.hikeshi.decision.Scenario;
import dev.hikeshi.decision.world.Prior;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.Person;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What follows: the steps, the text for management, and what the figures cannot say. */
final class ActionChapters {
    private final Verdict verdict;
    private final Telling telling;
    private final AnswerChapters answers;
    private final DriverChapters drivers;

    ActionChapters(
            Verdict verdict, Telling telling, AnswerChapters answers, DriverChapters drivers) {
        this.verdict = verdict;
        this.telling = telling;
        this.answers = answers;
        this.drivers = drivers;
    }

    Chapter steps() {
        Option best = verdict.best().choice().option();
        List<List<String>> rows = new ArrayList<>();
        int number = 1;
        for (Option.Step step : best.steps()) {
            rows.add(
                    List.of(
                            String.valueOf(number++),
                            telling.in(step.what()),
                            step.family().isEmpty() ? "-" : step.family(),
                            step.hours() == null ? "-" : hours(step.hours()),
                            step.who() == null ? telling.say("steps.nobody") : person(step.who())));
        }
        List<String> notes = new ArrayList<>(saved());
        if (rows.isEmpty()) {
            return Chapter.ofWords(
                    "steps",
                    telling.say("steps.title"),
                    telling.say("steps.none", telling.in(best.name())),
                    notes);
        }
        BigDecimal all =
                best.steps().stream()
                        .map(step -> step.hours() == null ? BigDecimal.ZERO : step.hours())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Chapter(
                "steps",
                telling.say("steps.title"),
                telling.say("steps.finding", telling.in(best.name()), rows.size(), hours(all)),
                notes,
                null,
                List.of(
                        Chapter.Table.of(
                                telling.say("steps.table"),
                                telling.texts().list("decide.steps.head"),
                                rows)));
    }

    private static String hours(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString() + " h";
    }

    private String person(String id) {
        return verdict.company().people().stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .map(telling::in)
                .findFirst()
                .orElse(id);
    }

    /** What choosing the best saves against each dearer option, and what it could be spent on. */
    private List<String> saved() {
        List<String> lines = new ArrayList<>();
        double best = verdict.best().choice().fixed();
        for (int i = 0; i < verdict.options().size(); i++) {
            double more = verdict.options().get(i).choice().fixed() - best;
            if (i != verdict.decision().best() && more > 0) {
                lines.add(
                        telling.say(
                                "saved.line",
                                telling.in(verdict.name(i)),
                                telling.amounts().money(more)));
            }
        }
        if (!lines.isEmpty()) {
            drivers.asked().stream()
                    .filter(driver -> driver.prior().know() == Prior.Know.MEASURE)
                    .findFirst()
                    .map(Driver::prior)
                    .map(Prior::ask)
                    .ifPresent(ask -> lines.add(telling.say("saved.measure", telling.in(ask))));
            lines.add(telling.say("saved.use"));
        }
        return lines;
    }

    /** One page that management can decide on. */
    Chapter management() {
        Figures best = verdict.best();
        String name = telling.in(best.choice().option().name());
        List<String> lines = new ArrayList<>();
        lines.add(
                telling.say(
                        "management.ask",
                        name,
                        telling.amounts().money(best.choice().fixed()),
                        signer()));
        Tolerance tolerance = Tolerance.of(verdict.company());
        lines.add(
                tolerance.amount() == null
                        ? telling.say("management.no-tolerance")
                        : telling.say(
                                "management.tolerance",
                                telling.amounts().money(tolerance.amount()),
                                answers.chance(best, tolerance.amount()),
                                answers.chance(
                                        verdict.options().get(verdict.base()), tolerance.amount()),
                                telling.in(verdict.name(verdict.base()))));
        lines.add(
                telling.say(
                        "management.residual",
                        telling.amounts().money(best.expectedLoss()),
                        telling.amounts().money(best.tail()),
                        signer()));
        lines.addAll(saved());
        lines.add(telling.say("management.review"));
        return Chapter.ofWords(
                "management", telling.say("management.title"), answers.sentence(), lines);
    }

    /** Whoever may spend most accepts what remains. */
    private String signer() {
        Optional<Person> most =
                verdict.company().people().stream()
                        .filter(person -> limit(person).signum() > 0)
                        .max(Comparator.comparing(ActionChapters::limit));
        return most.map(Person::name).map(telling::in).orElse(telling.say("management.nobody"));
    }

    private static BigDecimal limit(Person person) {
        return person.authority().stream()
                .filter(one -> one.verbs().contains(Verb.SPEND) && one.limit() != null)
                .map(one -> one.limit().amount())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    Chapter honesty() {
        List<Chapter.Table> tables = new ArrayList<>();
        if (!verdict.decision().scenarios().isEmpty()) {
            tables.add(scenarios());
        }
        tables.add(priors());
        List<Prior> all = List.copyOf(verdict.decision().study().priors().all());
        long own = all.stream().filter(Prior::own).count();
        List<String> notes = new ArrayList<>(telling.texts().list("decide.honesty.limits"));
        notes.addFirst(
                telling.say(
                        "honesty.study",
                        verdict.decision().study().size().worlds(),
                        verdict.decision().study().size().incidents(),
                        verdict.decision().study().seed()));
        return new Chapter(
                "honesty",
                telling.say("honesty.title"),
                telling.say("honesty.finding", all.size() - own, all.size()),
                notes,
                null,
                tables);
    }

    private Chapter.Table scenarios() {
        List<List<String>> rows = new ArrayList<>();
        for (Scenario scenario : verdict.decision().scenarios()) {
            double regret = scenario.regrets().get(verdict.decision().best());
            rows.add(
                    List.of(
                            scenario.variant().isEmpty()
                                    ? telling.say("honesty.as-they-stand")
                                    : scenario.variant(),
                            telling.in(verdict.name(scenario.best())),
                            telling.amounts().money(regret)));
        }
        return Chapter.Table.of(
                telling.say("honesty.scenarios"),
                telling.texts().list("decide.honesty.scenario-head"),
                rows);
    }

    private Chapter.Table priors() {
        List<List<String>> rows = new ArrayList<>();
        for (Prior prior : verdict.decision().study().priors().all()) {
            rows.add(
                    List.of(
                            telling.in(prior.name()),
                            telling.amounts().value(prior.range().low(), prior.unit())
                                    + " - "
                                    + telling.amounts().value(prior.range().high(), prior.unit()),
                            telling.say("know." + prior.know().name().toLowerCase(Locale.ROOT)),
                            prior.own()
                                    ? telling.say("honesty.own")
                                    : telling.say("honesty.general"),
                            prior.range().source() + " (" + prior.year() + ")",
                            prior.bias()));
        }
        return new Chapter.Table(
                telling.say("honesty.priors"),
                true,
                telling.texts().list("decide.honesty.prior-head"),
                rows);
    }
}
