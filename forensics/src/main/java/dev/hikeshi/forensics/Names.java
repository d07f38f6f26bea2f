package dev.hikeshi.forensics;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gives every machine one name: {@code PC01} is {@code pc01.example.corp} when that is the only
 * machine of this short name that wrote a log.
 */
final class Names {

    private static final String WORKGROUP = "workgroup";

    private final SortedSet<String> loggers;
    private final TreeSet<String> domains = new TreeSet<>();
    private final Map<String, TreeSet<String>> fullNames = new HashMap<>();

    Names(Seen seen) {
        loggers = new TreeSet<>(seen.loggers);
        for (String logger : loggers) {
            String domain = Hosts.domainOf(logger);
            if (!domain.isEmpty()) {
                domains.add(domain);
                fullNames
                        .computeIfAbsent(Hosts.shortName(logger), key -> new TreeSet<>())
                        .add(logger);
            }
        }
    }

    /** The name of a machine as it names itself in its own log. */
    String host(String key) {
        TreeSet<String> full = fullNames.get(key);
        return full != null && full.size() == 1 ? full.first() : key;
    }

    /** The name of a machine that a domain controller or the asking machine names. */
    String host(String name, String seenBy) {
        String domain = Hosts.domainOf(host(seenBy));
        return name.indexOf('.') >= 0 || domain.isEmpty() ? host(name) : name + "." + domain;
    }

    /** The machine that a client calls itself; empty when no such machine wrote a log. */
    Optional<String> client(String name, String seenBy) {
        String full = host(name, seenBy);
        if (loggers.contains(full)) {
            return Optional.of(full);
        }
        String alone = host(name);
        return loggers.contains(alone) && domains.size() <= 1
                ? Optional.of(alone)
                : Optional.empty();
    }

    /**
     * The network that an address belongs to when this machine logs it. Where several domains are
     * in the logs, a machine without one stands alone.
     */
    String site(String host) {
        String named = host(host);
        String domain = Hosts.domainOf(named);
        if (!domain.isEmpty()) {
            return domain;
        }
        return domains.isEmpty() ? WORKGROUP : domains.size() == 1 ? domains.first() : named;
    }

    /**
     * An account as the logs spell it: {@code DOM\name} and {@code name@dom.example} become {@code
     * dom.example\name} where one domain in the logs is called so; any other stays as it is.
     */
    String account(String named) {
        String text = named.strip().toLowerCase(Locale.ROOT);
        int slash = text.lastIndexOf('\\');
        int at = text.lastIndexOf('@');
        String place = slash >= 0 ? text.substring(0, slash) : text.substring(at + 1);
        String bare = slash >= 0 ? text.substring(slash + 1) : text.substring(0, Math.max(0, at));
        List<String> meant =
                domains.stream()
                        .filter(
                                domain ->
                                        domain.equals(place)
                                                || AccountNames.netbios(domain).equals(place))
                        .toList();
        return meant.size() == 1 && !bare.isEmpty() ? meant.getFirst() + "\\" + bare : text;
    }

    /** A logon of a machine without a domain counts for the network that it serves. */
    String accountServed(String account) {
        int slash = account.lastIndexOf('\\');
        String place = slash < 0 ? "" : account.substring(0, slash);
        String served = loggers.contains(place) ? domainServedBy(place) : "";
        return served.isEmpty() ? account : served + account.substring(slash);
    }

    String domainServedBy(String host) {
        String domain = Hosts.domainOf(host(host));
        return domain.isEmpty() && domains.size() == 1 ? domains.first() : domain;
    }

    boolean isOurs(String host) {
        return loggers.contains(host) || domains.contains(Hosts.domainOf(host));
    }
}
