package dev.hikeshi.telemetry;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One record of a log, whatever its format.
 *
 * <p>Field names are those of the Sigma taxonomy. For Windows events: the attributes and elements
 * of {@code System} joined by an underscore ({@code Provider_Name}, {@code EventID}, {@code
 * Channel}, {@code Computer}, {@code EventRecordID}, {@code Execution_ProcessID}, {@code
 * TimeCreated_SystemTime}), then the names of {@code EventData} or of the elements below {@code
 * UserData}; unnamed data is {@code Data}. For FortiGate: the keys of the line. For other JSON: the
 * dotted path.
 *
 * <p>Events are immutable and may be shared between threads.
 */
public interface Event {

    /** Where the record stands. */
    Origin origin();

    /** The format that it was read from. */
    Format format();

    /** When it happened by the clock of the host that wrote it; empty when the log does not say. */
    Optional<Instant> time();

    /** The host that wrote it, as written ({@code Computer}, {@code Hostname}, {@code devname}). */
    Optional<String> host();

    /** The value of a field; null when the event has no such field. Names are case-sensitive. */
    @Nullable FieldValue field(String name);

    /** Visits every field in the order of the record; the same name may come more than once. */
    void forEachField(BiConsumer<String, FieldValue> visitor);

    /**
     * Visits the values of every field with that name, in any order. Spaces in the name of a field
     * do not count: {@code ThreatName} visits {@code Threat Name}.
     *
     * @param name without spaces
     */
    default void forEachValue(String name, Consumer<FieldValue> visitor) {
        forEachField(
                (full, value) -> {
                    if (full.equals(name)
                            || (full.indexOf(' ') >= 0 && full.replace(" ", "").equals(name))) {
                        visitor.accept(value);
                    }
                });
    }

    /**
     * Visits the values that are texts, in any order. Numbers, truth values, times, identifiers and
     * bytes in hexadecimal may be passed over: their texts are {@linkplain #isPlain plain}.
     */
    default void forEachText(TextVisitor visitor) {
        forEachField((name, value) -> visitor.texts(value));
    }

    /** Whether a text is made of nothing but the signs of numbers, times and identifiers. */
    static boolean isPlain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .chars()
                .allMatch(c -> "0123456789abcdefilnrstuxyz+-.:{}".indexOf(c) >= 0);
    }

    /**
     * The record as one JSON object without line breaks: the usual form of EVTX dumps ({@code
     * Event.System}, {@code Event.EventData}), or the source line's own object. Made anew each
     * call.
     */
    String json();

    /** The bytes of the record, copied: an EVTX record with its header, or the line. */
    byte[] raw();

    /** The text of a field; null when it is missing or without content. */
    default @Nullable String text(String name) {
        FieldValue value = field(name);
        return value == null || value instanceof FieldValue.Absent ? null : value.text();
    }

    /** The Windows channel, or the empty string. */
    default String channel() {
        String channel = text("Channel");
        return channel == null ? "" : channel;
    }

    /** The Windows provider, or the empty string. */
    default String provider() {
        String provider = text("Provider_Name");
        return provider == null ? "" : provider;
    }

    /** The Windows event id, or -1 when there is none or it is no number. */
    default int eventId() {
        String id = text("EventID");
        if (id == null || id.isEmpty() || id.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < id.length(); i++) { // every event is asked
            int digit = id.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
