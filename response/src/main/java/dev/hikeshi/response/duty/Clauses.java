package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;

/** The contracts' clauses as candidates. */
final class Clauses {

    private Clauses() {}

    static void judge(Draft draft) {
        for (Aspect aspect : draft.setting.candidates.aspects(draft.setting)) {
            judge(draft, aspect);
        }
    }

    /** One of them. */
    static void judge(Draft draft, Aspect aspect) {
        Spell window = aspect.window(draft.setting);
        Judgement judgement = aspect.judge(draft.setting, window);
        Bearer named = judgement.names();
        if (named != null) {
            draft.disputes().names(aspect.reading.bearer, named);
        }
        WhyNot whyNot = judgement.whyNot(window);
        if (whyNot != null) {
            draft.no(whyNot);
            return;
        }
        new Promise(new Paper(draft, aspect.reading, judgement.verdict(window))).stand();
    }
}
