package dev.hikeshi.detection;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a number must stand to the number in a rule. */
enum NumberOrder {
    LESS,
    LESS_OR_EQUAL,
    EQUAL,
    GREATER_OR_EQUAL,
    GREATER;

    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");

    boolean holds(BigDecimal number, BigDecimal bound) {
        int order = number.compareTo(bound);
        return switch (this) {
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case EQUAL -> order == 0;
            case GREATER_OR_EQUAL -> order >= 0;
            case GREATER -> order > 0;
        };
    }

    /** The number that a text writes in decimal digits; empty for anything else, also for hex. */
    static Optional<BigDecimal> number(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
