package dev.hikeshi.company;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names with {@code *}, addresses, and address ranges that choose hosts. */
final class HostPatterns {
    static final Form<String> HOST = HostPatterns::host;

    private static final Pattern RANGE = Pattern.compile("([0-9A-Fa-f.:]+)/(\\d{1,3})");
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
            Matcher range = RANGE.matcher(text);
            if (!range.matches()) {
                return false;
            }
            boolean v6 = range.group(1).contains(":");
            return Integer.parseInt(range.group(2)) <= (v6 ? 128 : 32)
                    && (v6 || isV4(range.group(1)));
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
