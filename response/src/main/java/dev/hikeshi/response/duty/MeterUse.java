package dev.hikeshi.response.duty;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was used of the contracts' meters since the journal began.
 *
 * @param byMeter quantity used, by {@code contract/meter}
 */
public record MeterUse(SortedMap<String, BigDecimal> byMeter) {

    /** Nothing used. */
    public static final MeterUse NONE = new MeterUse(new TreeMap<>());

    public MeterUse {
        byMeter = Collections.unmodifiableSortedMap(new TreeMap<>(byMeter));
    }

    /** What was used of that meter. */
    public BigDecimal used(String contract, String meter) {
        if (byMeter.isEmpty()) {
            return BigDecimal.ZERO;
        }
        return byMeter.getOrDefault(contract + "/" + meter, BigDecimal.ZERO);
    }

    /** With so much more used of that meter. */
    public MeterUse plus(String contract, String meter, BigDecimal quantity) {
        TreeMap<String, BigDecimal> more = new TreeMap<>(byMeter);
        more.merge(contract + "/" + meter, quantity, BigDecimal::add);
        return new MeterUse(more);
    }
}
