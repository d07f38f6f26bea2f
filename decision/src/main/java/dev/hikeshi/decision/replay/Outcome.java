package dev.hikeshi.decision.replay;

/**
 * How one incident went.
 *
 * @param end how far the intruder came
 * @param mass true when it was part of a mass attack
 * @param hourOfWeek hour of the local week of the first alert, from Monday 0:00; -1: no alert
 * @param containMinutes from the first alert to the containment of what it was about; infinite:
 *     never, or not before the encryption; NaN: no alert
 * @param waited who waited for whom after the first alert
 * @param loss what it cost
 * @param restored how the business functions come back
 */
public record Outcome(
        End end,
        boolean mass,
        int hourOfWeek,
        double containMinutes,
        Waited waited,
        Loss loss,
        Restored restored) {

    /** How far the intruder came. */
    public enum End {
        /** The door held. */
        KEPT_OUT,
        /** Stopped on the first machine by the sensor itself. */
        BLOCKED,
        /** Every foothold contained before anything was encrypted. */
        CONTAINED,
        /** Encrypted. */
        ENCRYPTED
    }

    /**
     * Minutes of each handover after the first alert; zero where none took place.
     *
     * @param sensor from the intruder's step to the alert
     * @param queue in the provider's queue
     * @param triage the look at it
     * @param reach until one of ours answers or comes
     * @param act from there to the containment
     */
    public record Waited(double sensor, double queue, double triage, double reach, double act) {
        /** Nobody waited. */
        public static final Waited NOBODY = new Waited(0, 0, 0, 0, 0);

        /** All of it. */
        public double total() {
            return sensor + queue + triage + reach + act;
        }
    }

    /**
     * What it cost, in the company's currency.
     *
     * @param standstill of business functions
     * @param response investigation, law, notices, rebuilding, partners
     * @param bought what was bought on the day
     * @param hours own hours
     */
    public record Loss(double standstill, double response, double bought, double hours) {
        /** Nothing. */
        public static final Loss NONE = new Loss(0, 0, 0, 0);

        /** All of it. */
        public double total() {
            return standstill + response + bought + hours;
        }
    }

    static Outcome keptOut(boolean mass) {
        return new Outcome(
                End.KEPT_OUT,
                mass,
                -1,
                Double.NaN,
                Waited.NOBODY,
                Loss.NONE,
                Restored.NOTHING_LOST);
    }
}
