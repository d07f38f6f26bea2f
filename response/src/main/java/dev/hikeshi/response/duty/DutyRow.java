package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import java.time.Duration;
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
    private boolean legal;
    private List<String> x1060 = List.of();
    private List<String> csf = List.of();
    private List<String> react = List.of();

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

    DutyRow legal() {
        legal = true;
        return this;
    }

    DutyRow maps(String toX1060, String toCsf, String toReact) {
        x1060 = ids(toX1060);
        csf = ids(toCsf);
        react = ids(toReact);
        return this;
    }

    Duty done() {
        return new Duty(id, name, now, phase, unit, effort, within, verb, legal, x1060, csf, react);
    }

    private static List<String> ids(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
    }
}
