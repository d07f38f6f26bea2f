package dev.hikeshi.forensics;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.telemetry.FieldValue;
import java.util.Locale;
import java.util.Set;

/** Tells records of a refused logon from those of a logon. */
final class FailedLogons {
    private static final int LOGON_FAILED = 4625;
    private static final int PRE_AUTHENTICATION_FAILED = 4771;

    /** These report success and failure under one number; the status tells. */
    private static final Set<Integer> BOTH = Set.of(4768, 4776);

    private static final Set<String> REFUSED = Set.of("fail", "failed", "failure");

    private FailedLogons() {}

    /** True when the event of a finding is one, of Windows or of a FortiGate. */
    static boolean isOne(Finding finding) {
        int id = finding.eventId();
        if (id >= 0) {
            boolean refused = BOTH.contains(id) && !text(finding, "Status").matches("(0x)?0*");
            return finding.channel().equalsIgnoreCase("security")
                    && (id == LOGON_FAILED || id == PRE_AUTHENTICATION_FAILED || refused);
        }
        String action = text(finding, "action");
        return action.endsWith("-fail")
                || action.endsWith("-failed")
                || (action.contains("login") && REFUSED.contains(text(finding, "status")));
    }

    private static String text(Finding finding, String field) {
        FieldValue value = finding.context().get(field);
        return value == null ? "" : value.text().toLowerCase(Locale.ROOT);
    }
}
