package dev.hikeshi.company;

import static dev.hikeshi.company.CompanyAsMap.assets;
import static dev.hikeshi.company.CompanyAsMap.each;
import static dev.hikeshi.company.CompanyAsMap.money;
import static dev.hikeshi.company.CompanyAsMap.text;
import static dev.hikeshi.company.CompanyAsMap.texts;
import static dev.hikeshi.company.CompanyAsMap.word;
import static dev.hikeshi.company.CompanyAsMap.words;

import dev.hikeshi.company.CompanyAsMap.Keys;
import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Consent;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.ReleaseBy;
import dev.hikeshi.response.contract.Travel;
import dev.hikeshi.response.contract.Trigger;
import org.jspecify.annotations.Nullable;

/** Writes a clause in the terms of the file. */
final class ClauseAsMap {
    private ClauseAsMap() {}

    static Object of(Clause clause) {
        Hours window = clause.window();
        Travel travel = clause.travel();
        ReleaseBy release = clause.release();
        Bearer names = clause.names();
        Mode outside = clause.outsideWindow();
        boolean none = clause.evidence().isEmpty();
        return new Keys()
                .put("id", clause.id())
                .put("duties", texts(clause.duties()))
                .put("mode", word(clause.mode()))
                .put("bought", clause.bought())
                .put("assets", assets(clause.assets()))
                .put("trigger", trigger(clause.trigger()))
                .put("window", window == null ? null : CompanyAsMap.hours(window))
                .put("outside_window", outside == null ? null : word(outside))
                .put("by_severity", bySeverity(clause))
                .put("channel", each(clause.channels(), CompanyAsMap::contact))
                .put("clock", each(clause.clocks(), ClauseAsMap::clock))
                .put("meter", clause.meter())
                .put("price", price(clause.price()))
                .put("gates", each(clause.gates(), ClauseAsMap::gate))
                .put("customer_duties", each(clause.customerDuties(), ClauseAsMap::duty))
                .put("exclusions", each(clause.exclusions(), ClauseAsMap::exclusion))
                .put("consent", consent(clause.consent()))
                .put("travel", travel == null ? null : travel(travel))
                .put("release", release == null ? null : word(release))
                .put("names", names == null ? null : names.id())
                .put("vague", clause.vague())
                .put("evidence", none ? "none" : each(clause.evidence(), ClauseAsMap::evidence))
                .put("from", text(clause.from()))
                .put("to", text(clause.to()))
                .put("text", words(clause.text()))
                .map;
    }

    private static boolean blank(Words words) {
        return words.ja().isBlank() && words.en().isBlank();
    }

    static Object meter(Meter meter) {
        Meter.Resets resets = meter.resets();
        return new Keys()
                .put("id", meter.id())
                .put("unit", meter.unit())
                .put("included", meter.included())
                .put("used_before", meter.usedBefore())
                .put("rounding", meter.rounding())
                .put("overage", money(meter.overage()))
                .put("minimum_debit", meter.minimumDebit())
                .put("resets", resets == null ? null : word(resets))
                .put("rolls_over", meter.rollsOver())
                .put("used_as_of", text(meter.usedAsOf()))
                .put("warn_at_percent", meter.warnAtPercent())
                .put("debits", blank(meter.debits()) ? null : words(meter.debits()))
                .map;
    }

    private static Object trigger(Trigger trigger) {
        return new Keys()
                .put("at_least", word(trigger.atLeast()))
                .put("grade", trigger.grade())
                .put("confirmed", trigger.confirmed())
                .put("facts", trigger.requiresFacts())
                .put("text", words(trigger.text()))
                .map;
    }

    private static Object bySeverity(Clause clause) {
        Keys keys = new Keys();
        clause.bySeverity()
                .forEach(
                        (severity, window) -> {
                            Hours hours = window.hours();
                            Mode outside = window.outside();
                            keys.put(
                                    word(severity),
                                    new Keys()
                                            .put(
                                                    "window",
                                                    hours == null
                                                            ? null
                                                            : CompanyAsMap.hours(hours))
                                            .put("mode", word(window.mode()))
                                            .put(
                                                    "outside_window",
                                                    outside == null ? null : word(outside))
                                            .map);
                        });
        return keys.map;
    }

