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
 * 10.0.0.0/24}, {@code 2001:db8:12::/48}). Case does not matter. A pattern without a dot is held
 * against the first label of an FQDN too. Where several groups select a host, the most exact
 * pattern wins, then the group's id.
 */
public final class HostSelection {
    /** Stands before a host that no group selects. */
    public static final String UNLISTED = "unlisted:";

    private final List<Entry> entries = new ArrayList<>();

    /**
     * {@code glob} is null where the pattern has no star, {@code range} where it is no address
     * range.
     */
    private record Entry(
            AssetGroup group,
            String pattern,
            int exactness,
            @Nullable Pattern glob,
            @Nullable AddressRange range) {}

    /** The selection of one company. */
    public HostSelection(Company company) {
        for (AssetGroup group : company.groups()) {
            for (String pattern : group.hosts()) {
                String folded = pattern.toLowerCase(Locale.ROOT);
                AddressRange range = AddressRange.parse(folded).orElse(null);
                entries.add(
                        new Entry(group, folded, exactness(folded, range), glob(folded), range));
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

    private static int exactness(String pattern, @Nullable AddressRange range) {
        if (range != null) {
            return range.bits();
        }
        return pattern.indexOf('*') >= 0 ? pattern.length() : 1000;
    }

    private static boolean selects(Entry entry, String host) {
        AddressRange range = entry.range();
        if (range != null) {
            return range.contains(host);
        }
        String pattern = entry.pattern();
        if (matches(entry, host) || AddressRange.same(pattern, host)) {
            return true;
        }
        int dot = host.indexOf('.');
        boolean isName = dot > 0 && !AddressRange.isAddress(host);
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
}
