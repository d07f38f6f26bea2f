package dev.hikeshi.response.containment;

import dev.hikeshi.response.Words;
import java.util.EnumSet;
import java.util.Set;

/** The life of one containment act. */
public enum ContainmentState {
    /** The tool was told to do it. */
    ASKED("依頼済み", "asked"),
    /** The tool said that it will. */
    ACCEPTED("受理", "accepted"),
    /** A probe showed that it holds. */
    EFFECTIVE("有効（確認済み）", "effective, probed"),
    /** The tool refused, or the probe showed that it does not hold. */
    FAILED("失敗", "failed"),
    /** It held, and no longer does though nobody released it. */
    DRIFTED("外れている", "drifted"),
    /** It was undone, and a probe showed it. */
    RELEASED("解除済み", "released");

    private final String ja;
    private final String en;

    ContainmentState(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The name for people. */
    public Words words() {
        return new Words(ja, en);
    }

    /** True when one may follow the other: only a probe makes an act effective. */
    public boolean mayBecome(ContainmentState next) {
        return following().contains(next);
    }

    /** True while the asset must be taken for not contained. */
    public boolean open() {
        return this != EFFECTIVE;
    }

    private Set<ContainmentState> following() {
        return switch (this) {
            case ASKED -> EnumSet.of(ACCEPTED, FAILED);
            case ACCEPTED -> EnumSet.of(EFFECTIVE, FAILED);
            case EFFECTIVE -> EnumSet.of(DRIFTED, RELEASED);
            case DRIFTED -> EnumSet.of(ASKED, RELEASED);
            case FAILED, RELEASED -> EnumSet.of(ASKED);
        };
    }
}
