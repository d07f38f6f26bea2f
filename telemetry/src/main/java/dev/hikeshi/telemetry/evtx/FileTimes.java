package dev.hikeshi.telemetry.evtx;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Times as Windows stores them ([MS-DTYP] sections 2.3.3 and 2.3.13).
 *
 * <pre>
 *  FILETIME    u64 LE: 100 ns steps since 1601-01-01T00:00:00Z
 *  SYSTEMTIME  u16 LE each: year, month, day of week, day, hour, minute, second, millisecond
 * </pre>
 */
final class FileTimes {
    private static final long STEPS_PER_SECOND = 10_000_000;
    private static final long EPOCH_SECONDS = -11_644_473_600L;
    private static final long LAST = 2_650_467_743_999_999_999L; // the end of the year 9999

    private FileTimes() {}

    /** Null when the number is no time before the year 10,000. */
    static @Nullable Instant instant(long fileTime) {
        if (fileTime < 0 || fileTime > LAST) {
            return null;
        }
        return Instant.ofEpochSecond(
                EPOCH_SECONDS + fileTime / STEPS_PER_SECOND, fileTime % STEPS_PER_SECOND * 100);
    }

    static long fileTime(Instant time) {
        return (time.getEpochSecond() - EPOCH_SECONDS) * STEPS_PER_SECOND + time.getNano() / 100;
    }

    /** ISO 8601 with six digits of the second; the plain number when it is no time. */
    static String text(long fileTime) {
        Instant time = instant(fileTime);
        return time == null ? Long.toUnsignedString(fileTime) : text(time);
    }

    /** Null when the sixteen bytes name no day or hour. */
    static @Nullable String systemTime(byte[] bytes, int at) {
        try {
            LocalDateTime time =
                    LocalDateTime.of(
                            LittleEndian.u16(bytes, at),
                            LittleEndian.u16(bytes, at + 2),
                            LittleEndian.u16(bytes, at + 6),
                            LittleEndian.u16(bytes, at + 8),
                            LittleEndian.u16(bytes, at + 10),
                            LittleEndian.u16(bytes, at + 12),
                            Math.multiplyExact(LittleEndian.u16(bytes, at + 14), 1_000_000));
            return time.getYear() > 9999 ? null : text(time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static String text(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        StringBuilder out = new StringBuilder(27);
        digits(out, utc.getYear(), 1000).append('-');
        digits(out, utc.getMonthValue(), 10).append('-');
        digits(out, utc.getDayOfMonth(), 10).append('T');
        digits(out, utc.getHour(), 10).append(':');
        digits(out, utc.getMinute(), 10).append(':');
        digits(out, utc.getSecond(), 10).append('.');
        return digits(out, utc.getNano() / 1000, 100_000).append('Z').toString();
    }

    private static StringBuilder digits(StringBuilder out, int value, int highest) {
        for (int unit = highest; unit > 0; unit /= 10) {
            out.append((char) ('0' + value / unit % 10));
        }
        return out;
    }
}
