package dev.hikeshi.cli;

/** What the exit codes mean. */
public final class Exit {
    /** Done. */
    public static final int DONE = 0;

    /** Unusable arguments or files: nothing was done. */
    public static final int UNUSABLE = 2;

    /** Done, but some input was damaged. */
    public static final int DAMAGED = 3;

    private Exit() {}
}
