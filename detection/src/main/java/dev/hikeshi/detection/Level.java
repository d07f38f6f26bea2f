package dev.hikeshi.detection;

/** The levels of a Sigma rule, mildest first. */
public enum Level {
    INFORMATIONAL,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
