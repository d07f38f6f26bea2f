package dev.hikeshi.cli;

import dev.hikeshi.response.Language;
import dev.hikeshi.response.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times and amounts as people read them, in one language and the company's zone.
 *
 * <p>The machine's locale has no say: months, weekdays and separators are written out here.
 */
public final class Figures {
    private static final String[] DAYS_EN = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] DAYS_JA = {"月", "火", "水", "木", "金", "土", "日"};
    private static final String[] MONTHS_EN = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Language language;
    private final ZoneId zone;
    private final Instant now;

    /** Figures of one run. */
    public Figures(Language language, ZoneId zone, Instant now) {
        this.language = language;
        this.zone = zone;
        this.now = now;
    }

    /** A time with weekday and zone: {@code 11/21(土) 23:40 JST}, {@code Sat 21 Nov 23:40 JST}. */
    public String time(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return day(local) + " " + CLOCK.format(local) + " " + zoneName(local);
    }

    /** A time and how far it is from now: {@code Sat 21 Nov 23:40 JST (3 h ago)}. */
    public String timeAndDistance(Instant instant) {
        return time(instant) + distance(instant);
    }

    /** When to begin: now, or a time with weekday and zone. */
    public String fromNow(Instant instant) {
        return instant.isAfter(now) ? time(instant) : language == Language.JA ? "今すぐ" : "now";
    }

    /** A day with weekday. */
    public String day(Instant instant) {
        return day(instant.atZone(zone));
    }

    /** Hour and minute only. */
    public String clock(Instant instant) {
        return CLOCK.format(instant.atZone(zone));
    }

    /**
     * An amount with thousands separators: {@code 2,000,000 yen (2.0 million)}, {@code
     * 2,000,000円(200万円)}.
     */
    public String money(Money money) {
        BigDecimal amount = money.amount();
        String plain =
                String.format(
                        Locale.ROOT,
                        "%,d",
                        amount.setScale(0, RoundingMode.CEILING).toBigInteger());
        if (!money.currency().equals("JPY")) {
            return plain + " " + money.currency();
        }
        return switch (language) {
            case JA -> plain + "円" + inTenThousands(amount);
            case EN -> "JPY " + plain;
        };
    }

    /** A length of time in its largest unit that keeps it exact enough to act on. */
    public String length(Duration duration) {
        long minutes = Math.max(0, duration.toMinutes());
        if (minutes < 90) {
            return minutes + (language == Language.JA ? "分" : " min");
        }
        if (minutes < 48 * 60) {
            long tenths = Math.round(minutes / 6.0);
            return (tenths % 10 == 0
                            ? String.valueOf(tenths / 10)
                            : tenths / 10 + "." + tenths % 10)
                    + (language == Language.JA ? "時間" : " h");
        }
        return minutes / (24 * 60) + (language == Language.JA ? "日" : " days");
    }

    private String distance(Instant instant) {
        Duration away = Duration.between(now, instant);
        String length = length(away.abs());
        if (away.abs().toMinutes() == 0) {
            return language == Language.JA ? "(今)" : " (now)";
        }
        if (away.isNegative()) {
            return language == Language.JA ? "(" + length + "前)" : " (" + length + " ago)";
        }
        return language == Language.JA ? "(あと" + length + ")" : " (in " + length + ")";
    }

    private String day(ZonedDateTime local) {
        DayOfWeek weekday = local.getDayOfWeek();
        return switch (language) {
            case JA ->
                    year(local, "", "/")
                            + local.getMonthValue()
                            + "/"
                            + local.getDayOfMonth()
                            + "("
                            + DAYS_JA[weekday.getValue() - 1]
                            + ")";
            case EN ->
                    DAYS_EN[weekday.getValue() - 1]
                            + " "
                            + local.getDayOfMonth()
                            + " "
                            + MONTHS_EN[local.getMonthValue() - 1]
                            + year(local, " ", "");
        };
    }

    /** The year, where it is not this one: nobody is to guess it. */
    private String year(ZonedDateTime local, String before, String after) {
        return local.getYear() == now.atZone(zone).getYear()
                ? ""
                : before + local.getYear() + after;
    }

    /** JST by name, since every reader in Japan knows it; other zones by their offset. */
    private static String zoneName(ZonedDateTime local) {
        return local.getZone().getId().equals("Asia/Tokyo")
                ? "JST"
                : "UTC" + local.getOffset().getId();
    }

    private static String inTenThousands(BigDecimal amount) {
        if (amount.compareTo(TEN_THOUSAND) < 0) {
            return "";
        }
        BigDecimal tens = amount.divide(TEN_THOUSAND, 1, RoundingMode.HALF_UP).stripTrailingZeros();
        return "("
                + String.format(Locale.ROOT, "%,." + Math.max(0, tens.scale()) + "f", tens)
                + "万円)";
    }
}
