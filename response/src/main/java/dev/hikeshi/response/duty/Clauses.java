package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;

/** The contracts' clauses as candidates. */
final class Clauses {

    private Clauses() {}

    static void judge(Draft draft) {
        for (ClauseReading reading : draft.setting.candidates.clauses) {
            judge(draft, reading);
        }
    }

    /** One of them. */
    static void judge(Draft draft, ClauseReading reading) {
        Spell window = reading.window(draft.setting);
        Judgement judgement = reading.judge(draft.setting, window);
        Bearer named = judgement.names();
        if (named != null) {
            draft.disputes().names(reading.bearer, named);
        }
        WhyNot whyNot = judgement.whyNot(window);
        if (whyNot != null) {
            draft.no(whyNot);
            return;
        }
        new Promise(new Paper(draft, reading, judgement.verdict(window))).stand();
    }
}
