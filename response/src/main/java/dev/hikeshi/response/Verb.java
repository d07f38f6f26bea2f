package dev.hikeshi.response;

/** What can be done to an asset or account, and undone. */
public enum Verb {
    ISOLATE,
    RELEASE,
    DISABLE_ACCOUNT,
    ENABLE_ACCOUNT,
    BLOCK_ADDRESS,
    UNBLOCK_ADDRESS,
    KILL_PROCESS,
    QUARANTINE_FILE,
    RESTORE_FILE,
    SHUT_DOWN,
    SPEND,
    CONSENT
}
