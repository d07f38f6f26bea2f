package dev.hikeshi.cli.decision;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Company;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The loss that the company says it can bear.
 *
 * @param amount of one incident; null: the company file does not say
 */
record Tolerance(@Nullable Double amount) {

    static Tolerance of(Company company) {
        Money stated = company.tolerance().perIncident();
        return new Tolerance(stated == null ? null : stated.amount().doubleValue());
    }

    /** These amounts and the tolerance, ascending. */
    double[] with(double[] amounts) {
        if (amount == null) {
            return amounts.clone();
        }
        double[] all = Arrays.copyOf(amounts, amounts.length + 1);
        all[amounts.length] = amount;
        return Arrays.stream(all).distinct().sorted().toArray();
    }
}
