package dev.hikeshi.response.scope;

import dev.hikeshi.response.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is known of an asset, best first. Time passing never makes it better. */
public enum AssetState {
    /** Examined or rebuilt, with evidence. */
    CLEAR("潔白", "clear"),
    /** Nobody looked, or the logs do not reach: not clear. */
    NOT_OBSERVED("未観測", "not observed"),
    /** Something points to it. */
    SUSPECT("疑いあり", "suspect"),
    /** The attacker was there. */
    COMPROMISED("侵害", "compromised");

    private final String ja;
    private final String en;

    AssetState(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    /** The name for people. */
    public Words words() {
        return new Words(ja, en);
    }

    /** The form in files and outputs: {@code not_observed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that {@link #id}. */
    public static Optional<AssetState> parse(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }

    /** True when this is worse than the other. */
    public boolean worseThan(AssetState other) {
        return compareTo(other) > 0;
    }
}
