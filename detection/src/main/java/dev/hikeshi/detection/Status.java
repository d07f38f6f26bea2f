package dev.hikeshi.detection;

/** How mature a rule is by its author's word. A rule of status "unsupported" is not loaded. */
public enum Status {
    /** May be used in production. */
    STABLE,
    /** Needs little tuning. */
    TEST,
    /** May raise many false alarms. */
    EXPERIMENTAL,
    /** Replaced by another rule. */
    DEPRECATED,
    /** The rule does not say. */
    UNSTATED
}
