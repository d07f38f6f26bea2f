package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Pause;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.Subcontractor;
import dev.hikeshi.response.contract.Surcharge;
import dev.hikeshi.response.contract.Warranty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What else a reader of the paper should know about a promise that stands. */
final class PlainConditions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final PlainPaper paper;
    private final PlainSetting setting;
    private final List<Reason> notes = new ArrayList<>();

    private PlainConditions(PlainPaper paper) {
        this.paper = paper;
        this.setting = paper.setting;
    }

    static List<Reason> of(PlainPaper paper) {
        PlainConditions conditions = new PlainConditions(paper);
        conditions.clock(paper.toAct());
        conditions.price();
        conditions.meter();
        conditions.subcontractor();
        conditions.warranties(paper.setting.company);
        return conditions.notes;
    }

    /** What the time is worth by which they tell us. */
    static List<Reason> ofTelling(PlainPaper paper) {
        PlainConditions conditions = new PlainConditions(paper);
        conditions.clock(paper.toTell());
        return conditions.notes;
    }

    private void clock(@Nullable Clock clock) {
        if (clock == null) {
            return;
        }
        Integer share = clock.percentile();
        if (share != null && share < 100) {
            Words period = Labels.period(clock.period());
            Words percent = Words.same(share.toString());
            notes.add(Reason.named(ReasonCode.CLOCK_SHARE, percent, period));
        }
        if (clock.kind() == Clock.Kind.SLO || clock.kind() == Clock.Kind.BEST_EFFORT) {
            notes.add(Reason.of(ReasonCode.CLOCK_OBJECTIVE));
        }
        for (Pause pause : clock.pauses()) {
            boolean stands = PlainDeadlines.stands(setting, pause);
            ReasonCode code = stands ? ReasonCode.CLOCK_STANDS : ReasonCode.CLOCK_MAY_STAND;
            notes.add(Reason.named(code, Labels.written(pause.text(), pause.id())));
        }
    }

    private void price() {
        Price price = paper.clause.price();
        if (price == null) {
            return;
        }
        for (Surcharge surcharge : price.surcharges()) {
            if (setting.spell(surcharge.hours()).open()) {
                String percent = Integer.toString(surcharge.percent());
                notes.add(Reason.of(ReasonCode.SURCHARGE, percent));
            }
        }
        BigDecimal tax = price.taxPercent();
        if (tax != null && !price.taxIncluded()) {
            notes.add(Reason.of(ReasonCode.WITH_TAX, tax.stripTrailingZeros().toPlainString()));
        }
    }

    private void meter() {
        PlainMeterReading reading = paper.meter().orElse(null);
        Meter meter = reading == null ? null : reading.meter();
        Integer warn = meter == null ? null : meter.warnAtPercent();
        if (reading == null || meter == null || warn == null || meter.included().signum() == 0) {
            return;
        }
        BigDecimal used = meter.included().subtract(reading.left()).multiply(HUNDRED);
        if (used.compareTo(meter.included().multiply(BigDecimal.valueOf(warn))) >= 0) {
            String left = reading.left().stripTrailingZeros().toPlainString();
            notes.add(Reason.of(ReasonCode.METER_LOW, warn.toString(), left, meter.unit()));
        }
    }

    private void subcontractor() {
        for (Subcontractor other : paper.contract.subcontractors()) {
            if (other.does(setting.duty.id())) {
                notes.add(Reason.of(ReasonCode.SUBCONTRACTED, other.name()));
            }
        }
    }

    /** Work that costs money and that a warranty or insurance would not pay. */
    private void warranties(Company company) {
        if (paper.clause.price() == null) {
            return;
        }
        for (Contract contract : company.contracts()) {
            for (Warranty warranty : contract.warranties()) {
                if (!warranty.pays(paper.contract.provider())
                        && PlainInForce.holds(setting, contract)) {
                    notes.add(Reason.named(ReasonCode.NOT_PRE_APPROVED, name(contract, warranty)));
                }
            }
        }
    }

    private static Words name(Contract contract, Warranty warranty) {
        @Nullable Words text = warranty.text();
        return Labels.written(text, contract.id() + "/" + warranty.id());
    }
}
