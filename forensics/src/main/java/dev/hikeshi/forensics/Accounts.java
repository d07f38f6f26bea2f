package dev.hikeshi.forensics;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of accounts, qualified so that two of the same name stay two.
 *
 * <p>A domain account is {@code domain\\name} with the first label of the domain, so that NetBIOS
 * and DNS names meet; a local account is qualified by its machine.
 */
final class Accounts {
    private static final Set<String> NOBODY =
            Set.of(
                    "",
                    "-",
                    "system",
                    "local service",
                    "network service",
                    "anonymous logon",
                    "lokaler dienst",
                    "iusr");
    private static final Set<String> NO_DOMAIN =
            Set.of(
                    "nt authority",
                    "builtin",
                    "window manager",
                    "font driver host",
                    "nt service",
                    "iis apppool",
                    "nt virtual machine");

    private Accounts() {}

    /**
     * The account of a name and domain as seen on a host; empty when it is nobody in particular.
     */
    static Optional<String> of(@Nullable String name, @Nullable String domain, String host) {
        if (name == null) {
            return Optional.empty();
        }
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String where = domain == null ? "" : domain.strip().toLowerCase(Locale.ROOT);
        int backslash = lower.indexOf('\\');
        if (backslash >= 0) {
            where = lower.substring(0, backslash);
            lower = lower.substring(backslash + 1);
        }
        int at = lower.indexOf('@');
        if (at > 0) {
            where = lower.substring(at + 1);
            lower = lower.substring(0, at);
        }
        if (NOBODY.contains(lower)
                || lower.endsWith("$")
                || NO_DOMAIN.contains(where)
                || lower.startsWith("s-1-5-")) {
            return Optional.empty();
        }
        return Optional.of(qualifier(where, host) + "\\" + lower);
    }

    private static String qualifier(String domain, String host) {
        boolean local =
                domain.isEmpty()
                        || domain.equals("-")
                        || domain.equals(".")
                        || domain.equals("workgroup")
                        || domain.equals(Hosts.shortName(host))
                        || domain.equals(Hosts.key(host));
        if (local) {
            return Hosts.key(host);
        }
        int dot = domain.indexOf('.');
        return dot < 0 ? domain : domain.substring(0, dot);
    }
}
