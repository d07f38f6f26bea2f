package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.ReleaseBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the promises to block that keep the release from our own people. */
final class PlainReleases {
    private PlainReleases() {}

    /** One reason for each such promise in force over the assets; ordered by clause. */
    static List<Reason> kept(PlainSetting setting) {
        List<Reason> kept = new ArrayList<>();
        for (Contract contract : setting.company.contracts()) {
            for (Clause clause : contract.clauses()) {
                ReleaseBy by = clause.release();
                if (by != null && by != ReleaseBy.US && holds(setting, contract, clause)) {
                    ReasonCode code =
                            by == ReleaseBy.PROVIDER
                                    ? ReasonCode.RELEASE_KEPT
                                    : ReasonCode.RELEASE_ON_CLOSURE;
                    Words which = Words.same(contract.id() + "/" + clause.id());
                    kept.add(Reason.named(code, which));
                }
            }
        }
        kept.sort(Comparator.comparing(reason -> reason.args().getFirst().en()));
        return kept;
    }

    private static boolean holds(PlainSetting setting, Contract contract, Clause clause) {
        return clause.bought()
                && PlainInForce.holds(setting, contract, clause)
                && setting.touches(clause.assets())
                && binds(setting, clause);
    }

    private static boolean binds(PlainSetting setting, Clause clause) {
        boolean binds = false;
        for (Evidence evidence : clause.evidence()) {
            if (evidence.kind().binds()) {
                Instant on = setting.begins(evidence.on());
                setting.horizon.at(on);
                binds |= !on.isAfter(setting.now);
            }
        }
        return binds;
    }
}
