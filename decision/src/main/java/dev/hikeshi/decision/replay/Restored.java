package dev.hikeshi.decision.replay;

/** How the business functions come back after an encryption. */
public final class Restored {
    /** Nothing was encrypted. */
    public static final Restored NOTHING_LOST = new Restored(new double[0], 0);

    private final double[] days;
    private final double copyHours;

    Restored(double[] days, double copyHours) {
        this.days = days;
        this.copyHours = copyHours;
    }

    /**
     * Days from the encryption until a function runs again.
     *
     * @param function its place in the company file
     * @return 0: nothing that it needs was encrypted
     */
    public double days(int function) {
        return function < days.length ? days[function] : 0;
    }

    /**
     * Hours from the copy that is restored to the encryption: what was entered in between is lost.
     *
     * @return infinite: there is no copy that can be restored
     */
    public double copyHours() {
        return copyHours;
    }
}
