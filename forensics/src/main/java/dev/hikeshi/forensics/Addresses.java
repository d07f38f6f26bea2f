package dev.hikeshi.forensics;

import java.util.List;
import java.util.Locale;

/** What an address says: nothing, a machine inside, or somebody outside. */
final class Addresses {
    private static final List<String> NOTHING =
            List.of("", "-", "local", "localhost", "0.0.0.0", "::", "::1");

    private Addresses() {}

    /** The plain form: no IPv6 prefix of an IPv4 address, no scope, no port. */
    static String plain(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("::ffff:") ? lower.substring(7) : lower;
        int scope = bare.indexOf('%');
        bare = scope < 0 ? bare : bare.substring(0, scope);
        boolean port = bare.indexOf(':') > 0 && bare.indexOf(':') == bare.lastIndexOf(':');
        return port ? bare.substring(0, bare.indexOf(':')) : bare;
    }

    static boolean isNothing(String plain) {
        return NOTHING.contains(plain) || plain.startsWith("127.");
    }

    static boolean isAddress(String plain) {
        return isV4(plain)
                || (plain.indexOf(':') >= 0
                        && plain.chars().allMatch(c -> c == ':' || Character.digit(c, 16) >= 0));
    }

    /**
     * Private, shared, link-local or multicast: the same address means another machine elsewhere.
     */
    static boolean isInside(String plain) {
        if (!isV4(plain)) {
            return plain.startsWith("fe80:")
                    || plain.startsWith("fc")
                    || plain.startsWith("fd")
                    || plain.startsWith("ff");
        }
        int[] part = parts(plain);
        return part[0] == 10
                || (part[0] == 172 && part[1] >= 16 && part[1] < 32)
                || (part[0] == 192 && part[1] == 168)
                || (part[0] == 100 && part[1] >= 64 && part[1] < 128)
                || (part[0] == 169 && part[1] == 254)
                || part[0] >= 224;
    }

    private static boolean isV4(String plain) {
        String[] parts = plain.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty()
                    || part.length() > 3
                    || !part.chars().allMatch(c -> c >= '0' && c <= '9')
                    || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }

    private static int[] parts(String plain) {
        return java.util.Arrays.stream(plain.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
