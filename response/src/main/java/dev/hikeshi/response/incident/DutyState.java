package dev.hikeshi.response.incident;

/** How far a duty is. */
public enum DutyState {
    /** It must be done; nobody was asked. */
    RAISED,
    /** Somebody was asked and has not answered. */
    ASKED,
    /** Somebody said that they do it. */
    CLAIMED,
    /** It is done, with proof. */
    DONE,
    /** Whoever was asked did not do it; the next on the ladder is asked. */
    FAILED,
    /** The deadline has passed. */
    OVERDUE
}
