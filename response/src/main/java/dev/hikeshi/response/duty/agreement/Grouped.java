package dev.hikeshi.response.duty.agreement;

import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

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

    /** Ids of the company's groups, sorted; one empty id when it has none. */
    static List<String> groups(Company company) {
        List<String> ids = company.groups().stream().map(AssetGroup::id).sorted().toList();
        return ids.isEmpty() ? List.of("") : ids;
    }

    static String[] asset(String group) {
        return group.isEmpty() ? new String[0] : new String[] {group};
    }
}
