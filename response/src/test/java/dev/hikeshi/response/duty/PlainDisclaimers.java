package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Disclaimer.Scenario;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;

/** PlainAsks which disclaimers of a contract bite in a situation. */
final class PlainDisclaimers {
    private final PlainSetting setting;
    private final Contract contract;
    private final PlainFactFinder facts;
    private boolean timeIsPromised = true;

    PlainDisclaimers(PlainSetting setting, Contract contract, PlainFactFinder facts) {
        this.setting = setting;
        this.contract = contract;
        this.facts = facts;
    }

    /** False once a disclaimer leaves only what they can do. */
    boolean timeIsPromised() {
        return timeIsPromised;
    }

    /** A disclaimer whose scenario is not known yet is listed, the promise stays. */
    void judge(List<Reason> out, List<Reason> notes, SortedSet<String> unless) {
        for (Disclaimer disclaimer : contract.disclaimers()) {
            if (disclaimer.about(setting.duty.id()) && setting.touches(disclaimer.assets())) {
                judge(disclaimer, out, notes, unless);
            }
        }
    }

    private void judge(
            Disclaimer disclaimer, List<Reason> out, List<Reason> notes, SortedSet<String> unless) {
        boolean bites = false;
        for (Scenario scenario : disclaimer.scenarios()) {
            String fact = Facts.of(scenario);
            String value = facts.incident(fact);
            bites |= Objects.equals(value, "yes");
            if (value == null && disclaimer.effect() == Disclaimer.Effect.NO_DUTY) {
                unless.add(fact);
            }
        }
        if (bites) {
            Words text = Labels.written(disclaimer.text(), disclaimer.id());
            switch (disclaimer.effect()) {
                case NO_DUTY -> out.add(Reason.named(ReasonCode.DISCLAIMED, text));
                case BEST_EFFORT -> {
                    timeIsPromised = false;
                    notes.add(Reason.named(ReasonCode.BEST_EFFORT_ONLY, text));
                }
                case NO_LIABILITY -> notes.add(Reason.named(ReasonCode.NO_LIABILITY, text));
            }
        }
    }
}
