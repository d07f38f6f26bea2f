package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;

/** The contracts' clauses as candidates. */
final class Clauses {

    private Clauses() {}

    static void judge(Draft draft) {
        for (Index.Entry entry : draft.setting.clauses()) {
            judge(draft, entry.contract(), entry.clause());
        }
    }

    private static void judge(Draft draft, Contract contract, Clause clause) {
        Verdict verdict = new ClauseTests(draft.setting, contract, clause).run();
        Bearer bearer = new Bearer.OfProvider(contract.provider());
        if (verdict.names() != null) {
            draft.disputes.names(bearer, verdict.names());
        }
        if (verdict.out().isEmpty()) {
            new Promise(new Paper(draft, contract, clause, verdict)).stand();
        } else {
            draft.no(verdict.whyNot(bearer, contract, clause));
        }
    }
}
