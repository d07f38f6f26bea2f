package dev.hikeshi.response.duty;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Meter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a meter says about one situation.
 *
 * @param id {@code contract/meter}
 * @param meter the meter
 * @param left what is left of it, never negative
 * @param needed what the duty needs, rounded up to the meter's step
 */
record MeterReading(String id, Meter meter, BigDecimal left, BigDecimal needed) {

    static Optional<MeterReading> of(Setting setting, Contract contract, @Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        for (Meter meter : contract.meters()) {
            if (meter.id().equals(id)) {
                return Optional.of(read(setting, contract, meter));
            }
        }
        return Optional.empty();
    }

    private static MeterReading read(Setting setting, Contract contract, Meter meter) {
        BigDecimal used = setting.situation.used().used(contract.id(), meter.id());
        BigDecimal left = available(setting, contract, meter).subtract(used);
        BigDecimal needed = Prices.units(meter.unit(), setting).max(meter.minimumDebit());
        if (meter.rounding().signum() > 0) {
            needed =
                    needed.divide(meter.rounding(), 0, RoundingMode.CEILING)
                            .multiply(meter.rounding());
        }
        String id = contract.id() + "/" + meter.id();
        return new MeterReading(id, meter, left.max(BigDecimal.ZERO), needed);
    }

    /** What the period had at its begin, less what was used of it before the journal began. */
    private static BigDecimal available(Setting setting, Contract contract, Meter meter) {
        LocalDate today = setting.now.atZone(setting.company.zone()).toLocalDate();
        Meter.Resets resets = meter.resets();
        if (resets != null) {
            setting.horizon.at(setting.begins(resets.next(contract.starts(), today)));
        }
        return meter.leftOn(contract.starts(), today);
    }

    boolean suffices() {
        return left.compareTo(needed) >= 0;
    }

    boolean isEmpty() {
        return left.signum() == 0;
    }

    /** What is needed beyond what is left. */
    BigDecimal rest() {
        return needed.subtract(left).max(BigDecimal.ZERO);
    }

    /** The price of the rest; null: it is not sold. */
    @Nullable Money overage() {
        Money unit = meter.overage();
        return unit == null ? null : unit.times(rest());
    }

    Remaining covering(BigDecimal quantity) {
        return new Remaining(id, meter.unit(), left, needed, quantity);
    }

    Reason says(ReasonCode code) {
        return code == ReasonCode.METER_REST
                ? Reason.of(code, plain(rest()), meter.unit())
                : Reason.of(code, plain(left), plain(needed), meter.unit());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
