package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a correlation needs of a finding.
 *
 * @param time when it happened
 * @param ruleId whose finding it is
 * @param host the empty string when unknown
 * @param origin where its event stands
 * @param values texts of its fields, by the rule's names
 */
record Match(Instant time, String ruleId, String host, Origin origin, Map<String, String> values) {

    Match {
        values = Map.copyOf(values);
    }

    /**
     * The match of a finding that has a time.
     *
     * @param time of the finding
     * @param fields that are asked for; nothing else of the event is kept
     */
    static Match of(Finding finding, Instant time, Set<String> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : fields) {
            FieldValue tested = finding.tested().get(field);
            FieldValue value = tested == null ? finding.context().get(field) : tested;
            if (value != null && !(value instanceof FieldValue.Absent)) {
                values.put(field, value.text());
            }
        }
        return new Match(time, finding.ruleId(), finding.host(), finding.origin(), values);
    }
}
