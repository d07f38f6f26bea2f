package dev.hikeshi.response.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which asset group a host belongs to.
 *
 * <p>A group selects hosts by name or FQDN (with {@code *}), address, or address range ({@code
 * 10.0.0.0/24}). Case does not matter. A pattern without a dot is held against the first label of
 * an FQDN too. Where several groups select a host, the most exact pattern wins, then the group's
 * id.
 */
public final class HostSelection {
    /** Stands before a host that no group selects. */
    public static final String UNLISTED = "unlisted:";

    private final List<Entry> entries = new ArrayList<>();

    /** {@code glob} is null where the pattern has no star. */
    private record Entry(AssetGroup group, String pattern, int exactness, @Nullable Pattern glob) {}

    /** The selection of one company. */
    public HostSelection(Company company) {
        for (AssetGroup group : company.groups()) {
            for (String pattern : group.hosts()) {
                String folded = pattern.toLowerCase(Locale.ROOT);
                entries.add(new Entry(group, folded, exactness(folded), glob(folded)));
            }
        }
        entries.sort(
                Comparator.comparingInt(Entry::exactness)
                        .reversed()
                        .thenComparing(entry -> entry.group().id()));
    }

    /** The group that selects a host by its name, FQDN or address. */
    public Optional<AssetGroup> groupOf(String host) {
        String folded = host.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> selects(entry, folded))
                .map(Entry::group)
                .findFirst();
    }

    /** The group's id, or {@code unlisted:HOST}. */
    public String assetOf(String host) {
        return groupOf(host).map(AssetGroup::id).orElse(UNLISTED + host.toLowerCase(Locale.ROOT));
    }

    private static int exactness(String pattern) {
        int slash = pattern.indexOf('/');
        if (slash > 0) {
            return prefixLength(pattern, slash);
        }
        return pattern.indexOf('*') >= 0 ? pattern.length() : 1000;
    }

    private static boolean selects(Entry entry, String host) {
        String pattern = entry.pattern();
        int slash = pattern.indexOf('/');
        if (slash > 0) {
            return contains(pattern, slash, host);
        }
        if (matches(entry, host)) {
            return true;
        }
        int dot = host.indexOf('.');
        boolean isName = dot > 0 && address(host).isEmpty();
        return isName && pattern.indexOf('.') < 0 && matches(entry, host.substring(0, dot));
    }

    private static boolean matches(Entry entry, String host) {
        Pattern glob = entry.glob();
        return glob == null ? entry.pattern().equals(host) : glob.matcher(host).matches();
    }

    private static @Nullable Pattern glob(String pattern) {
        if (pattern.indexOf('*') < 0) {
            return null;
        }
        return Pattern.compile(
                Arrays.stream(pattern.split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")));
    }

    private static boolean contains(String range, int slash, String host) {
        Optional<Long> network = address(range.substring(0, slash));
        Optional<Long> address = address(host);
        int bits = prefixLength(range, slash);
        if (network.isEmpty() || address.isEmpty() || bits < 0) {
            return false;
        }
        long mask = bits == 0 ? 0 : (0xffffffffL << (32 - bits)) & 0xffffffffL;
        return (network.get() & mask) == (address.get() & mask);
    }

    private static int prefixLength(String range, int slash) {
        String digits = range.substring(slash + 1);
        boolean number = digits.matches("\\d{1,2}") && Integer.parseInt(digits) <= 32;
        return number ? Integer.parseInt(digits) : -1;
    }

    /** An IPv4 address as a number; empty when it is none. */
    private static Optional<Long> address(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        long value = 0;
        for (String part : parts) {
            if (!part.matches("\\d{1,3}") || Integer.parseInt(part) > 255) {
                return Optional.empty();
            }
            value = (value << 8) | Integer.parseInt(part);
        }
        return Optional.of(value);
    }
}
