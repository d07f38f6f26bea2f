package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.ReleaseBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Finds the promises to block that keep the release from our own people. */
final class Releases {
    private Releases() {}

    /** One reason for each such promise in force over the assets; ordered by clause. */
    static List<Reason> kept(Setting setting) {
        List<Reason> kept = new ArrayList<>();
        for (Index.Entry entry : setting.releases()) {
            Contract contract = entry.contract();
            Clause clause = entry.clause();
            if (holds(setting, contract, clause)) {
                ReasonCode code =
                        clause.release() == ReleaseBy.PROVIDER
                                ? ReasonCode.RELEASE_KEPT
                                : ReasonCode.RELEASE_ON_CLOSURE;
                kept.add(Reason.named(code, Words.same(entry.reference())));
            }
        }
        return kept;
    }

    private static boolean holds(Setting setting, Contract contract, Clause clause) {
        return clause.bought()
                && InForce.holds(setting, contract, clause)
                && setting.touches(clause.assets())
                && binds(setting, clause);
    }

    private static boolean binds(Setting setting, Clause clause) {
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
