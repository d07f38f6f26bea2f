package dev.hikeshi.decision.replay;

/** How long a case waits for an analyst of a provider. */
@FunctionalInterface
public interface Waits {
    /** Nobody waits. */
    Waits NONE = (provider, minute, caseKey, mass) -> 0;

    /**
     * Minutes from the arrival of an important case of ours to the analyst.
     *
     * @param provider id of the provider
     * @param minute of the local day, from 0
     * @param caseKey address of the draws of this case
     * @param mass true on a day on which many customers are attacked
     */
    double minutes(String provider, int minute, long caseKey, boolean mass);
}
