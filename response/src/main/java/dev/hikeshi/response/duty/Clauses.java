package dev.hikeshi.response.duty;

/** The contracts' clauses as candidates. */
final class Clauses {

    private Clauses() {}

    static void judge(Draft draft) {
        for (ClauseReading reading : draft.setting.candidates.clauses) {
            judge(draft, reading);
        }
    }

    private static void judge(Draft draft, ClauseReading reading) {
        Judgement judgement = reading.judge(draft.setting);
        if (judgement.verdict.names() != null) {
            draft.disputes.names(reading.bearer, judgement.verdict.names());
        }
        if (judgement.whyNot == null) {
            new Promise(new Paper(draft, reading, judgement.verdict)).stand();
        } else {
            draft.no(judgement.whyNot);
        }
    }
}
