package dev.hikeshi.response.duty.agreement;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Remedy;
import dev.hikeshi.response.contract.Warranty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Money that can be claimed, and until when.
 *
 * @param kind where it comes from
 * @param contract id of the contract
 * @param provider id of the provider
 * @param id id of the remedy or warranty
 * @param clause id of the clause that was broken; null: for a loss, not for a broken promise
 * @param starts the failure or the discovery
 * @param due last instant to claim; null: no time is written
 * @param cap most that is paid; null: not written
 * @param proof what must be shown, or the words of the paper
 */
public record MoneyClock(
        Kind kind,
        String contract,
        String provider,
        String id,
        @Nullable String clause,
        Instant starts,
        @Nullable Instant due,
        @Nullable Money cap,
        Words proof) {

    /** Where the money comes from. */
    public enum Kind {
        REMEDY,
        WARRANTY,
        INSURANCE;

        /** The stable key in outputs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A promise that was broken.
     *
     * @param contract id of the contract
     * @param clause id of the clause
     * @param at when it was broken
     */
    public record Failure(String contract, String clause, Instant at) {}

    /**
     * Every clock of the signed contracts, soonest first; those without a written time come last.
     *
     * @param discovery when the loss was discovered; null: there is none yet
     * @param failures promises that were broken
     */
    public static List<MoneyClock> of(
            Company company, @Nullable Instant discovery, Collection<Failure> failures) {
        List<MoneyClock> clocks = new ArrayList<>();
        for (Contract contract : company.contracts()) {
            if (contract.signed()) {
                failures.stream()
                        .filter(failure -> failure.contract().equals(contract.id()))
                        .forEach(failure -> remedies(contract, failure, clocks));
                if (discovery != null && inForce(company, contract, discovery)) {
                    contract.warranties().forEach(w -> clocks.add(filed(contract, w, discovery)));
                }
            }
        }
        Comparator<Instant> lastWhenOpen = Comparator.nullsLast(Comparator.naturalOrder());
        return clocks.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(MoneyClock::due, lastWhenOpen)
                                .thenComparing(MoneyClock::contract)
                                .thenComparing(MoneyClock::id)
                                .thenComparing(clock -> String.valueOf(clock.clause())))
                .toList();
    }

    private static boolean inForce(Company company, Contract contract, Instant at) {
        LocalDate day = at.atZone(company.zone()).toLocalDate();
        return !day.isBefore(contract.starts())
                && contract.lastDay().map(last -> !last.isBefore(day)).orElse(true);
    }

    private static void remedies(Contract contract, Failure failure, List<MoneyClock> clocks) {
        for (Remedy remedy : contract.remedies()) {
            if (remedy.covers(failure.clause())) {
                clocks.add(
                        new MoneyClock(
                                Kind.REMEDY,
                                contract.id(),
                                contract.provider(),
                                remedy.id(),
                                failure.clause(),
                                failure.at(),
                                remedy.claimWithin() == null
                                        ? null
                                        : failure.at().plus(remedy.claimWithin()),
                                remedy.cap(),
                                remedy.evidence()));
            }
        }
    }

    private static MoneyClock filed(Contract contract, Warranty warranty, Instant discovery) {
        Kind kind =
                switch (warranty.kind()) {
                    case WARRANTY -> Kind.WARRANTY;
                    case INSURANCE -> Kind.INSURANCE;
                };
        return new MoneyClock(
                kind,
                contract.id(),
                contract.provider(),
                warranty.id(),
                null,
                discovery,
                warranty.fileWithin() == null ? null : discovery.plus(warranty.fileWithin()),
                warranty.cap(),
                warranty.text());
    }
}
