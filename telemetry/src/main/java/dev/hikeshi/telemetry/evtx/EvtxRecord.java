package dev.hikeshi.telemetry.evtx;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One Windows event to be written by {@link EvtxWriter}.
 *
 * @param recordId the number of the record in its log, from 1
 * @param time when it happened; kept to 100 nanoseconds, from the year 1601
 * @param provider {@code Provider/@Name}
 * @param providerGuid {@code Provider/@Guid} as {@code 8-4-4-4-12} hexadecimal digits, without
 *     braces; null: the provider has none
 * @param eventId 0 to 65,535
 * @param version 0 to 255
 * @param level 0 to 255: 1 critical, 2 error, 3 warning, 4 information
 * @param task 0 to 65,535
 * @param opcode 0 to 255
 * @param keywords a bit set
 * @param channel the log, {@code Security} for example
 * @param computer the host that wrote the event
 * @param userSid {@code Security/@UserID} as {@code S-1-...}; null: none
 * @param processId unsigned 32 bits, as {@code int}
 * @param threadId unsigned 32 bits, as {@code int}
 * @param data {@code EventData} in order
 */
public record EvtxRecord(
        long recordId,
        Instant time,
        String provider,
        @Nullable String providerGuid,
        int eventId,
        int version,
        int level,
        int task,
        int opcode,
        long keywords,
        String channel,
        String computer,
        @Nullable String userSid,
        int processId,
        int threadId,
        List<EvtxData> data) {

    private static final Instant FIRST = Instant.parse("1601-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999900Z");

    public EvtxRecord {
        Objects.requireNonNull(provider);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(computer);
        data = List.copyOf(data);
        within("recordId", recordId, 0, Long.MAX_VALUE);
        within("eventId", eventId, 0, 0xFFFF);
        within("version", version, 0, 0xFF);
        within("level", level, 0, 0xFF);
        within("task", task, 0, 0xFFFF);
        within("opcode", opcode, 0, 0xFF);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw new IllegalArgumentException("time is outside of FILETIME: " + time);
        }
        if (providerGuid != null) {
            Guids.bytes(providerGuid);
        }
        if (userSid != null) {
            Sids.bytes(userSid);
        }
    }

    private static void within(String name, long value, long low, long high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(
                    name + " must be " + low + " to " + high + ": " + value);
        }
    }
}
