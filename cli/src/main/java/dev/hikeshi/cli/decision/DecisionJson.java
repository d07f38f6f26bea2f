package dev.hikeshi.cli.decision;

import dev.hikeshi.decision.Decision;
import dev.hikeshi.decision.Doubt;
import dev.hikeshi.decision.Driver;
import dev.hikeshi.decision.Figures;
import dev.hikeshi.decision.Recovery;
import dev.hikeshi.decision.Scenario;
import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.value.Exceedance;
import dev.hikeshi.decision.world.Prior;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code decision.json}; its schema is {@code docs/schema/decision.schema.json}.
 *
 * <p>What cannot be said is null, never a made-up number; the same study gives the same bytes.
 */
final class DecisionJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private final Verdict verdict;
    private final Decision decision;
    private final String currency;

    private DecisionJson(Verdict verdict, String currency) {
        this.verdict = verdict;
        this.decision = verdict.decision();
        this.currency = currency;
    }

    static String of(Verdict verdict, String currency) {
        return JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(new DecisionJson(verdict, currency).root())
                + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("company", verdict.company().id());
        root.put("seed", decision.study().seed());
        root.put("worlds", decision.study().size().worlds());
        root.put("incidents", decision.study().size().incidents());
        root.put("from", time(verdict.from()));
        root.put("currency", currency);
        root.put("years", Verdict.years());
        verdict(root.putObject("verdict"));
        breakEven(root.putObject("break_even"));
        ArrayNode options = root.putArray("options");
        verdict.options().forEach(figures -> option(options.addObject(), figures));
        ArrayNode drivers = root.putArray("drivers");
        decision.inputs().forEach(driver -> driver(drivers.addObject(), driver));
        doubt(root);
        ArrayNode questions = root.putArray("questions");
        decision.inputs().stream()
                .filter(Driver::isOpen)
                .forEach(driver -> question(questions.addObject(), driver));
        ArrayNode scenarios = root.putArray("scenarios");
        decision.scenarios().forEach(scenario -> scenario(scenarios.addObject(), scenario));
        ArrayNode priors = root.putArray("priors");
        decision.study().priors().all().forEach(prior -> prior(priors.addObject(), prior));
        return root;
    }

    private void verdict(ObjectNode node) {
        node.put("option", id(decision.best()));
        node.put("second", decision.second() < 0 ? null : id(decision.second()));
        node.put("probability", decision.wins());
        node.put("shown", decision.isShown());
        node.put("least_regret", id(decision.leastRegret()));
        node.set("difference", money(decision.difference()));
        node.put("worth_of_knowing_everything", decision.everything());
        ObjectNode sentence = node.putObject("sentence");
        for (Language language : Language.values()) {
            Telling telling = Telling.of(language, currency);
            sentence.put(
                    language.name().toLowerCase(Locale.ROOT),
                    new AnswerChapters(verdict, telling).sentence());
        }
    }

    private void breakEven(ObjectNode node) {
        node.put("base", id(verdict.base()));
        node.put("full_loss", verdict.fullLoss());
        ArrayNode options = node.putArray("options");
        for (int i = 0; i < verdict.avoided().size(); i++) {
            Verdict.Avoided avoided = verdict.avoided().get(i);
            options.addObject()
                    .put("option", id(i))
                    .put("spent_more", avoided.spent())
                    .put("losses_to_avoid", avoided.losses())
                    .put("avoids", avoided.avoids());
        }
    }

    private void option(ObjectNode node, Figures figures) {
        node.put("id", figures.choice().option().id());
        node.set("name", words(figures.choice().option().name()));
        node.set("cost", money(figures.cost()));
        node.set("fees", money(figures.fees()));
        node.set("own_hours", money(figures.hours()));
        node.set("false_blocks", money(figures.falseBlocks()));
        node.set("standstill", money(figures.standstill()));
        node.set("response", money(figures.response()));
        node.set("bought", money(figures.bought()));
        node.set("staff", money(figures.staff()));
        node.put("worst_twentieth_of_years", figures.tail());
        node.put("cheapest_share", figures.best());
        ObjectNode ends = node.putObject("attempts");
        for (Outcome.End end : Outcome.End.values()) {
            ends.put(end.name().toLowerCase(Locale.ROOT), figures.share(end));
        }
        ArrayNode curve = node.putArray("exceedance");
        for (Exceedance.Point point : figures.years().curve()) {
            curve.addObject()
                    .put("loss", point.loss())
                    .put("probability", point.probability())
                    .put("low", point.low())
                    .put("high", point.high());
        }
        ArrayNode contain = node.putArray("contain_minutes_by_hour_of_week");
        figures.contain()
                .forEach(
                        hour ->
                                contain.addObject()
                                        .put("cases", hour.cases())
                                        .put("median", finite(hour.median()))
                                        .put("p90", finite(hour.ninety())));
        ArrayNode waits = node.putArray("waits_minutes");
        List<String> days = List.of("ordinary", "mass_attack");
        for (int i = 0; i < days.size(); i++) {
            waited(waits.addObject().put("day", days.get(i)), figures.waits().get(i));
        }
        ArrayNode recovery = node.putArray("recovery");
        figures.recovery().forEach(one -> recovery(recovery.addObject(), one));
    }

    private static void waited(ObjectNode node, Outcome.Waited waited) {
        node.put("sensor", finite(waited.sensor()))
                .put("queue", finite(waited.queue()))
                .put("triage", finite(waited.triage()))
                .put("reach", finite(waited.reach()))
                .put("act", finite(waited.act()));
    }

    private static void recovery(ObjectNode node, Recovery recovery) {
        node.put("function", recovery.function().id()).put("cases", recovery.cases());
        node.put("rto_hours", hours(recovery.function().rto()));
        node.put("rpo_hours", hours(recovery.function().rpo()));
        node.set("hours", spread(recovery.hours()));
        node.set("copy_age_hours", spread(recovery.copyHours()));
        node.put("without_copy", recovery.withoutCopy());
        node.put("later_than_promised", recovery.late());
        node.put("older_than_promised", recovery.tooOld());
        ArrayNode backups = node.putArray("backups");
        recovery.backups().forEach(backups::add);
        node.put("offline", recovery.offline()).put("restore_tested", recovery.tested());
    }

    private static @Nullable Double hours(@Nullable Duration promised) {
        return promised == null ? null : promised.toMinutes() / 60.0;
    }

    private static tools.jackson.databind.JsonNode spread(Recovery.@Nullable Spread spread) {
        return spread == null
                ? JSON.nullNode()
                : JSON.createObjectNode()
                        .put("median", spread.median())
                        .put("p90", spread.ninety());
    }

    private void driver(ObjectNode node, Driver driver) {
        node.put("input", driver.prior().input().id());
        node.set("name", words(driver.prior().name()));
        node.put("know", lower(driver.prior().know()));
        node.put("worth", driver.worth());
        node.put("flip", driver.flip());
        Driver.Swing swing = driver.swing();
        if (swing == null) {
            node.putNull("swing");
        } else {
            ObjectNode played = node.putObject("swing");
            played.put("low_value", swing.lowValue()).put("high_value", swing.highValue());
            played.set("low", money(swing.low()));
            played.set("high", money(swing.high()));
            played.put("turns", swing.turns());
        }
        Estimate total = driver.total();
        node.set("sobol_total", total == null ? JSON.nullNode() : figure(total, "share"));
    }

    private void doubt(ObjectNode root) {
        Doubt doubt = decision.doubt();
        if (doubt == null) {
            root.putNull("doubt");
            return;
        }
        root.putObject("doubt")
                .put("vendor", doubt.vendor())
                .put("measure", doubt.measure())
                .put("nobody", doubt.nobody())
                .put("dice", doubt.dice());
    }

    private static void question(ObjectNode node, Driver driver) {
        Words ask = driver.prior().ask();
        node.put("input", driver.prior().input().id());
        node.put("of", lower(driver.prior().know()));
        node.set("text", ask == null ? JSON.nullNode() : words(ask));
        node.put("worth", driver.worth());
        node.put("flip", driver.flip());
        node.put("unit", driver.prior().unit());
    }

    private void scenario(ObjectNode node, Scenario scenario) {
        node.put("variant", scenario.variant()).put("best", id(scenario.best()));
        ArrayNode costs = node.putArray("costs");
        scenario.costs().forEach(cost -> costs.add(money(cost)));
        ArrayNode regrets = node.putArray("regrets");
        scenario.regrets().forEach(regrets::add);
    }

    private static void prior(ObjectNode node, Prior prior) {
        node.put("input", prior.input().id());
        node.put("low", prior.range().low()).put("high", prior.range().high());
        node.put("unit", prior.unit()).put("shape", lower(prior.range().shape()));
        node.put("source", prior.range().source()).put("year", prior.year());
        node.put("bias", prior.bias()).put("own", prior.own());
        ArrayNode variants = node.putArray("variants");
        prior.variants().keySet().forEach(variants::add);
    }

    private ObjectNode money(Estimate estimate) {
        return figure(estimate, currency);
    }

    private static ObjectNode figure(Estimate estimate, String unit) {
        return JSON.createObjectNode()
                .put("mean", estimate.mean())
                .put("low", estimate.low())
                .put("high", estimate.high())
                .put("unit", unit);
    }

    private static @Nullable Double finite(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : value;
    }

    private String id(int place) {
        return verdict.options().get(place).choice().option().id();
    }

    private String time(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(verdict.company().zone()));
    }

    private static ObjectNode words(Words words) {
        return JSON.createObjectNode().put("ja", words.ja()).put("en", words.en());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
