package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Mode;
import java.util.ArrayList;
import java.util.List;
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
record Verdict(
        Mode mode,
        List<Reason> out,
        List<Reason> unsure,
        List<Reason> notes,
        List<String> unless,
        List<CustomerDuty> open,
        @Nullable Bearer names,
        boolean timeIsPromised) {
    Verdict {
        out = List.copyOf(out);
        unsure = List.copyOf(unsure);
        notes = List.copyOf(notes);
        unless = List.copyOf(unless);
        open = List.copyOf(open);
    }

    /** The same with other notes. */
    Verdict noting(List<Reason> otherNotes) {
        return new Verdict(mode, out, unsure, otherNotes, unless, open, names, timeIsPromised);
    }

    WhyNot whyNot(ClauseReading reading, Reason... more) {
        List<Reason> reasons = new ArrayList<>(List.of(more));
        reasons.addAll(out);
        reasons.addAll(unsure);
        return new WhyNot(reading.bearer, reading.reference, reasons, Draft.endOf(reasons));
    }
}
