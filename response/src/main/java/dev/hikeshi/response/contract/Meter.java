package dev.hikeshi.response.contract;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that is used up.
 *
 * @param id the meter's id within the contract
 * @param unit what is counted ({@code hours}, {@code incidents}, {@code visits})
 * @param included how much the contract includes a period
 * @param usedBefore how much was used before the journal begins
 * @param rounding the step to which a debit is rounded up; zero: not rounded
 * @param overage price of one unit beyond; null: beyond is not sold
 * @param minimumDebit least that one use takes; zero: none
 * @param resets how often it is filled again, counted from the contract's first day; null: never
 * @param rollsOver true when what is left goes into the next period, once
 * @param usedAsOf the day that {@code usedBefore} was read; null: it holds for the whole contract
 * @param warnAtPercent from which share used we want to know, in percent; null: never
 * @param debits what takes from it, in the paper's words
 */
public record Meter(
        String id,
        String unit,
        BigDecimal included,
        BigDecimal usedBefore,
        BigDecimal rounding,
        @Nullable Money overage,
        BigDecimal minimumDebit,
        @Nullable Resets resets,
        boolean rollsOver,
        @Nullable LocalDate usedAsOf,
        @Nullable Integer warnAtPercent,
        Words debits) {

    /** How often a meter is filled again. */
    public enum Resets {
        MONTHLY(1),
        QUARTERLY(3),
        YEARLY(12);

        private final int months;

        Resets(int months) {
            this.months = months;
        }

        /** The number of the period that the day lies in, from 0; before the first day it is 0. */
        public long period(LocalDate starts, LocalDate day) {
            return Math.max(0, ChronoUnit.MONTHS.between(starts, day) / months);
        }

        /** The first day of the next period. */
        public LocalDate next(LocalDate starts, LocalDate day) {
            return starts.plusMonths((period(starts, day) + 1) * months);
        }
    }

    /**
     * What is there on a day before anything that a journal says: what was left when it was read,
     * and what came since.
     *
     * @param starts the contract's first day
     */
    public BigDecimal leftOn(LocalDate starts, LocalDate day) {
        BigDecimal rest = included.subtract(usedBefore);
        if (resets == null || usedAsOf == null) {
            return rest;
        }
        long passed = resets.period(starts, day) - resets.period(starts, usedAsOf);
        if (passed <= 0) {
            return rest;
        }
        return passed == 1 && rollsOver ? included.add(rest.max(BigDecimal.ZERO)) : included;
    }

    public Meter {
        if (included.signum() < 0 || usedBefore.signum() < 0 || rounding.signum() < 0) {
            throw new IllegalArgumentException("negative quantity meter=" + id);
        }
        if (minimumDebit.signum() < 0) {
            throw new IllegalArgumentException("negative minimum debit meter=" + id);
        }
    }

    /** A meter that is filled once. */
    public Meter(
            String id,
            String unit,
            BigDecimal included,
            BigDecimal usedBefore,
            BigDecimal rounding,
            @Nullable Money overage) {
        this(
                id,
                unit,
                included,
                usedBefore,
                rounding,
                overage,
                BigDecimal.ZERO,
                null,
                false,
                null,
                null,
                Words.same(""));
    }
}
