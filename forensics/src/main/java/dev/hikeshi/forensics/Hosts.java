package dev.hikeshi.forensics;

import java.util.Locale;

/** Names of hosts, without regard to case. */
public final class Hosts {

    private Hosts() {}

    /** The name a host is found under: lower case, without a trailing dot. */
    public static String key(String host) {
        String lower = host.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /**
     * The domain of a host's FQDN; the empty string when it has none, or the name is an address.
     */
    public static String domainOf(String host) {
        String key = key(host);
        int dot = key.indexOf('.');
        return dot < 0 || Addresses.isAddress(key) ? "" : key.substring(dot + 1);
    }

    /** The first label. */
    static String shortName(String host) {
        String key = key(host);
        int dot = key.indexOf('.');
        return dot < 0 || Addresses.isAddress(key) ? key : key.substring(0, dot);
    }
}
