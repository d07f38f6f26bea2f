package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;

/** Where a duty belongs, in the order of time: before, in and after an incident. */
public enum Phase {
    PREPARE("備える", "prepare"),
    DETECT("見つける", "detect"),
    DECIDE("決める", "decide"),
    CONTAIN("止める", "contain"),
    INVESTIGATE("調べる", "investigate"),
    ERADICATE("取り除く", "eradicate"),
    RECOVER("戻す", "recover"),
    REPORT("知らせる", "report"),
    LEARN("備え直す", "learn");

    private final String ja;
    private final String en;

    Phase(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The name for people. */
    public Words words() {
        return new Words(ja, en);
    }
}
