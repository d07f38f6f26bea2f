package dev.hikeshi.forensics;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How accounts are named in logs, and which of them mean a person or program of one network rather
 * than Windows itself.
 */
final class AccountNames {

    /** NT AUTHORITY and its French and German forms, NT SERVICE, NT VIRTUAL MACHINE. */
    private static final Pattern NT = Pattern.compile("nt[ -].*|.* nt");

    private static final Set<String> SYSTEM_DOMAINS =
            Set.of("font driver host", "window manager", "iis apppool", "builtin");
    private static final Set<String> SYSTEM_NAMES =
            Set.of(
                    "-",
                    "system",
                    "localsystem",
                    "local service",
                    "localservice",
                    "network service",
                    "networkservice",
                    "anonymous logon",
                    "n/a",
                    "null",
                    "unknown user");
    private static final Set<String> NO_DOMAIN = Set.of("", "-", ".", "localhost", "workgroup");
    private static final int NETBIOS_LENGTH = 15;

    private AccountNames() {}

    /** A SID of one domain or machine or directory; the rest is the same everywhere. */
    static boolean isOwnSid(String sid) {
        String upper = sid.toUpperCase(Locale.ROOT);
        return upper.startsWith("S-1-5-21-") || upper.startsWith("S-1-12-1-");
    }

    /** A SID that says the account is part of Windows; the null SID only says nothing. */
    static boolean isWellKnownSid(String sid) {
        String upper = sid.toUpperCase(Locale.ROOT);
        return upper.startsWith("S-1-") && !isOwnSid(upper) && !upper.equals("S-1-0-0");
    }

    /**
     * The account qualified by its domain or machine.
     *
     * @param domain as logged beside the name; may be empty
     * @param name as logged: {@code name}, {@code DOM\name} or {@code name@dom}
     * @param host the machine that logged it, clean; may be empty
     * @return {@code domain\name} in lower case; empty for machine accounts and Windows' own
     */
    static Optional<String> qualify(String domain, String name, String host) {
        String bare = name.strip().toLowerCase(Locale.ROOT);
        String place = domain.strip().toLowerCase(Locale.ROOT);
        int slash = bare.lastIndexOf('\\');
        int at = bare.lastIndexOf('@');
        if (slash >= 0) {
            place = bare.substring(0, slash);
            bare = bare.substring(slash + 1);
        } else if (at > 0) {
            place = bare.substring(at + 1);
            bare = bare.substring(0, at);
        }
        boolean windows =
                SYSTEM_NAMES.contains(bare)
                        || SYSTEM_DOMAINS.contains(place)
                        || NT.matcher(place).matches();
        if (bare.isEmpty() || bare.endsWith("$") || isSid(bare) || windows) {
            return Optional.empty();
        }
        String qualifier = qualifier(place, host);
        return qualifier.isEmpty() ? Optional.empty() : Optional.of(qualifier + "\\" + bare);
    }

    static boolean isSid(String text) {
        return text.regionMatches(true, 0, "S-1-", 0, 4);
    }

    private static String qualifier(String place, String host) {
        if (NO_DOMAIN.contains(place)
                || place.equals(host)
                || place.equals(Hosts.shortName(host))) {
            return host;
        }
        String site = Hosts.site(host);
        String ancestor = Hosts.domainOf(host);
        while (ancestor.indexOf('.') > 0) {
            if (place.equals(ancestor) || place.equals(netbios(ancestor))) {
                return ancestor;
            }
            ancestor = ancestor.substring(ancestor.indexOf('.') + 1);
        }
        return place.indexOf('.') > 0 || site.isEmpty() ? place : place + "@" + site;
    }

    static String netbios(String domain) {
        String label = domain.substring(0, domain.indexOf('.'));
        return label.substring(0, Math.min(label.length(), NETBIOS_LENGTH));
    }
}
