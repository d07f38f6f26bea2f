package dev.hikeshi.response.incident;

import java.util.List;

/** The answer to a command. */
public sealed interface Decision {

    /** It happened; no event when it had happened before. */
    record Accepted(List<IncidentEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It cannot happen. */
    record Refused(Reason reason, String detail) implements Decision {}

    /** Why not. */
    enum Reason {
        /** No such incident, or it was merged into another. */
        UNKNOWN_INCIDENT,
        /** The incident is closed. */
        CLOSED_INCIDENT,
        /** The incident has no such duty. */
        UNKNOWN_DUTY,
        /** The duty is done. */
        DONE_ALREADY,
        /** Somebody else has claimed it. */
        CLAIMED_BY_ANOTHER,
        /** Whoever is to be asked has not done it before. */
        FAILED_BEFORE,
        /** A proof must be named. */
        PROOF_MISSING,
        /** A quantity or amount must be more than nothing. */
        NOTHING_TO_COUNT,
        /** Duties are open. */
        DUTIES_OPEN,
        /** Assets are not clear. */
        ASSETS_NOT_CLEAR,
        /** A finding is later than the examination that found the asset clean. */
        SEEN_SINCE,
        /** An asset's state never gets better by a finding. */
        WOULD_IMPROVE
    }
}
