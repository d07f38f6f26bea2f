package dev.hikeshi.response.duty;

import dev.hikeshi.response.contract.Disclaimer.Scenario;
import dev.hikeshi.response.contract.Gate;
import java.util.Locale;
import java.util.Set;

/**
 * The words of incident facts.
 *
 * <p>A fact of these names belongs to the incident: while it is not known the promise stays and the
 * fact is shown. Any other fact belongs to an asset: while it is not known the promise is
 * unconfirmed. A name that begins with {@code incident.} always belongs to the incident.
 */
public final class Facts {

    /** {@code active} or {@code past}. */
    public static final String COMPROMISE = "compromise";

    /** {@code yes} or {@code no}: somebody looked and it is real. */
    public static final String CONFIRMED = "confirmed";

    /**
     * {@code yes} when the first malicious event lies before the first day of the clause; worked
     * out from the situation unless it is stated.
     */
    public static final String PRIOR_COMPROMISE = "prior_compromise";

    /** {@code yes} or {@code no}. */
    public static final String PERSONAL_DATA = "personal_data";

    /** {@code yes} or {@code no}. */
    public static final String ENCRYPTION = "encryption";

    /** {@code yes} or {@code no}. */
    public static final String EXFILTRATION = "exfiltration";

    /** {@code yes}: many companies are hit at once. */
    public static final String MASS_ATTACK = "mass_attack";

    /** {@code yes}: the tools did not know the malware. */
    public static final String NEW_MALWARE = "new_malware";

    /** {@code yes}: a product or cloud of a whole industry failed. */
    public static final String INDUSTRY_WIDE_EVENT = "industry_wide_event";

    /** {@code yes}: war, disaster, a state's act. */
    public static final String FORCE_MAJEURE = "force_majeure";

    private static final Set<String> OF_THE_INCIDENT =
            Set.of(
                    COMPROMISE,
                    CONFIRMED,
                    PRIOR_COMPROMISE,
                    PERSONAL_DATA,
                    ENCRYPTION,
                    EXFILTRATION,
                    MASS_ATTACK,
                    NEW_MALWARE,
                    INDUSTRY_WIDE_EVENT,
                    FORCE_MAJEURE,
                    "ransomware",
                    "interactive_attacker",
                    "insider",
                    "cause",
                    "entry",
                    "detection_class",
                    "detection_type",
                    "data_source",
                    "malware",
                    "maintenance",
                    "advice_ignored",
                    "reported_late",
                    "war",
                    "natural_disaster");

    private Facts() {}

    /** True when the fact of that name belongs to the incident. */
    public static boolean ofTheIncident(String name) {
        return OF_THE_INCIDENT.contains(name) || name.startsWith("incident.");
    }

    /** The incident fact that says, with {@code yes}, that the scenario is there. */
    public static String of(Scenario scenario) {
        return switch (scenario) {
            case MASS_ATTACK -> MASS_ATTACK;
            case NEW_MALWARE -> NEW_MALWARE;
            case PAST_COMPROMISE -> PRIOR_COMPROMISE;
            case INDUSTRY_WIDE_EVENT -> INDUSTRY_WIDE_EVENT;
            case FORCE_MAJEURE -> FORCE_MAJEURE;
        };
    }

    /** Begins every fact that a gate was cleared. */
    public static final String GATE = "gate:";

    /** The fact that says, with {@code yes}, that a gate of a clause was cleared. */
    public static String gateCleared(String contract, String clause, Gate.Kind kind) {
        return gateCleared(contract + "/" + clause, kind);
    }

    /** The same for a clause written as {@code contract/clause}. */
    public static String gateCleared(String clause, Gate.Kind kind) {
        return GATE + clause + "/" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The fact that says, with {@code yes}, that the money for a clause was approved. */
    public static String approved(String contract, String clause) {
        return approved(contract + "/" + clause);
    }

    /**
     * The same for a clause written as {@code contract/clause}, or for what goes beyond a meter
     * written as {@code contract/meter}.
     */
    public static String approved(String clause) {
        return "approved:" + clause;
    }
}
