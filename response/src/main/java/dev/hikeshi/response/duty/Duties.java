package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.OwnDuty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** The duties of one company: the catalogue's, then its own. */
public final class Duties {
    /** The catalogue alone. */
    public static final Duties CATALOGUE = new Duties(List.of());

    private final SequencedMap<DutyId, Duty> byId = new LinkedHashMap<>();

    private Duties(List<OwnDuty> own) {
        DutyCatalogue.all().forEach(this::add);
        own.forEach(one -> add(of(one)));
    }

    /** What that company may speak of. */
    public static Duties of(Company company) {
        return company.duties().isEmpty() ? CATALOGUE : new Duties(company.duties());
    }

    /** Every duty: the catalogue's in its order, then the company's in the order of its list. */
    public List<Duty> all() {
        return List.copyOf(byId.sequencedValues());
    }

    /** Every id, in the same order. */
    public List<DutyId> ids() {
        return List.copyOf(Collections.unmodifiableSequencedMap(byId).sequencedKeySet());
    }

    /** The duty of that id. */
    public Optional<Duty> find(DutyId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The duty of that id; an unknown id is a bug of the caller. */
    public Duty require(DutyId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown duty id=" + id));
    }

    private void add(Duty duty) {
        if (byId.put(duty.id(), duty) != null) {
            throw new IllegalArgumentException("duty twice id=" + duty.id());
        }
    }

    private static Duty of(OwnDuty own) {
        return new Duty(
                own.id(),
                own.name(),
                own.instruction(),
                Phase.valueOf(own.phase().toUpperCase(Locale.ROOT)),
                Duty.Unit.valueOf(own.unit().toUpperCase(Locale.ROOT)),
                new Effort(own.effort(), Effort.Source.COMPANY, null),
                own.within(),
                own.every(),
                null,
                MachineHelp.REMINDS,
                own.evidence(),
                null,
                Mappings.NONE);
    }
}
