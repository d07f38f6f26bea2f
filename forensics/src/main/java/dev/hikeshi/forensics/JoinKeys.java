package dev.hikeshi.forensics;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.telemetry.FieldValue;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads from a finding what it may share with others of the same incident.
 *
 * <p>What looks alike everywhere never joins: Windows' own accounts, machine accounts, loopback and
 * link-local addresses, programs of the operating system. A private address and a local account are
 * qualified by the place that logged them.
 */
public final class JoinKeys {

    private static final String[][] ACCOUNTS = {
        {"SubjectDomainName", "SubjectUserName", "SubjectUserSid"},
        {"TargetDomainName", "TargetUserName", "TargetUserSid"},
        {"TargetOutboundDomainName", "TargetOutboundUserName", ""},
        {"", "User", ""},
        {"", "SourceUser", ""},
        {"", "TargetUser", ""},
        {"", "ParentUser", ""},
        {"", "UserName", ""},
        {"", "UserContext", ""},
        {"", "AccountName", ""},
        {"", "user", ""},
        {"", "MemberSid", "MemberSid"},
    };
    private static final List<String> ADDRESSES =
            List.of(
                    "IpAddress",
                    "SourceAddress",
                    "DestAddress",
                    "SourceIp",
                    "DestinationIp",
                    "ClientAddress",
                    "ClientIP",
                    "Address",
                    "Param3",
                    "remip",
                    "tunnelip",
                    "srcip",
                    "dstip");

    /** The first of these that the event has is the file whose hash it carries. */
    private static final List<String> FILES =
            List.of("ImageLoaded", "TargetFilename", "Image", "NewProcessName", "FileName");

    /** Group events (4727 to 4764, 4799): the target is the group, not an account. */
    private static final Set<Integer> GROUPS =
            Set.of(4727, 4728, 4729, 4731, 4732, 4733, 4754, 4755, 4756, 4757, 4764, 4799);

    private static final int RCM_AUTHENTICATED = 1149;
    private static final Pattern SYSTEM_FILE =
            Pattern.compile(
                    "(?:[a-z]:|%systemroot%|\\\\systemroot|\\\\device\\\\[^\\\\]+|\\\\\\?\\?\\\\[a-z]:)?"
                            + "(?:(?:\\\\windows)?\\\\(?:system32|syswow64|winsxs|microsoft\\.net"
                            + "|servicing|systemapps)\\\\.*"
                            + "|\\\\windows\\\\[^\\\\]*explorer\\.exe"
                            + "|\\\\program files(?: \\(x86\\))?\\\\.*)");
    private static final Pattern HASH =
            Pattern.compile("(SHA256|SHA1|MD5)=([0-9a-fA-F]{32,64})", Pattern.CASE_INSENSITIVE);

    private JoinKeys() {}

    /** The keys of a finding, in order; empty when it has none. */
    public static SortedSet<JoinKey> of(Finding finding) {
        return of(finding, Sites.UNKNOWN);
    }

    /**
     * The keys of a finding, with what the whole evidence knows about sites.
     *
     * @param finding any finding
     * @param sites which domain an appliance serves, so that a tunnel's address on the firewall and
     *     the same address in a logon of the domain become one key
     */
    public static SortedSet<JoinKey> of(Finding finding, Sites sites) {
        SortedSet<JoinKey> keys = new TreeSet<>();
        String host = Hosts.key(finding.host());
        String served = Hosts.domainOf(host).isEmpty() ? sites.domainServedBy(host) : "";
        if (!host.isEmpty()) {
            keys.add(new JoinKey(JoinKey.Kind.HOST, host));
        }
        addAccounts(finding, host, served, keys);
        addTried(finding, host, served, keys);
        String site = served.isEmpty() ? Hosts.site(host) : served;
        for (String field : ADDRESSES) {
            Addresses.parse(text(finding, field)).ifPresent(found -> addAddress(found, site, keys));
        }
        addNamedServer(finding, host, keys);
        addFiles(finding, keys);
        return Collections.unmodifiableSortedSet(keys);
    }

    private static void addAccounts(
            Finding finding, String host, String served, Set<JoinKey> keys) {
        String place = served.isEmpty() ? host : served;
        String site = served.isEmpty() ? Hosts.site(host) : served;
        for (String[] names : ACCOUNTS) {
            boolean group = names[1].startsWith("Target") && GROUPS.contains(finding.eventId());
            if (!group) {
                addAccount(
                        text(finding, names[0]),
                        text(finding, names[1]),
                        text(finding, names[2]),
                        new Place(place, site),
                        keys);
            }
        }
        if (finding.eventId() == RCM_AUTHENTICATED) {
            String name = text(finding, "Param1");
            addAccount(text(finding, "Param2"), name, "", new Place(place, site), keys);
        }
    }

