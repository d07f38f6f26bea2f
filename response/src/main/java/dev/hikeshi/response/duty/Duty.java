package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody must do in an incident.
 *
 * @param id the stable id
 * @param name for people
 * @param instruction what a person can do at once when nobody else comes
 * @param phase where it belongs
 * @param unit what it is done for, one by one
 * @param effort typical working time for one unit; our judgement, no measurement
 * @param within by when it should be done once it arises, if no clause says so; our judgement
 * @param verb the act that a machine can do and a person needs authority for; null: none
 * @param legal true when the law puts it on the company; nobody else can bear it
 * @param x1060 codes of ITU-T X.1060 services that it belongs to
 * @param csf ids of NIST CSF 2.0 outcomes that it serves
 * @param react ids of RE&amp;CT response actions
 */
public record Duty(
        DutyId id,
        Words name,
        Words instruction,
        Phase phase,
        Unit unit,
        Duration effort,
        Duration within,
        @Nullable Verb verb,
        boolean legal,
        List<String> x1060,
        List<String> csf,
        List<String> react) {

    /** What a duty is done for, one by one. */
    public enum Unit {
        INCIDENT,
        HOST,
        ACCOUNT
    }

    public Duty {
        x1060 = List.copyOf(x1060);
        csf = List.copyOf(csf);
        react = List.copyOf(react);
    }

    /** The typical effort for so many hosts or accounts, in hours; once an incident otherwise. */
    public BigDecimal effortHours(int count) {
        int units = unit == Unit.INCIDENT ? 1 : Math.max(1, count);
        return BigDecimal.valueOf(effort.toMinutes())
                .multiply(BigDecimal.valueOf(units))
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.UP)
                .stripTrailingZeros();
    }
}
