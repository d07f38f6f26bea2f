package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.Travel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that what a clause adds up is in one currency: its price, the journey, the fees of its
 * gates, and what its meter costs beyond.
 */
final class OneCurrency {
    private OneCurrency() {}

    /** A fault where there are two. */
    static void check(Section section, Clause clause, List<Meter> meters) {
        Price price = clause.price();
        Travel travel = clause.travel();
        Stream<@Nullable Money> once =
                Stream.of(
                        price == null ? null : price.base(), travel == null ? null : travel.cost());
        Stream<@Nullable Money> fees = clause.gates().stream().map(Gate::fee);
        Stream<@Nullable Money> overage =
                meters.stream()
                        .filter(meter -> meter.id().equals(clause.meter()))
                        .map(Meter::overage);
        List<String> currencies =
                Stream.of(once, fees, overage)
                        .flatMap(amounts -> amounts)
                        .filter(Objects::nonNull)
                        .map(Money::currency)
                        .distinct()
                        .toList();
        if (currencies.size() > 1) {
            section.fault(
                    FaultCode.MIXED_CURRENCIES,
                    Texts.words("expected.one_currency"),
                    String.join(", ", currencies));
        }
    }
}
