package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of one clause said.
 *
 * @param mode what the paper says for this hour
 * @param out tests that leave no rung
 * @param unsure tests that leave it unconfirmed
 * @param notes what else there is to say
 * @param unless facts of the incident not known yet
 * @param open customer duties that nothing shows
 * @param names whom a binding clause in force names instead; null: nobody
 * @param timeIsPromised false when a disclaimer takes the time back
 */
record PlainVerdict(
        Mode mode,
        List<Reason> out,
        List<Reason> unsure,
        List<Reason> notes,
        SortedSet<String> unless,
        List<CustomerDuty> open,
        @Nullable Bearer names,
        boolean timeIsPromised) {
    PlainVerdict {
        out = List.copyOf(out);
        unsure = List.copyOf(unsure);
        notes = List.copyOf(notes);
        unless = new TreeSet<>(unless);
        open = List.copyOf(open);
    }

    WhyNot whyNot(Bearer bearer, Contract contract, Clause clause, Reason... more) {
        List<Reason> reasons = new ArrayList<>(List.of(more));
        reasons.addAll(out);
        reasons.addAll(unsure);
        String reference = contract.id() + "/" + clause.id();
        return new WhyNot(bearer, reference, reasons, PlainDraft.endOf(reasons));
    }
}
