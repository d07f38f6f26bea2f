package dev.hikeshi.company;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.OwnDuty;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Phase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code duties}: what the company adds to the catalogue. */
final class DutyReader {
    private static final Pattern ID =
            Pattern.compile(Pattern.quote(OwnDuty.PREFIX) + "[a-z][a-z0-9_]{0,59}");
    private static final DutyId NO_ID = new DutyId(OwnDuty.PREFIX + "none");
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private DutyReader() {}

    static OwnDuty duty(Section section) {
        Period every = section.may("every", DutyReader::period);
        Phase phase = every == null ? Phase.LEARN : Phase.PREPARE;
        Duty.Unit unit = every == null ? Duty.Unit.INCIDENT : Duty.Unit.ROUND;
        if (every == null && !section.has("every") && !section.has("phase")) {
            section.fault(FaultCode.MISSING_KEY, Texts.words("expected.phase_or_every"), "");
        }
        return new OwnDuty(
                section.need("id", DutyReader::id, NO_ID),
                section.words("name"),
                section.words("instruction"),
                Forms.word(section.or("phase", Forms.choice(Phase.class), phase)),
                Forms.word(section.or("unit", Forms.choice(Duty.Unit.class), unit)),
                section.need("effort", DutyReader::time, Duration.ofHours(1)),
                section.need("within", DutyReader::time, Duration.ofHours(1)),
                every,
                section.words("done"));
    }

    private static @Nullable DutyId id(Value value) {
        String text = value.text();
        if (text == null || ID.matcher(text).matches()) {
            return text == null ? null : new DutyId(text);
        }
        value.faults()
                .add(FaultCode.BAD_ID, value.place(), Texts.words("expected.own_duty_id"), text);
        return null;
    }

    /** A duration of at least a minute: the effort is counted in minutes. */
    private static @Nullable Duration time(Value value) {
        Duration time = DurationForm.DURATION.read(value);
        if (time != null && time.toMinutes() < 1) {
            value.bad(Texts.words("expected.some_time"), value.shown());
            return null;
        }
        return time;
    }

    private static @Nullable Period period(Value value) {
        Period period = PeriodForm.PERIOD.read(value);
        if (period != null && !ANY_DAY.plus(period).isAfter(ANY_DAY)) {
            value.bad(Texts.words("expected.some_days"), value.shown());
            return null;
        }
        return period;
    }
}