    private static Object travel(Travel travel) {
        Hours runs = travel.runs();
        return new Keys()
                .put("time", text(travel.time()))
                .put("runs", runs == null ? null : CompanyAsMap.hours(runs))
                .put("cost", money(travel.cost()))
                .map;
    }

    private static Object clock(Clock clock) {
        return new Keys()
                .put("metric", word(clock.metric()))
                .put("within", text(clock.target()))
                .put("runs", word(clock.unit()))
                .put("starts", clock.starts())
                .put("kind", word(clock.kind()))
                .put("percentile", clock.percentile())
                .put("period", clock.period())
                .put("severities", clock.severities().stream().map(one -> word(one)).toList())
                .put("duties", texts(clock.duties()))
                .put(
                        "pauses",
                        each(
                                clock.pauses(),
                                pause ->
                                        new Keys()
                                                .put("id", pause.id())
                                                .put("text", words(pause.text()))
                                                .map))
                .map;
    }

    private static @Nullable Object price(@Nullable Price price) {
        return price == null
                ? null
                : new Keys()
                        .put("base", money(price.base()))
                        .put("per_unit", money(price.perUnit()))
                        .put("unit", price.unit())
                        .put("minimum", money(price.minimum()))
                        .put("tax_included", price.taxIncluded())
                        .put(
                                "tiers",
                                each(
                                        price.tiers(),
                                        tier ->
                                                new Keys()
                                                        .put("above", tier.above())
                                                        .put("per_unit", money(tier.perUnit()))
                                                        .map))
                        .put(
                                "surcharges",
                                each(
                                        price.surcharges(),
                                        more ->
                                                new Keys()
                                                        .put(
                                                                "hours",
                                                                CompanyAsMap.hours(more.hours()))
                                                        .put("percent", more.percent())
                                                        .map))
                        .put("ceiling", money(price.ceiling()))
                        .put("tax_percent", price.taxPercent())
                        .map;
    }

    private static Object gate(Gate gate) {
        return new Keys()
                .put("kind", word(gate.kind()))
                .put("lead", text(gate.lead()))
                .put("signers", gate.signers())
                .put("above", money(gate.above()))
                .put("fee", money(gate.fee()))
                .map;
    }

    static Object duty(CustomerDuty duty) {
        return new Keys()
                .put("id", duty.id())
                .put("fact", duty.fact())
                .put("expected", duty.expected())
                .put("text", words(duty.text()))
                .put("within", text(duty.within()))
                .map;
    }

    private static Object exclusion(Exclusion exclusion) {
        AssetSelector assets = exclusion.assets();
        Hours during = exclusion.during();
        return new Keys()
                .put("id", exclusion.id())
                .put("assets", assets == null ? null : assets(assets))
                .put("fact", exclusion.fact())
                .put("value", exclusion.value())
                .put("text", words(exclusion.text()))
                .put("during", during == null ? null : CompanyAsMap.hours(during))
                .put("from", text(exclusion.from()))
                .put("to", text(exclusion.to()))
                .map;
    }

    private static @Nullable Object consent(Consent consent) {
        Mode fallback = consent.fallback();
        return consent.equals(Consent.NOT_NEEDED)
                ? null
                : new Keys()
                        .put("people", consent.people())
                        .put("form", consent.form())
                        .put("attempts", consent.attempts())
                        .put("between", text(consent.between()))
                        .put("fallback", fallback == null ? null : word(fallback))
                        .map;
    }

    private static Object evidence(Evidence evidence) {
        return new Keys()
                .put("kind", word(evidence.kind()))
                .put("on", text(evidence.on()))
                .put("by", evidence.by())
                .put("document", evidence.document())
                .put("page", evidence.page())
                .put("sha256", evidence.sha256())
                .map;
    }
}
