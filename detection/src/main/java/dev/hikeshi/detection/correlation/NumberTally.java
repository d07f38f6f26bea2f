package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Correlation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum, a mean or a percentile of the decimal numbers in a field; other values do not count. */
final class NumberTally implements Tally {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{1,40})?");

    private final Correlation correlation;
    private final List<BigDecimal> sorted = new ArrayList<>();
    private BigDecimal sum = BigDecimal.ZERO;

    NumberTally(Correlation correlation) {
        this.correlation = correlation;
    }

    private List<BigDecimal> numbers(Match match) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String field : correlation.fields()) {
            String value = match.values().get(correlation.field(field, match.ruleId()));
            if (value != null && DECIMAL.matcher(value).matches()) {
                numbers.add(new BigDecimal(value));
            }
        }
        return numbers;
    }

    @Override
    public void add(Match match) {
        for (BigDecimal number : numbers(match)) {
            int place = Collections.binarySearch(sorted, number);
            sorted.add(place < 0 ? -place - 1 : place, number);
            sum = sum.add(number);
        }
    }

    @Override
    public void remove(Match match) {
        for (BigDecimal number : numbers(match)) {
            sorted.remove(Collections.binarySearch(sorted, number));
            sum = sum.subtract(number);
        }
    }

    /** The measure; empty while there is no number. */
    private Optional<BigDecimal> value() {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (correlation.kind()) {
                    case VALUE_SUM -> sum;
                    case VALUE_AVG ->
                            sum.divide(BigDecimal.valueOf(sorted.size()), MathContext.DECIMAL64);
                    case VALUE_MEDIAN -> percentile(50);
                    case VALUE_PERCENTILE -> percentile(correlation.percentile());
                    case EVENT_COUNT, VALUE_COUNT, TEMPORAL, TEMPORAL_ORDERED ->
                            throw new IllegalStateException("measures nothing");
                });
    }

    /** Between the two neighbours in a straight line; exact, so that bounds are met exactly. */
    private BigDecimal percentile(double percent) {
        BigDecimal place =
                BigDecimal.valueOf(percent)
                        .multiply(BigDecimal.valueOf(sorted.size() - 1))
                        .movePointLeft(2);
        int low = place.intValue();
        BigDecimal behind = place.subtract(BigDecimal.valueOf(low));
        BigDecimal next = sorted.get(Math.min(low + 1, sorted.size() - 1));
        return sorted.get(low).add(next.subtract(sorted.get(low)).multiply(behind));
    }

    @Override
    public boolean holds() {
        return value().map(((Correlation.Bounds) correlation.condition())::hold).orElse(false);
    }

    @Override
    public String result() {
        return value().map(number -> number.stripTrailingZeros().toPlainString()).orElse("");
    }
}
