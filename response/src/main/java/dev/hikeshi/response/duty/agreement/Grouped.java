package dev.hikeshi.response.duty.agreement;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.DutyAssets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Puts asset groups together for which the same holds, in the order in which they came. */
final class Grouped<T> {
    private final Map<T, List<String>> groups = new LinkedHashMap<>();

    void add(T what, String group) {
        List<String> list = groups.computeIfAbsent(what, w -> new ArrayList<>());
        if (!group.isEmpty()) {
            list.add(group);
        }
    }

    void each(BiConsumer<T, List<String>> consumer) {
        groups.forEach(consumer);
    }

    /**
     * Ids of the groups that a duty is about and that are wanted, sorted; one empty id when it is
     * about the company as a whole.
     */
    static List<String> groups(Company company, DutyId duty, Predicate<AssetGroup> wanted) {
        boolean whole = DutyAssets.kinds(duty).isEmpty() || company.groups().isEmpty();
        return whole
                ? List.of("")
                : DutyAssets.groups(company, duty).stream()
                        .filter(wanted)
                        .map(AssetGroup::id)
                        .sorted()
                        .toList();
    }

    static String[] asset(String group) {
        return group.isEmpty() ? new String[0] : new String[] {group};
    }
}
