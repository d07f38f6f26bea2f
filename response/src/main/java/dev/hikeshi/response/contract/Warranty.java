package dev.hikeshi.response.contract;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Money that comes after a loss: a provider's warranty or an insurance.
 *
 * @param id the id within the contract
 * @param kind which of the two
 * @param cap most that is paid in all; null: not written
 * @param perMachine most that is paid for one machine; null: not limited
 * @param sublimits most that is paid for one kind of cost ({@code ransom}, {@code forensics})
 * @param minimumLoss smaller losses are not paid; null: any
 * @param fileWithin how long after the discovery it must be filed; null: not written
 * @param claimsPerYear how often a year; null: no limit is written
 * @param approvedVendors ids of the providers whose bills are paid; empty: any
 * @param optedIn false: nobody has switched it on; null: unknown
 * @param conditions what we must have done, else it is void
 * @param text the words of the paper
 */
public record Warranty(
        String id,
        Kind kind,
        @Nullable Money cap,
        @Nullable Money perMachine,
        SortedMap<String, Money> sublimits,
        @Nullable Money minimumLoss,
        @Nullable Duration fileWithin,
        @Nullable Integer claimsPerYear,
        Set<String> approvedVendors,
        @Nullable Boolean optedIn,
        List<CustomerDuty> conditions,
        Words text) {

    /** What it is in law. */
    public enum Kind {
        WARRANTY,
        INSURANCE
    }

    public Warranty {
        sublimits = Collections.unmodifiableSortedMap(new TreeMap<>(sublimits));
        approvedVendors = Collections.unmodifiableSortedSet(new TreeSet<>(approvedVendors));
        conditions = List.copyOf(conditions);
    }

    /** True when that provider's bills are paid. */
    public boolean pays(String provider) {
        return approvedVendors.isEmpty() || approvedVendors.contains(provider);
    }
}
