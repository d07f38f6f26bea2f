package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;

/** The contracts' clauses as candidates. */
final class PlainClauses {

    private PlainClauses() {}

    static void judge(PlainDraft draft) {
        for (PlainIndex.Entry entry : draft.setting.clauses()) {
            judge(draft, entry.contract(), entry.clause());
        }
    }

    private static void judge(PlainDraft draft, Contract contract, Clause clause) {
        PlainVerdict verdict = new PlainClauseTests(draft.setting, contract, clause).run();
        Bearer bearer = new Bearer.OfProvider(contract.provider());
        if (verdict.names() != null) {
            draft.disputes.names(bearer, verdict.names());
        }
        if (verdict.out().isEmpty()) {
            new PlainPromise(new PlainPaper(draft, contract, clause, verdict)).stand();
        } else {
            draft.no(verdict.whyNot(bearer, contract, clause));
        }
    }
}
