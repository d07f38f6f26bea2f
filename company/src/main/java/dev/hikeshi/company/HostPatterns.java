package dev.hikeshi.company;

import dev.hikeshi.response.company.AddressRange;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names with {@code *}, addresses, and address ranges that choose hosts. */
final class HostPatterns {
    static final Form<String> HOST = HostPatterns::host;

    private static final Pattern V4 =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})");

    private HostPatterns() {}

    private static @Nullable String host(Value value) {
        String text = value.text();
        if (text == null || isPattern(text)) {
            return text;
        }
        value.bad(Texts.words("expected.host"), text);
        return null;
    }

    static boolean isPattern(String text) {
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        if (text.contains("/")) {
            return AddressRange.parse(text).isPresent();
        }
        return !V4.matcher(text).matches() || isV4(text);
    }

    private static boolean isV4(String text) {
        Matcher address = V4.matcher(text);
        if (!address.matches()) {
            return false;
        }
        for (int i = 1; i <= 4; i++) {
            if (Integer.parseInt(address.group(i)) > 255) {
                return false;
            }
        }
        return true;
    }
}
