package dev.hikeshi.company;

import static dev.hikeshi.company.CompanyAsMap.assets;
import static dev.hikeshi.company.CompanyAsMap.each;
import static dev.hikeshi.company.CompanyAsMap.money;
import static dev.hikeshi.company.CompanyAsMap.text;
import static dev.hikeshi.company.CompanyAsMap.texts;
import static dev.hikeshi.company.CompanyAsMap.word;
import static dev.hikeshi.company.CompanyAsMap.words;

import dev.hikeshi.company.CompanyAsMap.Keys;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Contact;
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
import dev.hikeshi.response.contract.Trigger;
import org.jspecify.annotations.Nullable;

/** Writes a clause in the terms of the file. */
final class ClauseAsMap {
    private ClauseAsMap() {}

    static Object of(Clause clause) {
        Hours window = clause.window();
        Contact channel = clause.channel();
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
                .put("channel", channel == null ? null : CompanyAsMap.contact(channel))
                .put("clock", clock(clause.clock()))
                .put("meter", clause.meter())
                .put("price", price(clause.price()))
                .put("gates", each(clause.gates(), ClauseAsMap::gate))
                .put("customer_duties", each(clause.customerDuties(), ClauseAsMap::duty))
                .put("exclusions", each(clause.exclusions(), ClauseAsMap::exclusion))
                .put("consent", consent(clause.consent()))
                .put("vague", clause.vague())
                .put("evidence", none ? "none" : each(clause.evidence(), ClauseAsMap::evidence))
                .put("from", text(clause.from()))
                .put("to", text(clause.to()))
                .put("text", words(clause.text()))
                .map;
    }

    static Object meter(Meter meter) {
        return new Keys()
                .put("id", meter.id())
                .put("unit", meter.unit())
                .put("included", meter.included())
                .put("used_before", meter.usedBefore())
                .put("rounding", meter.rounding())
                .put("overage", money(meter.overage()))
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

    private static @Nullable Object clock(@Nullable Clock clock) {
        return clock == null
                ? null
                : new Keys()
                        .put("metric", word(clock.metric()))
                        .put("within", text(clock.target()))
                        .put("runs", word(clock.unit()))
                        .put("starts", clock.starts())
                        .put("kind", word(clock.kind()))
                        .put("percentile", clock.percentile())
                        .put("period", clock.period())
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
                        .map;
    }

    private static Object gate(Gate gate) {
        return new Keys()
                .put("kind", word(gate.kind()))
                .put("lead", text(gate.lead()))
                .put("signers", gate.signers())
                .map;
    }

    private static Object duty(CustomerDuty duty) {
        return new Keys()
                .put("id", duty.id())
                .put("fact", duty.fact())
                .put("expected", duty.expected())
                .put("text", words(duty.text()))
                .map;
    }

    private static Object exclusion(Exclusion exclusion) {
        AssetSelector assets = exclusion.assets();
        return new Keys()
                .put("id", exclusion.id())
                .put("assets", assets == null ? null : assets(assets))
                .put("fact", exclusion.fact())
                .put("value", exclusion.value())
                .put("text", words(exclusion.text()))
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
