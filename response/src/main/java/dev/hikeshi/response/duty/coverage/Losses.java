package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a day of standstill costs behind the asset groups, as the company file says.
 *
 * <p>A function stands still without every group that it needs, and without those that these depend
 * on. A group behind which no function stands counts like the cheapest function, for unknown is not
 * nothing; where no loss is stated at all, or in several currencies, every group counts one. What
 * is about no group is about the whole company.
 */
final class Losses {
    private final SortedMap<String, BusinessFunction> functions = new TreeMap<>();
    private final Map<String, SortedSet<String>> functionsOf = new HashMap<>();
    private final BigDecimal least;

    Losses(Company company) {
        boolean oneCurrency =
                company.functions().stream().map(f -> f.lossPerDay().currency()).distinct().count()
                        == 1;
        Map<String, AssetGroup> groups = new HashMap<>();
        company.groups().forEach(group -> groups.put(group.id(), group));
        for (BusinessFunction function : company.functions()) {
            if (oneCurrency) {
                functions.put(function.id(), function);
                standsOn(function, groups);
            }
        }
        this.least =
                functions.values().stream()
                        .map(function -> function.lossPerDay().amount())
                        .min(Comparator.naturalOrder())
                        .orElse(BigDecimal.ONE);
    }

    private void standsOn(BusinessFunction function, Map<String, AssetGroup> groups) {
        ArrayDeque<String> open = new ArrayDeque<>(function.needs());
        while (!open.isEmpty()) {
            String id = open.pop();
            AssetGroup group = groups.get(id);
            boolean isNew =
                    functionsOf.computeIfAbsent(id, i -> new TreeSet<>()).add(function.id());
            if (isNew && group != null) {
                open.addAll(group.dependsOn());
            }
        }
    }

    /** True when a function stands behind one of the groups. */
    boolean isStated(List<String> assets) {
        return assets.isEmpty()
                ? !functions.isEmpty()
                : assets.stream().anyMatch(functionsOf::containsKey);
    }

    /** What a day costs, each function counted once. */
    BigDecimal perDay(List<String> assets) {
        TreeSet<String> hit = new TreeSet<>();
        if (assets.isEmpty()) {
            hit.addAll(functions.keySet());
        }
        for (String asset : assets) {
            hit.addAll(functionsOf.getOrDefault(asset, new TreeSet<>()));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String id : hit) {
            BusinessFunction function = functions.get(id);
            sum = function == null ? sum : sum.add(function.lossPerDay().amount());
        }
        return hit.isEmpty() ? least : sum;
    }

    /** The currency of the figures; empty: none is stated. */
    String currency() {
        return functions.values().stream()
                .map(function -> function.lossPerDay().currency())
                .findFirst()
                .orElse("");
    }
}
