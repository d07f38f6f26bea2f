package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the catalogue in the making. */
final class DutyRow {
    private final DutyId id;
    private final Words name;
    private Words now = Words.same("");
    private Phase phase = Phase.DETECT;
    private Duty.Unit unit = Duty.Unit.INCIDENT;
    private Duration effort = Duration.ZERO;
    private Duration within = Duration.ZERO;
    private @Nullable Verb verb;
    private @Nullable Period every;
    private @Nullable Words law;
    private MachineHelp machine = MachineHelp.REMINDS;
    private Words evidence = Words.same("");
    private Mappings mappings = Mappings.NONE;

    private DutyRow(String id, String ja, String en) {
        this.id = new DutyId(id);
        this.name = new Words(ja, en);
    }

    static DutyRow duty(String id, String ja, String en) {
        return new DutyRow(id, ja, en);
    }

    DutyRow now(String ja, String en) {
        now = new Words(ja, en);
        return this;
    }

    DutyRow in(Phase where, Duty.Unit what) {
        phase = where;
        unit = what;
        return this;
    }

    DutyRow takes(Duration work, Duration deadline) {
        effort = work;
        within = deadline;
        return this;
    }

    DutyRow verb(Verb act) {
        verb = act;
        return this;
    }

    DutyRow law(String ja, String en) {
        law = new Words(ja, en);
        return this;
    }

    /** Falls due again and again. */
    DutyRow every(Period period) {
        every = period;
        return this;
    }

    /** How far a machine helps. */
    DutyRow by(MachineHelp help) {
        machine = help;
        return this;
    }

    /** The evidence to keep. */
    DutyRow keep(String ja, String en) {
        evidence = new Words(ja, en);
        return this;
    }

    DutyRow maps(String toX1060, String toCsf, String toReact) {
        mappings = new Mappings(ids(toX1060), ids(toCsf), ids(toReact));
        return this;
    }

    Duty done() {
        return new Duty(
                id,
                name,
                now,
                phase,
                unit,
                Effort.judged(effort),
                within,
                every,
                verb,
                machine,
                evidence,
                law,
                mappings);
    }

    private static List<String> ids(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
    }
}