    /** Whom a failed logon asked for: nobody came in with that account here. */
    private static void addTried(Finding finding, String host, String served, Set<JoinKey> keys) {
        if (!FailedLogons.isOne(finding)) {
            return;
        }
        boolean windows = finding.eventId() >= 0;
        String place = served.isEmpty() ? host : served;
        AccountNames.qualify(
                        windows ? text(finding, "TargetDomainName") : "",
                        text(finding, windows ? "TargetUserName" : "user"),
                        place)
                .map(value -> new JoinKey(JoinKey.Kind.ACCOUNT, value))
                .filter(keys::contains)
                .ifPresent(key -> keys.add(new JoinKey(JoinKey.Kind.TRIED, key.value())));
    }

    /** Where a name was logged: the machine, and its domain or again the machine. */
    private record Place(String host, String site) {}

    private static void addAccount(
            String domain, String name, String sid, Place place, Set<JoinKey> keys) {
        if (AccountNames.isWellKnownSid(sid)) {
            return;
        }
        String spare = AccountNames.isSid(name) ? name : sid;
        AccountNames.qualify(domain, name, place.host())
                .or(() -> bySid(name, spare, place.site()))
                .ifPresent(value -> keys.add(new JoinKey(JoinKey.Kind.ACCOUNT, value)));
    }

    /** Only where no name stands beside it: images of one machine share their SIDs. */
    private static Optional<String> bySid(String name, String sid, String site) {
        boolean nameless = name.isEmpty() || name.equals("-") || AccountNames.isSid(name);
        return nameless && AccountNames.isOwnSid(sid) && !site.isEmpty()
                ? Optional.of(sid.toLowerCase(Locale.ROOT) + "@" + site)
                : Optional.empty();
    }

    private static void addAddress(InetAddress address, String site, Set<JoinKey> keys) {
        if (!Addresses.namesMachine(address)) {
            return;
        }
        String text = Addresses.text(address);
        if (!Addresses.isPrivate(address)) {
            keys.add(new JoinKey(JoinKey.Kind.ADDRESS, text));
        } else if (!site.isEmpty()) {
            keys.add(new JoinKey(JoinKey.Kind.ADDRESS, text + "@" + site));
        }
    }

    /** Event 4648 names the machine that was asked. */
    private static void addNamedServer(Finding finding, String host, Set<JoinKey> keys) {
        String server = Hosts.key(text(finding, "TargetServerName"));
        if (server.isEmpty() || Addresses.isAddress(server)) {
            return;
        }
        String domain = Hosts.domainOf(host);
        boolean named = !Hosts.domainOf(server).isEmpty();
        String full = named ? server : domain.isEmpty() ? "" : server + "." + domain;
        if (!full.isEmpty() && server.indexOf('\\') < 0) {
            keys.add(new JoinKey(JoinKey.Kind.HOST, full));
        }
    }

    private static void addFiles(Finding finding, Set<JoinKey> keys) {
        boolean system =
                FILES.stream()
                        .map(field -> text(finding, field))
                        .filter(path -> !path.isEmpty())
                        .findFirst()
                        .filter(JoinKeys::isSystemFile)
                        .isPresent();
        boolean vendor = text(finding, "Company").toLowerCase(Locale.ROOT).startsWith("microsoft");
        if (system || vendor) {
            return;
        }
        for (String field : List.of("Hashes", "Hash")) {
            HASH.matcher(text(finding, field))
                    .results()
                    .map(hit -> hit.group(1) + ":" + hit.group(2))
                    .map(value -> value.toLowerCase(Locale.ROOT))
                    .filter(value -> !value.matches("[^:]*:0+"))
                    .forEach(value -> keys.add(new JoinKey(JoinKey.Kind.FILE, value)));
        }
    }

    private static boolean isSystemFile(String path) {
        return SYSTEM_FILE.matcher(path.toLowerCase(Locale.ROOT)).matches();
    }

    private static String text(Finding finding, String field) {
        if (field.isEmpty()) {
            return "";
        }
        FieldValue value = finding.context().get(field);
        return value == null ? "" : value.text();
    }
}
