package dev.hikeshi.telemetry;

/** The log format that an event was read from. */
public enum Format {
    /** Windows event log file. */
    EVTX,
    /**
     * JSON lines whose fields are those of Windows events, flat or nested (Winlogbeat, NXLog, ECS).
     */
    WINDOWS_JSON,
    /** JSON lines of any other product. */
    JSON,
    /** FortiGate syslog, {@code key=value}. */
    FORTIGATE
}
