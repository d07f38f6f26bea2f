package dev.hikeshi.forensics;

import java.util.Locale;

/** How machines are named in logs: {@code PC01}, {@code pc01.example.corp}, {@code \\PC01}. */
public final class Hosts {

    private Hosts() {}

    /**
     * The name a machine is found under: lower case, without the dot at the end.
     *
     * @return empty when the text names no machine
     */
    public static String key(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        while (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        while (name.startsWith("\\")) {
            name = name.substring(1);
        }
        boolean nobody = name.equals("-") || name.equals("localhost") || name.equals("n/a");
        return nobody || name.indexOf(' ') >= 0 ? "" : name;
    }

    /**
     * The AD domain in a machine's name, lower case; the empty string when the name carries none. A
     * lone label after the first ({@code pc.local}, {@code pc.localdomain}) is what machines
     * without a domain call themselves.
     */
    public static String domainOf(String host) {
        String key = key(host);
        int dot = key.indexOf('.');
        if (dot <= 0 || Addresses.isAddress(key)) {
            return "";
        }
        String rest = key.substring(dot + 1);
        return rest.indexOf('.') > 0 ? rest : "";
    }

    /** The first label of a key; an address is its own label. */
    static String shortName(String key) {
        int dot = key.indexOf('.');
        return dot <= 0 || Addresses.isAddress(key) ? key : key.substring(0, dot);
    }

    /** The domain of a key, or for a machine without one the machine itself. */
    static String site(String key) {
        String domain = domainOf(key);
        return domain.isEmpty() ? key : domain;
    }
}
