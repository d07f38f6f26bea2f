package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One role in the chain.
 *
 * @param role the role
 * @param holders who holds it or held it, those in force first; empty: nobody is known
 */
public record Link(Role role, List<Holder> holders) {
    public Link {
        holders = List.copyOf(holders);
    }

    /** True when somebody holds it today. */
    public boolean isHeld() {
        return holders.stream()
                .anyMatch(h -> h.standing() == Standing.IN_FORCE || h.standing() == Standing.NAMED);
    }

    /** How a holder stands. */
    public enum Standing {
        /** Its contract is in force. */
        IN_FORCE,
        /** Named in the list of assets; no contract. */
        NAMED,
        /** A proposal, or not begun. */
        NOT_YET,
        /** Its contract has ended: it owes nothing any more. */
        ENDED
    }

    /**
     * Who holds a role.
     *
     * @param name for people
     * @param contract id of the contract; null: only named
     * @param starts first day of the contract; null: only named
     * @param ends last day; null: open, or only named
     * @param standing how it stands
     * @param said true when the file says the role; false: read from the promises
     */
    public record Holder(
            Words name,
            @Nullable String contract,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends,
            Standing standing,
            boolean said) {}
}
