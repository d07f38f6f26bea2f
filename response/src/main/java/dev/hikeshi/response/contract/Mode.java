package dev.hikeshi.response.contract;

/** What the paper says the provider does about a duty. */
public enum Mode {
    /** Does it without being asked. */
    PERFORMS,
    /** Does it when somebody entitled asks. */
    ON_REQUEST,
    /** Does it after somebody entitled has consented. */
    WITH_CONSENT,
    /** Sells it. */
    FOR_EXTRA_MONEY,
    /** Says what should be done; we do it. */
    ADVISES,
    /** Tells us that something happened; we do the rest. */
    NOTIFIES,
    /** Says that it does not do this. */
    REFUSES
}
