package dev.hikeshi.response;

/** How bad it is, mildest first. Informational findings raise nothing and have no severity. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** True when this is {@code other} or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
