package dev.hikeshi.decision.world;

import dev.hikeshi.decision.chance.Key;
import java.util.Locale;

/** The inputs of the model; {@code priors.yaml} says what they may be. */
public enum Input {
    /** Serious intrusions a year that get a first foothold. */
    ATTEMPTS_PER_YEAR,

    /** Share of entries through the VPN. */
    ENTRY_VPN,

    /** Share of RDP among the other entries. */
    ENTRY_RDP,

    /** Share of remote entries with stolen or guessed passwords. */
    ENTRY_BY_CREDENTIALS,

    /** Median time from entry to encryption. */
    RANSOM_MEDIAN_HOURS,

    /** Share of intruders in a hurry. */
    FAST_INTRUDERS,

    /** Time from the first foothold to the next machine. */
    BREAKOUT_MINUTES,

    /** Share of intruders who wait for the night or a holiday to encrypt. */
    NIGHT_CHOICE,

    /** Share of intruders who steal data. */
    EXFILTRATION,

    /** Share of online backups that are destroyed. */
    BACKUP_DESTROYED,

    /** Share of steps that the EDR reports where it runs. */
    EDR_RECALL,

    /** Time until the EDR reports. */
    EDR_DELAY_MINUTES,

    /** Share of intruders who blind the EDR once they are administrators. */
    EDR_TAMPERED,

    /** Share of reported steps that block mode stops. */
    BLOCK_STOPS,

    /** Share of stopped steps that leave a live foothold. */
    BLOCK_LEAVES,

    /** Share of real steps that are reported as unimportant. */
    LOW_SEVERITY,

    /** Share of unwatched alerts that our own people notice at work. */
    OWN_LOOK,

    /** Share of entries by password that MFA stops. */
    MFA_EFFECT,

    /** Share of the rest that hardware keys stop. */
    KEYS_EFFECT,

    /** Share of entries by password that a password manager prevents. */
    PASSWORD_EFFECT,

    /** Share of entries by vulnerability that prompt patching prevents. */
    PATCH_EFFECT,

    /** Cases that reach us a month and 100 endpoints. */
    CASES_PER_100_ENDPOINTS_MONTH,

    /** Own time a false case takes. */
    RELAY_MINUTES,

    /** Share of cases that only our own people can explain. */
    INHOUSE_SHARE,

    /** False blocks a month and 100 endpoints. */
    FALSE_BLOCKS_PER_100_ENDPOINTS_MONTH,

    /** Hours of work that a false block costs. */
    FALSE_BLOCK_HOURS,

    /** Customers who share the analysts. */
    SOC_CUSTOMERS,

    /** Cases of one customer a day that an analyst sees. */
    SOC_CASES_PER_CUSTOMER_DAY,

    /** How busy the analysts are on an ordinary day. */
    SOC_LOAD,

    /** Analysts at night as a share of the day. */
    SOC_NIGHT_SHARE,

    /** An analyst's time to triage one case. */
    TRIAGE_MINUTES,

    /** Share of attacks that are part of a mass attack. */
    MASS_ATTACK,

    /** Share of the provider's customers hit by a mass attack. */
    MASS_HIT,

    /** Probability that one attack's alerts are made one case. */
    SOC_GROUPS_CASES,

    /** Time really taken as a share of the time promised. */
    PROMISED_TIME_USED,

    /** Probability that a promise holds that nobody wrote down. */
    WORD_KEPT,

    /** Time until somebody who may be called answers. */
    PHONE_MINUTES,

    /** Probability that somebody who should answer does. */
    PHONE_ANSWERED,

    /** Working hours until somebody does what nobody owes. */
    IMPROVISE_HOURS,

    /** Median days until restored without usable backups. */
    RECOVERY_DAYS,

    /** Share of these days with usable backups. */
    RESTORE_FACTOR,

    /** Share of untested restores that fail. */
    UNTESTED_FAILS,

    /** Hours between two copies to a backup that is online. */
    ONLINE_COPY_HOURS,

    /** Hours between two copies that are offline. */
    OFFLINE_COPY_HOURS,

    /** Share of the stated daily loss that is really lost. */
    STANDSTILL_SHARE,

    /** Share of working days. */
    WORKING_DAYS,

    /** Days until what was isolated is back. */
    CLEANING_DAYS,

    /** Fixed cost of investigation, advice and law. */
    RESPONSE_FIXED,

    /** Forensics of one server. */
    FORENSICS_PER_SERVER,

    /** Rebuilding one server. */
    RESTORATION_PER_SERVER,

    /** Notices and call centre after a leak of personal data. */
    NOTICE_COST,

    /** Compensation to partners. */
    PARTNERS_COST,

    /** Probability that partners must be compensated. */
    PARTNERS_SHARE,

    /** Cost of an hour of our own people. */
    OWN_HOUR_COST,

    /** Own hours in an incident with encryption. */
    INCIDENT_HOURS;

    /** How many inputs there are. */
    static final int COUNT = values().length;

    private final String id = name().toLowerCase(Locale.ROOT);
    private final long key = Key.named(id);

    /** The name in {@code priors.yaml}. */
    public String id() {
        return id;
    }

    /** The place of its value in a world; never kept beyond one run. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    /** The part of a draw's address that stands for this input. */
    long key() {
        return key;
    }
}
