package dev.hikeshi.company;

import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain values that mean the same everywhere in the file. */
final class Forms {
    private static final Pattern ID_PATTERN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    private static final Pattern QUANTITY_PATTERN = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern DATE_PATTERN = Pattern.compile("2\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern SHA256_PATTERN = Pattern.compile("[0-9a-f]{64}");

    static final Form<String> TEXT = Value::text;
    static final Form<Words> WORDS = Forms::words;
    static final Form<String> ID = Forms::id;
    static final Form<LocalDate> DATE = Forms::date;
    static final Form<Boolean> YES_NO = Forms::yesNo;
    static final Form<BigDecimal> QUANTITY = Forms::quantity;
    static final Form<String> SHA256 = Forms::sha256;
    static final Form<ZoneId> ZONE = Forms::zone;

    /** A fact's value; {@code true} and {@code false} are written {@code yes} and {@code no}. */
    static final Form<String> FACT = Forms::fact;

    private Forms() {}

    /** One of the words, in lower case. */
    static <E extends Enum<E>> Form<E> choice(List<E> choices) {
        Map<String, E> known = new LinkedHashMap<>();
        choices.forEach(choice -> known.put(word(choice), choice));
        return choice(known);
    }

    static <E extends Enum<E>> Form<E> choice(Class<E> type) {
        return choice(Arrays.asList(type.getEnumConstants()));
    }

    static <T> Form<T> choice(Map<String, T> known) {
        return value -> {
            String text = value.text();
            T choice = text == null ? null : known.get(text);
            if (text != null && choice == null) {
                value.unknown(FaultCode.UNKNOWN_CHOICE, text, known.keySet());
            }
            return choice;
        };
    }

    /** How an enum constant is written in files. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static Form<Integer> number(int least, int most) {
        return value -> {
            String text = value.text();
            if (text == null) {
                return null;
            }
            BigDecimal quantity = digits(text);
            boolean fits =
                    quantity != null
                            && quantity.stripTrailingZeros().scale() <= 0
                            && quantity.compareTo(BigDecimal.valueOf(least)) >= 0
                            && quantity.compareTo(BigDecimal.valueOf(most)) <= 0;
            if (quantity == null || !fits) {
                value.bad(Texts.words("expected.number", "" + least, "" + most), text);
                return null;
            }
            return quantity.intValue();
        };
    }

    /** Digits without separators, or null; {@code 2_000,000} is {@code 2000000}. */
    static @Nullable BigDecimal digits(String text) {
        String plain = text.replace("_", "").replace(",", "");
        return QUANTITY_PATTERN.matcher(plain).matches() ? new BigDecimal(plain) : null;
    }

    /** Adds the fault of a text that is no amount, whether below zero or no number at all. */
    static void noAmount(Value value, String text, String expected) {
        boolean negative = text.startsWith("-") || text.startsWith("−") || text.startsWith("▲");
        FaultCode code = negative ? FaultCode.NEGATIVE : FaultCode.BAD_VALUE;
        value.faults().add(code, value.place(), Texts.words(expected), text);
    }

    private static @Nullable BigDecimal quantity(Value value) {
        String text = value.text();
        BigDecimal quantity = text == null ? null : digits(text);
        if (text != null && quantity == null) {
            noAmount(value, text, "expected.quantity");
        }
        return quantity;
    }

    private static @Nullable String id(Value value) {
        String text = value.text();
        if (text == null || ID_PATTERN.matcher(text).matches()) {
            return text;
        }
        value.faults().add(FaultCode.BAD_ID, value.place(), Texts.words("expected.id"), text);
        return null;
    }

    private static @Nullable Words words(Value value) {
        if (!value.isMapping()) {
            String text = value.text();
            return text == null ? null : Words.same(text);
        }
        Section section = value.section(Shapes.WORDS);
        if (section == null) {
            return null;
        }
        int before = section.faults().count();
        String ja = section.may("ja", TEXT);
        String en = section.may("en", TEXT);
        if (ja != null) {
            return new Words(ja, en == null ? ja : en);
        }
        if (en != null) {
            return Words.same(en);
        }
        if (section.faults().count() == before) {
            value.bad(Texts.words("expected.words"), value.shown());
        }
        return null;
    }

    private static @Nullable LocalDate date(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        LocalDate date = date(text);
        if (date == null) {
            value.bad(Texts.words("expected.date"), text);
        }
        return date;
    }

    /** A day of the years 2000 to 2999, or null. */
    static @Nullable LocalDate date(String text) {
        if (!DATE_PATTERN.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Boolean yesNo(Value value) {
        String text = fact(value);
        if (text == null || text.equals("yes") || text.equals("no")) {
            return text == null ? null : text.equals("yes");
        }
        value.unknown(FaultCode.UNKNOWN_CHOICE, text, List.of("yes", "no"));
        return null;
    }

    private static @Nullable String fact(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> text;
        };
    }

    private static @Nullable String sha256(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (!SHA256_PATTERN.matcher(lower).matches()) {
            value.bad(Texts.words("expected.sha256"), text);
            return null;
        }
        return lower;
    }

    private static @Nullable ZoneId zone(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            String near = Nearest.of(text, ZoneId.getAvailableZoneIds());
            Words expected = Texts.words("expected.zone");
            value.faults().add(FaultCode.BAD_VALUE, value.place(), expected, text, near);
            return null;
        }
        return ZoneId.of(text);
    }
}
