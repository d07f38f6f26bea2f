package dev.hikeshi.company;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How often a rotation hands over: {@code 7d}, {@code 7 days}, {@code 1w}, {@code 1 month}. */
final class EveryForm implements Form<Period> {
    static final EveryForm EVERY = new EveryForm();

    private static final Pattern WRITTEN =
            Pattern.compile("([1-9]\\d{0,2})\\s*(d|days?|w|weeks?|mo|months?)");

    private EveryForm() {}

    @Override
    public @Nullable Period read(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            Forms.noAmount(value, text, "expected.every");
            return null;
        }
        int number = Integer.parseInt(written.group(1));
        return switch (written.group(2).charAt(0)) {
            case 'd' -> Period.ofDays(number);
            case 'w' -> Period.ofWeeks(number);
            default -> Period.ofMonths(number);
        };
    }
}
