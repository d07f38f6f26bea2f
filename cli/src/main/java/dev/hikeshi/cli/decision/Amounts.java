package dev.hikeshi.cli.decision;

import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.response.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Simulated figures as people read them: three digits at most, because more would be a lie.
 *
 * <p>{@code 1,230万円}, {@code JPY 12.3 million}; the machine's locale has no say.
 */
final class Amounts {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final double MAN = 1e4;
    private static final double OKU = 1e8;
    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    private final Language language;
    private final String currency;

    Amounts(Language language, String currency) {
        this.language = language;
        this.currency = currency;
    }

    /** An amount of money. */
    String money(double amount) {
        double size = Math.abs(amount);
        if (language == Language.JA && currency.equals("JPY")) {
            if (size >= OKU) {
                return number(amount / OKU) + "億円";
            }
            return size >= MAN ? number(amount / MAN) + "万円" : number(amount) + "円";
        }
        if (size >= MILLION) {
            String million = language == Language.JA ? "百万" : " million";
            return currency + " " + number(amount / MILLION) + million;
        }
        if (size >= THOUSAND && language == Language.EN) {
            return currency + " " + number(amount / THOUSAND) + " thousand";
        }
        return currency + " " + number(amount);
    }

    /** An expected amount with the range of nine in ten worlds. */
    String money(Estimate estimate) {
        return estimate.low() == estimate.high()
                ? money(estimate.mean())
                : money(estimate.mean())
                        + (language == Language.JA ? "（" : " (")
                        + range(estimate)
                        + (language == Language.JA ? "）" : ")");
    }

    /** The range alone. */
    String range(Estimate estimate) {
        return money(estimate.low())
                + (language == Language.JA ? "〜" : " to ")
                + money(estimate.high());
    }

    /** A share as a percentage. */
    String share(double share) {
        double percent = 100 * share;
        return (percent >= 10 || percent == 0
                        ? String.format(Locale.ROOT, "%.0f", percent)
                        : number(BigDecimal.valueOf(percent).round(new MathContext(2))))
                + (language == Language.JA ? "%" : " %");
    }

    /** A number of tenths: "8". */
    static String tenths(double share) {
        return String.valueOf(Math.round(10 * share));
    }

    /** Minutes in the largest unit that stays readable; null: not in time, or never. */
    String minutes(@Nullable Double minutes) {
        if (minutes == null || !Double.isFinite(minutes)) {
            return language == Language.JA ? "間に合わない" : "too late";
        }
        if (minutes > 0 && minutes < 1) {
            return language == Language.JA ? "1分未満" : "under 1 min";
        }
        if (minutes < 90) {
            return number(minutes) + (language == Language.JA ? "分" : " min");
        }
        double hours = minutes / 60;
        return hours < 72
                ? number(hours) + (language == Language.JA ? "時間" : " h")
                : number(hours / 24) + (language == Language.JA ? "日" : " days");
    }

    /** A number of years. */
    String years(double years) {
        return number(years) + (language == Language.JA ? "年" : " years");
    }

    /** A value in the unit of an input. */
    String value(double value, String unit) {
        return switch (unit) {
            case "share" -> share(value);
            case "money" -> money(value);
            case "minutes" -> minutes(value);
            case "hours" -> number(value) + (language == Language.JA ? "時間" : " h");
            case "days" -> number(value) + (language == Language.JA ? "日" : " days");
            case "per_year" -> number(value) + (language == Language.JA ? " 回/年" : " a year");
            default -> number(value);
        };
    }

    /** Three digits, with separators, without an exponent. */
    static String number(double value) {
        return number(new BigDecimal(value));
    }

    private static String number(BigDecimal value) {
        BigDecimal rounded = value.round(THREE).stripTrailingZeros();
        int scale = Math.max(0, rounded.scale());
        return String.format(Locale.ROOT, "%,." + scale + "f", rounded);
    }
}
