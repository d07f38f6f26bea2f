package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody must do: in an incident, or again and again.
 *
 * @param id the stable id
 * @param name for people
 * @param instruction what a person can do at once when nobody else comes
 * @param phase where it belongs
 * @param unit what it is done for, one by one
 * @param effort typical working time for one unit, with its source
 * @param within by when it should be done once it arises or falls due, if no clause says so; our
 *     judgement, or the company's own figure
 * @param every how often it falls due; null: it arises in an incident
 * @param verb the act that a machine can do and a person needs authority for; null: none
 * @param machine how far a machine can take it off people
 * @param evidence what is kept to show that it is done
 * @param law the law that puts it on the company, so that nobody else can bear it; null: none does
 * @param mappings where it stands in the catalogues of others
 */
public record Duty(
        DutyId id,
        Words name,
        Words instruction,
        Phase phase,
        Unit unit,
        Effort effort,
        Duration within,
        @Nullable Period every,
        @Nullable Verb verb,
        MachineHelp machine,
        Words evidence,
        @Nullable Words law,
        Mappings mappings) {

    /** What a duty is done for, one by one. */
    public enum Unit {
        INCIDENT("事故", "incident"),
        HOST("台", "host"),
        ACCOUNT("アカウント", "account"),
        ROUND("回", "time it is due");

        private final String ja;
        private final String en;

        Unit(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /** The name for people. */
        public Words words() {
            return new Words(ja, en);
        }
    }

    public Duty {
        if (within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("no time duty=" + id + " within=" + within);
        }
        if (every != null && (every.isZero() || every.isNegative())) {
            throw new IllegalArgumentException("no period duty=" + id + " every=" + every);
        }
    }

    /** True when the law puts it on the company; nobody else can bear it. */
    public boolean legal() {
        return law != null;
    }

    /** True when it falls due again and again; no incident raises it. */
    public boolean recurring() {
        return every != null;
    }

    /** The typical effort for so many hosts or accounts, in hours; once otherwise. */
    public BigDecimal effortHours(int count) {
        int units =
                switch (unit) {
                    case HOST, ACCOUNT -> Math.max(1, count);
                    case INCIDENT, ROUND -> 1;
                };
        return BigDecimal.valueOf(effort.time().toMinutes())
                .multiply(BigDecimal.valueOf(units))
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.UP)
                .stripTrailingZeros();
    }
}
