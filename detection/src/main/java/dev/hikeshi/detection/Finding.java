package dev.hikeshi.detection;

import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that matched an event.
 *
 * @param ruleId the rule's own id
 * @param ruleTitle the rule's title
 * @param level how bad the rule's author holds a match to be
 * @param tags the rule's tags, such as {@code attack.t1003.006}
 * @param time when the event happened; null when the log does not say
 * @param host the host that wrote the event; the empty string when unknown
 * @param channel the Windows channel; the empty string elsewhere
 * @param eventId the Windows event id; -1 elsewhere
 * @param origin where the event stands
 * @param tested the fields that the rule tested, with their values, in the order of the rule
 * @param context every field of the event (none where the detector keeps tested fields only), so
 *     that what joins findings (host, account, address, file) can be read after the event is gone
 */
public record Finding(
        String ruleId,
        String ruleTitle,
        Level level,
        List<String> tags,
        @Nullable Instant time,
        String host,
        String channel,
        int eventId,
        Origin origin,
        Map<String, FieldValue> tested,
        Map<String, FieldValue> context) {

    public Finding {
        tags = List.copyOf(tags);
        tested = Collections.unmodifiableMap(new LinkedHashMap<>(tested));
        context = Collections.unmodifiableMap(new LinkedHashMap<>(context));
    }
}
