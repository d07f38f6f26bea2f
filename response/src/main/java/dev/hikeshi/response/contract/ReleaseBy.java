package dev.hikeshi.response.contract;

/** Who may undo what a clause blocks; rarely the one who blocks. */
public enum ReleaseBy {
    /** Our own people. */
    US,
    /** The provider, when we ask. */
    PROVIDER,
    /** The provider, when it closes its report; nobody before. */
    PROVIDER_ON_CLOSURE
}
