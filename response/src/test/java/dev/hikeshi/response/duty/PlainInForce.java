package dev.hikeshi.response.duty;

import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import java.time.Instant;
import java.time.LocalDate;

/** Tells whether a contract binds on the day asked about; the horizon learns when that changes. */
final class PlainInForce {
    private PlainInForce() {}

    /** True when the contract as a whole does. */
    static boolean holds(PlainSetting setting, Contract contract) {
        LocalDate signed = contract.identity().signedOn();
        boolean over = contract.lastDay().map(day -> isOver(setting, day)).orElse(false);
        return contract.signed()
                && !over
                && hasBegun(setting, contract.starts())
                && (signed == null || hasBegun(setting, signed));
    }

    /** True when the contract does, and one of its clauses. */
    static boolean holds(PlainSetting setting, Contract contract, Clause clause) {
        LocalDate from = clause.from();
        LocalDate to = clause.to();
        return (from == null || hasBegun(setting, from))
                && (to == null || !isOver(setting, to))
                && holds(setting, contract);
    }

    private static boolean hasBegun(PlainSetting setting, LocalDate day) {
        Instant begins = setting.begins(day);
        setting.horizon.at(begins);
        return !begins.isAfter(setting.now);
    }

    private static boolean isOver(PlainSetting setting, LocalDate last) {
        return hasBegun(setting, last.plusDays(1));
    }
}
