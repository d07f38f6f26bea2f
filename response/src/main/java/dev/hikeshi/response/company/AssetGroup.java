package dev.hikeshi.response.company;

import dev.hikeshi.response.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Assets that are treated alike.
 *
 * @param id the group's id
 * @param name for people
 * @param kind what they are
 * @param hosts patterns that choose hosts: a name or FQDN (with {@code *}), an address or an
 *     address range ({@code 10.0.0.0/24}, {@code 2001:db8:12::/48})
 * @param tools what runs on them ({@code edr}, {@code backup_agent})
 * @param facts what is known of them; a fact that is not there is unknown
 * @param dependsOn ids of groups without which they do not work
 */
public record AssetGroup(
        String id,
        Words name,
        Kind kind,
        List<String> hosts,
        Set<String> tools,
        SortedMap<String, String> facts,
        List<String> dependsOn) {

    /** Kinds of asset. */
    public enum Kind {
        ENDPOINT,
        SERVER,
        DIRECTORY,
        NETWORK,
        CLOUD,
        BACKUP,
        MOBILE,
        OTHER
    }

    public AssetGroup {
        hosts = List.copyOf(hosts);
        tools = Collections.unmodifiableSortedSet(new TreeSet<>(tools));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        dependsOn = List.copyOf(dependsOn);
    }
}
