package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.Origin;
import java.net.InetAddress;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * An event with what every reader of it needs.
 *
 * @param event the event
 * @param host key of the host that wrote it
 * @param at when
 */
record Spot(Event event, String host, Instant at) {

    /** The text of a field; empty when it is missing. */
    String text(String field) {
        return Seen.orEmpty(event.text(field));
    }

    /** The first of the fields that has a text. */
    String first(String... fields) {
        for (String field : fields) {
            String text = text(field);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** The address in a field as plain text; empty when there is none. */
    String address(String... fields) {
        return Addresses.parse(first(fields)).map(InetAddress::getHostAddress).orElse("");
    }

    /** The qualified account in a pair of fields; empty for machines and Windows itself. */
    String account(String domainField, String nameField) {
        String domain = domainField.isEmpty() ? "" : text(domainField);
        return AccountNames.qualify(domain, text(nameField), host).orElse("");
    }

    /** A session's number without leading zeros; empty for those of Windows itself. */
    String logonId(String field) {
        return sessionNumber(text(field));
    }

    static String sessionNumber(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        String digits = text.startsWith("0x") ? text.substring(2) : decimalToHex(text);
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String bare = digits.substring(zeros);
        boolean ofWindows = bare.equals("3e7") || bare.equals("3e4") || bare.equals("3e5");
        return bare.isEmpty() || ofWindows ? "" : "0x" + bare;
    }

    private static String decimalToHex(String text) {
        boolean decimal =
                !text.isEmpty()
                        && text.length() < 19
                        && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return decimal ? Long.toHexString(Long.parseLong(text)) : "";
    }

    Origin origin() {
        return event.origin();
    }

    Optional<InetAddress> parsed(String field) {
        return Addresses.parse(text(field));
    }
}
