package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Words;
import java.util.Locale;

/** How a question stands. */
public enum Status {
    OPEN("未確認", "open"),
    ASKED("質問済み", "asked"),
    WRITTEN("書面で回答", "answered in writing"),
    ORAL("口頭で回答", "answered orally"),
    EVADED("はぐらかされた", "evaded"),
    REFUSED("回答を拒まれた", "refused");

    private final String ja;
    private final String en;

    Status(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The stable key in files and outputs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public Words words() {
        return new Words(ja, en);
    }

    /** True when the answer binds the provider. */
    public boolean binds() {
        return this == WRITTEN;
    }

    /** True when it stays until another such answer comes: talk does not undo it. */
    boolean stands() {
        return this == WRITTEN || this == REFUSED;
    }
}
