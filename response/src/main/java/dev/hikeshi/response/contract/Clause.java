package dev.hikeshi.response.contract;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Hours;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a contract.
 *
 * @param id the clause's id within the contract
 * @param duties the duties it speaks of
 * @param mode what the provider does about them
 * @param bought false: an option that nobody bought
 * @param assets for which assets
 * @param trigger for which cases
 * @param window when; null: round the clock
 * @param outsideWindow what the provider does at other hours; null: nothing
 * @param bySeverity hours of their own for some severities, in place of {@code mode}, {@code
 *     window} and {@code outsideWindow}
 * @param channels how the provider is reached for it, best first; empty: the provider's contacts
 * @param clocks by when; empty: no time is promised
 * @param meter id of the contract's meter that it uses up; null: none
 * @param price what it costs; null: nothing beyond the contract's price
 * @param gates what must happen first
 * @param customerDuties what we must have done
 * @param exclusions where it does not hold
 * @param consent who may ask or consent
 * @param vague the vague words it was read from; null: it is plain
 * @param evidence how it is proved, every dated record
 * @param from first day; null: the contract's
 * @param to last day; null: the contract's
 * @param text the words of the paper
 * @param travel for work on site; null: it is done from afar
 * @param release who may undo what it blocks; null: not written
 * @param names whom the clause names as the one who does it instead ({@code REFUSES}, {@code
 *     ADVISES}, {@code NOTIFIES}); null: nobody
 */
public record Clause(
        String id,
        Set<DutyId> duties,
        Mode mode,
        boolean bought,
        AssetSelector assets,
        Trigger trigger,
        @Nullable Hours window,
        @Nullable Mode outsideWindow,
        SortedMap<Severity, Window> bySeverity,
        List<Contact> channels,
        List<Clock> clocks,
        @Nullable String meter,
        @Nullable Price price,
        List<Gate> gates,
        List<CustomerDuty> customerDuties,
        List<Exclusion> exclusions,
        Consent consent,
        @Nullable String vague,
        List<Evidence> evidence,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Words text,
        @Nullable Travel travel,
        @Nullable ReleaseBy release,
        @Nullable Bearer names) {
    public Clause {
        if (duties.isEmpty()) {
            throw new IllegalArgumentException("a clause needs a duty clause=" + id);
        }
        duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
        bySeverity = Collections.unmodifiableSortedMap(new TreeMap<>(bySeverity));
        channels = List.copyOf(channels);
        clocks = List.copyOf(clocks);
        gates = List.copyOf(gates);
        customerDuties = List.copyOf(customerDuties);
        exclusions = List.copyOf(exclusions);
        evidence = List.copyOf(evidence);
    }

    /** What the paper says for that severity by the hour. */
    public Window at(Severity severity) {
        Window own = bySeverity.get(severity);
        return own == null ? new Window(window, mode, outsideWindow) : own;
    }
}
