package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Warranty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Warning signs in allowances, warranties and insurances. */
final class MoneyWarnings {
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
    private final Reading reading;
    private final List<Warning> found = new ArrayList<>();

    private MoneyWarnings(Reading reading) {
        this.reading = reading;
    }

    static List<Warning> of(Reading reading) {
        MoneyWarnings warnings = new MoneyWarnings(reading);
        reading.contract.warranties().forEach(warnings::warranty);
        reading.contract.meters().forEach(warnings::meter);
        return warnings.found;
    }

    private void add(Warning.Rule rule, List<Clause> clauses, Words why) {
        found.add(Warnings.warning(rule, reading.contract, clauses, why));
    }

    private void warranty(Warranty warranty) {
        Words name = warranty.text().ja().isBlank() ? Words.same(warranty.id()) : warranty.text();
        if (!Boolean.TRUE.equals(warranty.optedIn())) {
            boolean known = warranty.optedIn() != null;
            add(
                    Warning.Rule.WARRANTY_OFF,
                    List.of(),
                    CompanyWords.fill(
                            known
                                    ? new Words(
                                            "「{0}」は申し込まれておらず、支払われない",
                                            "\"{0}\" was never switched on and pays nothing")
                                    : new Words(
                                            "「{0}」が申し込み済みかどうか分からない",
                                            "nobody knows whether \"{0}\" was switched on"),
                            name));
        }
        SortedSet<String> unpaid = new TreeSet<>();
        for (Contract other : reading.company.contracts()) {
            boolean working =
                    Reading.isAlive(other, Reading.today(reading.company, reading.now))
                            && other.signed()
                            && other.clauses().stream().anyMatch(MoneyWarnings::costs);
            if (working && !warranty.pays(other.provider())) {
                unpaid.add(other.provider());
            }
        }
        if (!unpaid.isEmpty()) {
            List<Words> firms =
                    unpaid.stream().map(id -> reading.words.bearer("provider:" + id)).toList();
            add(
                    Warning.Rule.VENDOR_CONFLICT,
                    List.of(),
                    CompanyWords.fill(
                            new Words(
                                    "「{0}」は、{1}の費用を払わない（事前に承認された業者ではない）",
                                    "\"{0}\" does not pay the bills of {1} (not approved beforehand)"),
                            name,
                            CompanyWords.join(firms)));
        }
    }

    /** True when the work comes with a bill of its own. */
    private static boolean costs(Clause clause) {
        boolean sold = !clause.bought() || Reading.modes(clause).contains(Mode.FOR_EXTRA_MONEY);
        return sold || clause.meter() != null;
    }

    /** An incident takes every duty of the meter once. */
    private void meter(Meter meter) {
        List<Clause> metered =
                reading.plain.stream().filter(c -> meter.id().equals(c.meter())).toList();
        BigDecimal needed = needed(meter, metered);
        BigDecimal left = meter.included().subtract(meter.usedBefore()).max(BigDecimal.ZERO);
        if (!metered.isEmpty() && needed.compareTo(left) > 0) {
            add(
                    Warning.Rule.METER_TOO_SMALL,
                    metered,
                    CompanyWords.fill(
                            new Words(
                                    "残りは {0} {2}、ふつうの事故一件に要るのは {1} {2}",
                                    "{0} {2} are left, one ordinary incident takes {1} {2}"),
                            number(left),
                            number(needed),
                            Words.same(meter.unit())));
        }
    }

    private BigDecimal needed(Meter meter, List<Clause> metered) {
        BigDecimal hours = BigDecimal.ZERO;
        for (var duty : Reading.duties(metered)) {
            hours =
                    hours.add(
                            reading.known
                                    .find(duty)
                                    .map(d -> d.effortHours(1))
                                    .orElse(BigDecimal.ZERO));
        }
        return switch (meter.unit().toLowerCase(Locale.ROOT)) {
            case "hours", "hour" -> hours;
            case "days", "day" -> hours.divide(HOURS_A_DAY, 1, RoundingMode.UP);
            default -> BigDecimal.ONE;
        };
    }

    private static Words number(BigDecimal number) {
        return Words.same(number.stripTrailingZeros().toPlainString());
    }
}
