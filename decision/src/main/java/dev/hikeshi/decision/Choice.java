package dev.hikeshi.decision;

import dev.hikeshi.company.Fee;
import dev.hikeshi.company.Option;
import dev.hikeshi.company.OptionFile;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.World;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Control;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the options: the company as it would be, and what it costs without any incident.
 *
 * @param company the company
 * @param option what is decided
 * @param fees what its contracts cost
 */
public record Choice(Company company, Option option, List<Fee> fees) {
    private static final int MONTHS = 12;

    /** First costs are spread over the years that are looked at. */
    public static final int YEARS = 3;

    public Choice {
        fees = List.copyOf(fees);
    }

    /** The option of a file. */
    public static Choice of(OptionFile.Read read) {
        return new Choice(read.company(), read.option(), read.fees());
    }

    /**
     * What a year costs without any incident, in the company's currency.
     *
     * @param fees of contracts and of the option, first costs spread over the years
     * @param hours own hours: the option's, false alarms, watching
     * @param falseBlocks work that was stopped by mistake
     */
    public record Yearly(double fees, double hours, double falseBlocks) {
        /** All of it. */
        public double total() {
            return fees + hours + falseBlocks;
        }
    }

    /** What a year of this option costs in that world without any incident. */
    public Yearly yearly(World world) {
        double hourCost = world.at(Input.OWN_HOUR_COST);
        double endpoints = company.staff() / 100.0;
        double cases = MONTHS * endpoints * world.at(Input.CASES_PER_100_ENDPOINTS_MONTH);
        double ours = isWatchedByOthers() ? world.at(Input.INHOUSE_SHARE) : isWatched() ? 1 : 0;
        double relayed = cases * ours * world.at(Input.RELAY_MINUTES) / 60;
        double decided =
                option.hoursOnce().doubleValue() / YEARS
                        + MONTHS * option.hoursMonthly().doubleValue();
        double blocks =
                blocking()
                        * MONTHS
                        * endpoints
                        * world.at(Input.FALSE_BLOCKS_PER_100_ENDPOINTS_MONTH)
                        * world.at(Input.FALSE_BLOCK_HOURS);
        return new Yearly(fixed(), (relayed + decided) * hourCost, blocks * hourCost);
    }

    /** Fees of a year, first costs spread over the years. */
    public double fixed() {
        double once = amount(option.once());
        double monthly = amount(option.monthly());
        for (Fee fee : fees) {
            once += amount(fee.once());
            monthly += amount(fee.monthly());
        }
        return once / YEARS + MONTHS * monthly;
    }

    private boolean isWatched() {
        return company.groups().stream().anyMatch(group -> group.tools().contains("edr"));
    }

    /** True when a contract has somebody else look at the alerts. */
    private boolean isWatchedByOthers() {
        return company.contracts().stream()
                .flatMap(contract -> contract.clauses().stream())
                .anyMatch(
                        clause ->
                                clause.duties().stream()
                                        .anyMatch(d -> d.id().equals("triage_alert")));
    }

    private double blocking() {
        return company.controls().stream()
                        .filter(control -> control.id().equals("edr_mode"))
                        .map(Control::value)
                        .anyMatch("block"::equals)
                ? 1
                : 0;
    }

    private static double amount(@Nullable Money money) {
        return money == null ? 0 : money.amount().doubleValue();
    }
}
