package dev.hikeshi.response.duty;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Window;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a clause sees of the assets and the severity of a situation: where two situations look
 * the same, it says the same. Whoever lets {@link ClauseTests} or {@link Promise} see more of them
 * adds it here; the twins in the tests find what is missing.
 */
final class Sight {
    private final ClauseReading reading;
    private final Setting setting;
    private final FactFinder facts;
    private final List<@Nullable Object> seen = new ArrayList<>();

    private Sight(ClauseReading reading, Setting setting) {
        this.reading = reading;
        this.setting = setting;
        this.facts = new FactFinder(setting, setting.now);
    }

    /** What the tests of the clause see. */
    static List<@Nullable Object> ofTests(ClauseReading reading, Setting setting) {
        Sight sight = new Sight(reading, setting);
        sight.severity();
        sight.assets();
        reading.clause.exclusions().forEach(sight::exclusion);
        for (CustomerDuty duty : reading.clause.customerDuties()) {
            sight.fact(duty.fact(), null);
        }
        reading.contract.disclaimers().forEach(sight::disclaimer);
        return sight.seen;
    }

    /** What its promise sees besides. */
    static List<@Nullable Object> ofPromise(ClauseReading reading, Setting setting) {
        Severity severity = setting.situation.severity();
        List<@Nullable Object> seen = new ArrayList<>();
        seen.add(reading.toAct(severity));
        seen.add(reading.toTell(severity));
        if (asksForConsent(reading, severity)) {
            seen.add(setting.assets.mayAct(Verb.CONSENT));
        }
        if (asksForMoney(reading, severity)) {
            seen.add(setting.assets.limits());
        }
        return seen;
    }

    private void severity() {
        Severity severity = setting.situation.severity();
        seen.add(reading.window(severity));
        String grade = reading.clause.trigger().grade();
        Severity needed =
                grade == null
                        ? reading.clause.trigger().atLeast()
                        : reading.contract.grades().get(grade);
        boolean met = needed != null && severity.atLeast(needed);
        // What is too mild says how mild it is.
        seen.add(met || needed == null ? "" : severity);
    }

    /** The assets that it does not reach are named; of the others only that they are there. */
    private void assets() {
        seen.add(setting.situation.assets().isEmpty());
        setting.groups.stream()
                .filter(group -> !reading.clause.assets().selects(group))
                .forEach(group -> seen.add(group.name()));
        if (!reading.clause.assets().selectsUnlisted()) {
            seen.addAll(setting.unlisted);
        }
    }

    private void exclusion(Exclusion exclusion) {
        if (exclusion.assets() != null) {
            seen.add(facts.assets("", exclusion.assets()).isEmpty());
        }
        fact(exclusion.fact(), exclusion);
    }

    private void fact(@Nullable String fact, @Nullable Exclusion exclusion) {
        if (fact == null || Facts.ofTheIncident(fact)) {
            return;
        }
        for (FactFinder.Known one :
                facts.assets(fact, exclusion == null ? null : exclusion.assets())) {
            // Where a value is not known, the asset is named.
            seen.add(one.value() == null ? one : one.value());
        }
    }

    private void disclaimer(Disclaimer disclaimer) {
        seen.add(setting.touches(disclaimer.assets()));
    }

    /** Where nobody is named, who of us may consent depends on the assets. */
    private static boolean asksForConsent(ClauseReading reading, Severity severity) {
        return reading.clause.consent().people().isEmpty()
                && speaksOf(Mode.WITH_CONSENT, reading.window(severity));
    }

    /** Who of us may pay depends on the assets, where it may be for sale at a price. */
    private static boolean asksForMoney(ClauseReading reading, Severity severity) {
        Clause clause = reading.clause;
        boolean costs = clause.price() != null || clause.meter() != null || clause.travel() != null;
        boolean fees = clause.gates().stream().map(Gate::fee).anyMatch(fee -> fee != null);
        boolean sells =
                !reading.contract.signed()
                        || !clause.bought()
                        || clause.meter() != null
                        || clause.consent().fallback() == Mode.FOR_EXTRA_MONEY
                        || speaksOf(Mode.FOR_EXTRA_MONEY, reading.window(severity));
        return sells && (costs || fees);
    }

    private static boolean speaksOf(Mode mode, Window window) {
        return window.mode() == mode || window.outside() == mode;
    }
}
