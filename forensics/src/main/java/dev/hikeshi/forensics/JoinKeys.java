package dev.hikeshi.forensics;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.telemetry.FieldValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What joins a finding to others: its host, the accounts, addresses and files that it names.
 *
 * <p>Nothing that is the same everywhere joins: well-known accounts, machine accounts, {@code -},
 * loopback, and files of the operating system. A private address is qualified by the domain or host
 * that saw it.
 */
public final class JoinKeys {
    private static final List<List<String>> ACCOUNT_FIELDS =
            List.of(
                    List.of("TargetUserName", "TargetDomainName"),
                    List.of("SubjectUserName", "SubjectDomainName"),
                    List.of("User", ""),
                    List.of("SourceUser", ""),
                    List.of("user", ""));
    private static final List<String> ADDRESS_FIELDS =
            List.of(
                    "IpAddress",
                    "SourceIp",
                    "DestinationIp",
                    "remip",
                    "srcip",
                    "ClientAddress",
                    "Address");
    private static final List<String> IMAGE_FIELDS =
            List.of("Image", "NewProcessName", "ImageLoaded", "TargetFilename");

    private JoinKeys() {}

    /** The keys of one finding, sorted. */
    public static SortedSet<JoinKey> of(Finding finding) {
        TreeSet<JoinKey> keys = new TreeSet<>();
        String host = Hosts.key(finding.host());
        if (!host.isEmpty()) {
            keys.add(new JoinKey(JoinKey.Kind.HOST, host));
        }
        for (List<String> fields : ACCOUNT_FIELDS) {
            String domain = fields.get(1).isEmpty() ? null : text(finding, fields.get(1));
            Accounts.of(text(finding, fields.getFirst()), domain, host)
                    .ifPresent(account -> keys.add(new JoinKey(JoinKey.Kind.ACCOUNT, account)));
        }
        for (String field : ADDRESS_FIELDS) {
            address(text(finding, field), host).ifPresent(keys::add);
        }
        hash(finding).ifPresent(keys::add);
        return keys;
    }

    private static Optional<JoinKey> address(@Nullable String text, String host) {
        if (text == null) {
            return Optional.empty();
        }
        String plain = Addresses.plain(text);
        if (Addresses.isNothing(plain)
                || !Addresses.isAddress(plain)
                || plain.startsWith("fe80:")) {
            return Optional.empty();
        }
        String site = Hosts.domainOf(host).isEmpty() ? host : Hosts.domainOf(host);
        return Optional.of(
                new JoinKey(
                        JoinKey.Kind.ADDRESS,
                        Addresses.isInside(plain) ? plain + "@" + site : plain));
    }

    /** The file's SHA-256, unless it is one that every machine has. */
    private static Optional<JoinKey> hash(Finding finding) {
        for (String field : IMAGE_FIELDS) {
            String image = text(finding, field);
            if (image != null && isOfTheSystem(image)) {
                return Optional.empty();
            }
        }
        String hashes = text(finding, "Hashes");
        int start = hashes == null ? -1 : hashes.toUpperCase(Locale.ROOT).indexOf("SHA256=");
        if (hashes == null || start < 0 || hashes.length() < start + 71) {
            return Optional.empty();
        }
        String value = hashes.substring(start + 7, start + 71).toLowerCase(Locale.ROOT);
        return Optional.of(new JoinKey(JoinKey.Kind.FILE, value));
    }

    private static boolean isOfTheSystem(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.startsWith("c:\\windows\\") || lower.startsWith("c:\\program files");
    }

    private static @Nullable String text(Finding finding, String field) {
        FieldValue value = finding.context().get(field);
        return value == null || value instanceof FieldValue.Absent ? null : value.text();
    }
}
