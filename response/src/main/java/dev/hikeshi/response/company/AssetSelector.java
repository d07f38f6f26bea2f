package dev.hikeshi.response.company;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which asset groups something holds for.
 *
 * @param all every host, also those in no group
 * @param groups the groups chosen by id
 * @param kinds the groups chosen by kind
 * @param except groups taken out again
 */
public record AssetSelector(
        boolean all, Set<String> groups, Set<AssetGroup.Kind> kinds, Set<String> except) {

    /** Every host, listed or not. */
    public static final AssetSelector EVERYTHING =
            new AssetSelector(true, Set.of(), Set.of(), Set.of());

    public AssetSelector {
        groups = Collections.unmodifiableSortedSet(new TreeSet<>(groups));
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        except = Collections.unmodifiableSortedSet(new TreeSet<>(except));
    }

    /** True when the group is chosen. */
    public boolean selects(AssetGroup group) {
        if (except.contains(group.id())) {
            return false;
        }
        return all || groups.contains(group.id()) || kinds.contains(group.kind());
    }

    /** True when a host that is in no group is reached: only a selector over all hosts does. */
    public boolean selectsUnlisted() {
        return all;
    }
}
