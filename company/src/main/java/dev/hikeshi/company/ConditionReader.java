package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Consent;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.Surcharge;
import dev.hikeshi.response.contract.Tier;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the conditions of a clause: price, gates, what we must have done, exclusions, consent.
 *
 * @param setting the file's
 * @param hours hours of the provider: its zone, its calendar
 */
record ConditionReader(Setting setting, HoursForm hours) {
    private static final Words NO_WORDS = Words.same("");

    /** One amount, or a section. */
    @Nullable Price price(Value value) {
        if (!value.isMapping() || value.has("amount")) {
            Money base = setting.money().read(value);
            return base == null ? null : new Price(base, null, null, null, false);
        }
        Section section = value.section(Shapes.PRICE);
        return section == null ? null : price(section);
    }

    private @Nullable Price price(Section section) {
        Money base = section.may("base", setting.money());
        Money perUnit = section.may("per_unit", setting.money());
        Money minimum = section.may("minimum", setting.money());
        Money ceiling = section.may("ceiling", setting.money());
        List<Tier> tiers = section.sections("tiers", Shapes.TIER, this::tier);
        List<String> currencies =
                Stream.concat(
                                Stream.of(base, perUnit, minimum, ceiling).filter(Objects::nonNull),
                                tiers.stream().map(Tier::perUnit))
                        .map(Money::currency)
                        .distinct()
                        .toList();
        if (currencies.size() > 1) {
            section.fault(
                    FaultCode.MIXED_CURRENCIES,
                    Texts.words("expected.one_currency"),
                    String.join(", ", currencies));
            return null;
        }
        if (ceiling != null && minimum != null && ceiling.compareTo(minimum) < 0) {
            section.fault(
                    FaultCode.BAD_VALUE,
                    Texts.words("expected.ceiling"),
                    ceiling.amount().toPlainString());
            return null;
        }
        if (section.has("per_unit") != section.has("unit") && !section.has("tiers")) {
            String lacks = section.has("unit") ? "per_unit" : "unit";
            section.fault(FaultCode.MISSING_KEY, Texts.words("expected.key", lacks), "");
        }
        String currency = currencies.isEmpty() ? setting.money().currency() : currencies.getFirst();
        return new Price(
                base == null ? new Money(BigDecimal.ZERO, currency) : base,
                perUnit,
                section.may("unit", Forms.TEXT),
                minimum,
                section.yes("tax_included", false),
                tiers,
                section.sections("surcharges", Shapes.SURCHARGE, this::surcharge),
                ceiling,
                section.may("tax_percent", Forms.QUANTITY));
    }

    private Tier tier(Section section) {
        Money nothing = new Money(BigDecimal.ZERO, setting.money().currency());
        return new Tier(
                section.need("above", Forms.QUANTITY, BigDecimal.ZERO),
                section.need("per_unit", setting.money(), nothing));
    }

    private Surcharge surcharge(Section section) {
        return new Surcharge(
                section.need("hours", hours, hours.never()),
                section.need("percent", Forms.number(0, 1000), 0));
    }

    Gate gate(Section section) {
        return new Gate(
                section.need("kind", Forms.choice(Gate.Kind.class), Gate.Kind.LEAD_TIME),
                section.or("lead", DurationForm.DURATION, Duration.ZERO),
                setting.people(section, "signers"),
                section.may("above", setting.money()),
                section.may("fee", setting.money()));
    }

    CustomerDuty duty(Section section) {
        pair(section, "expected");
        return new CustomerDuty(
                section.id(),
                section.may("fact", Forms.ID),
                section.may("expected", Forms.FACT),
                section.or("text", Forms.WORDS, NO_WORDS),
                section.may("within", DurationForm.DURATION));
    }

    Exclusion exclusion(Section section) {
        pair(section, "value");
        return new Exclusion(
                section.id(),
                section.may("assets", setting::assets),
                section.may("fact", Forms.ID),
                section.may("value", Forms.FACT),
                section.or("text", Forms.WORDS, NO_WORDS),
                section.may("during", hours),
                section.may("from", Forms.DATE),
                section.may("to", Forms.DATE));
    }

    Consent consent(Section section) {
        return new Consent(
                setting.people(section, "people"),
                section.need("form", Forms.choice(forms()), ""),
                section.or("attempts", Forms.number(1, 20), 1),
                section.or("between", DurationForm.DURATION, Duration.ZERO),
                section.may("fallback", Forms.choice(Mode.class)));
    }

    static Evidence evidence(Section section) {
        return new Evidence(
                section.need("kind", Forms.choice(Evidence.Kind.class), Evidence.Kind.ASSUMED),
                section.date("on"),
                section.text("by"),
                section.may("document", Forms.TEXT),
                section.may("page", Forms.TEXT),
                section.may("sha256", Forms.SHA256));
    }

    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        List.of("written", "oral", "button").forEach(form -> forms.put(form, form));
        return forms;
    }

    /** A fact and its value come together. */
    private static void pair(Section section, String value) {
        if (section.has("fact") != section.has(value)) {
            String lacks = section.has("fact") ? value : "fact";
            section.fault(FaultCode.MISSING_KEY, Texts.words("expected.key", lacks), "");
        }
    }
}
