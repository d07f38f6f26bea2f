package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money.
 *
 * @param currency of an amount that names none
 */
record MoneyForm(String currency) implements Form<Money> {
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9][0-9_,.]*)\\s*(万)?(円|[A-Za-z]{3})?");
    private static final BigDecimal MAN = BigDecimal.valueOf(10_000);

    /** An ISO 4217 code that is in use. */
    static final Form<String> CURRENCY = MoneyForm::currency;

    @Override
    public @Nullable Money read(Value value) {
        if (value.isMapping()) {
            Section section = value.section(Shapes.MONEY);
            return section == null ? null : fromSection(section);
        }
        String text = value.text();
        return text == null ? null : fromText(value, text);
    }

    private @Nullable Money fromSection(Section section) {
        BigDecimal amount = section.may("amount", Forms.QUANTITY);
        String named = section.or("currency", CURRENCY, currency);
        return amount == null ? null : checked(section.place(), section.faults(), amount, named);
    }

    private @Nullable Money fromText(Value value, String text) {
        Matcher written = WRITTEN.matcher(text);
        BigDecimal amount = written.matches() ? Forms.digits(written.group(1)) : null;
        if (amount == null) {
            Forms.noAmount(value, text, "expected.money");
            return null;
        }
        String unit = written.group(3);
        String named = unit == null ? currency : unit.equals("円") ? "JPY" : unit;
        if (!isCurrency(named)) {
            value.bad(Texts.words("expected.currency"), named);
            return null;
        }
        BigDecimal whole = written.group(2) == null ? amount : amount.multiply(MAN);
        return checked(value.place(), value.faults(), whole, named);
    }

    private static @Nullable Money checked(
            Place place, Faults faults, BigDecimal amount, String currency) {
        BigDecimal plain = amount.stripTrailingZeros();
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        if (plain.scale() > Math.max(0, digits)) {
            String found = amount.toPlainString() + " " + currency;
            faults.add(FaultCode.BAD_VALUE, place, Texts.words("expected.whole_money"), found);
            return null;
        }
        return new Money(plain.scale() < 0 ? plain.setScale(0) : plain, currency);
    }

    private static @Nullable String currency(Value value) {
        String text = value.text();
        if (text == null || isCurrency(text)) {
            return text;
        }
        List<String> known = codes();
        value.faults()
                .add(
                        FaultCode.BAD_VALUE,
                        value.place(),
                        Texts.words("expected.currency"),
                        text,
                        Nearest.of(text, known));
        return null;
    }

    private static boolean isCurrency(String code) {
        return codes().contains(code);
    }

    private static List<String> codes() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }
}
