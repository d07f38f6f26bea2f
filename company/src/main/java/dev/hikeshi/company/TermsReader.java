package dev.hikeshi.company;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Disclaimer.Scenario;
import dev.hikeshi.response.contract.Identity;
import dev.hikeshi.response.contract.Remedy;
import dev.hikeshi.response.contract.Renewal;
import dev.hikeshi.response.contract.Subcontractor;
import dev.hikeshi.response.contract.Terms;
import dev.hikeshi.response.contract.Warranty;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads what a contract says beside its promises: who signed, how it ends, who else does the work,
 * what a broken promise is worth, and where it is taken back.
 *
 * @param setting the file's
 * @param conditions reads what we must have done
 * @param clauses ids of the contract's clauses
 */
record TermsReader(Setting setting, ConditionReader conditions, SortedSet<String> clauses) {
    private static final Words NO_WORDS = Words.same("");

    static Terms terms(Section section) {
        return new Terms(
                section.text("document"),
                section.may("captured_on", Forms.DATE),
                section.may("sha256", Forms.SHA256),
                section.yes("changes_on_posting", false));
    }

    static Identity identity(Section section) {
        return new Identity(
                section.may("legal_entity", Forms.TEXT),
                section.may("product", Forms.TEXT),
                section.may("plan", Forms.TEXT),
                section.may("cheapest_plan", Forms.YES_NO),
                section.may("number", Forms.TEXT),
                section.each("languages", Forms.TEXT),
                section.may("region", Forms.TEXT),
                section.may("governing_law", Forms.TEXT),
                section.each("precedence", Forms.TEXT),
                section.may("signed_by", Forms.TEXT),
                section.may("signed_on", Forms.DATE));
    }

    static Renewal renewal(Section section) {
        Period term = section.need("term", PeriodForm.PERIOD, Period.ofYears(1));
        if (term.isZero()) {
            section.fault(FaultCode.BAD_VALUE, Texts.words("expected.one_term"), term.toString());
        }
        return new Renewal(
                section.yes("automatic", false),
                term.isZero() ? Period.ofYears(1) : term,
                section.need("notice", PeriodForm.PERIOD, Period.ZERO),
                section.may("cancelled_on", Forms.DATE));
    }

    Subcontractor subcontractor(Section section) {
        return new Subcontractor(
                section.text("name"),
                setting.duties(section, "duties"),
                section.yes("needs_consent", false),
                setting.people(section, "signers"));
    }

    Remedy remedy(Section section) {
        Form<String> clause =
                value -> {
                    String id = value.text();
                    if (id == null || clauses.contains(id)) {
                        return id;
                    }
                    value.unknown(FaultCode.UNKNOWN_REFERENCE, id, clauses);
                    return null;
                };
        return new Remedy(
                section.id(),
                new TreeSet<>(section.each("clauses", clause)),
                section.may("credit_percent", Forms.number(0, 100)),
                section.may("cap", setting.money()),
                section.may("claims_per_year", Forms.number(0, 1000)),
                section.may("claim_within", DurationForm.DURATION),
                section.or("proof", Forms.WORDS, NO_WORDS),
                section.or("paid", Forms.WORDS, NO_WORDS));
    }

    Warranty warranty(Section section) {
        List<CustomerDuty> duties =
                section.sections("conditions", Shapes.CUSTOMER_DUTY, conditions::duty);
        return new Warranty(
                section.id(),
                section.need("kind", Forms.choice(Warranty.Kind.class), Warranty.Kind.WARRANTY),
                section.may("cap", setting.money()),
                section.may("per_machine", setting.money()),
                section.or("sublimits", this::sublimits, new TreeMap<>()),
                section.may("minimum_loss", setting.money()),
                section.may("file_within", DurationForm.DURATION),
                section.may("claims_per_year", Forms.number(0, 1000)),
                new TreeSet<>(section.each("approved_vendors", setting.ids().provider())),
                section.may("opted_in", Forms.YES_NO),
                duties,
                section.or("text", Forms.WORDS, NO_WORDS));
    }

    private SortedMap<String, Money> sublimits(Value value) {
        SortedMap<String, Money> limits = new TreeMap<>();
        for (Value.Pair pair : value.pairs()) {
            String cost = pair.key().text();
            Money limit = setting.money().read(pair.value());
            if (cost != null && limit != null) {
                limits.put(cost, limit);
            }
        }
        return limits;
    }

    Disclaimer disclaimer(Section section) {
        Set<DutyId> duties = setting.duties(section, "duties");
        Set<Scenario> scenarios =
                new TreeSet<>(section.each("scenarios", Forms.choice(Scenario.class)));
        Value written = section.at("scenarios");
        if (written != null && written.items().isEmpty()) {
            written.bad(Texts.words("expected.scenarios"), "[]");
        }
        return new Disclaimer(
                section.id(),
                section.need(
                        "effect",
                        Forms.choice(Disclaimer.Effect.class),
                        Disclaimer.Effect.NO_LIABILITY),
                scenarios.isEmpty() ? Set.of(Scenario.MASS_ATTACK) : scenarios,
                duties,
                setting.assetsOrAll(section),
                section.or("text", Forms.WORDS, NO_WORDS));
    }
}
