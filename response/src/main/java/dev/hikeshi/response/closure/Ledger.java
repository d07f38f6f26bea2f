package dev.hikeshi.response.closure;

import dev.hikeshi.response.incident.IncidentEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The end of a chain of hashed events. A line is
 *
 * <pre>{@code
 * {"n":1,"prev":"<64 hex>","hash":"<64 hex>","event":{...}}
 * }</pre>
 *
 * <p>with {@code hash} = SHA-256 of {@code prev}, line feed, {@code n}, line feed, {@code event}.
 *
 * @param length number of lines
 * @param head hash of the last line; 64 zeros when there is none
 */
public record Ledger(long length, String head) {

    /** The chain of no event. */
    public static final Ledger EMPTY = new Ledger(0, "0".repeat(64));

    private static final Pattern LINE =
            Pattern.compile(
                    "\\{\"n\":([1-9]\\d{0,17}),\"prev\":\"([0-9a-f]{64})\",\"hash\":\"([0-9a-f]{64})\","
                            + "\"event\":(\\{.*\\})\\}",
                    Pattern.DOTALL);

    private static final int SHOWN = 80;

    private record Part(Fault fault, String expected, String found) {}

    /** What came of appending. */
    public record Appended(Ledger ledger, List<String> lines) {
        public Appended {
            lines = List.copyOf(lines);
        }
    }

    /** What came of checking. */
    public sealed interface Verdict {

        /** Every line follows from the one before; keep {@code ledger.head()} elsewhere. */
        record Intact(Ledger ledger) implements Verdict {}

        /**
         * The chain breaks.
         *
         * @param line number of the first line that does not fit, from 1
         * @param fault what does not fit
         * @param expected what should stand there; empty where it is no line at all
         * @param found what stands there; for what is no line its first {@value #SHOWN} characters
         */
        record Broken(long line, Fault fault, String expected, String found) implements Verdict {}
    }

    /** What does not fit. */
    public enum Fault {
        /** It is no line of a ledger. */
        NOT_A_LINE,
        /** Its number does not follow. */
        NUMBER,
        /** It does not name the hash of the line before. */
        CHAIN,
        /** Its hash is not that of its content. */
        HASH
    }

    public Ledger {
        if (length < 0 || head.length() != 64) {
            throw new IllegalArgumentException("no ledger length=" + length + " head=" + head);
        }
    }

    /** The lines for further events, without line ends, and the chain after them. */
    public Appended append(List<IncidentEvent> events) {
        List<String> lines = new ArrayList<>();
        Ledger end = this;
        for (IncidentEvent event : events) {
            String text = CanonicalText.of(event);
            long number = end.length + 1;
            String hash = hash(end.head, number, text);
            lines.add(
                    "{\"n\":"
                            + number
                            + ",\"prev\":\""
                            + end.head
                            + "\",\"hash\":\""
                            + hash
                            + "\",\"event\":"
                            + text
                            + "}");
            end = new Ledger(number, hash);
        }
        return new Appended(end, lines);
    }

    /** Checks the lines that follow this end of a chain, in one pass. */
    public Verdict verify(Iterable<String> lines) {
        Ledger end = this;
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            long number = end.length + 1;
            if (!parts.matches()) {
                String start = line.substring(0, Math.min(SHOWN, line.length()));
                return new Verdict.Broken(number, Fault.NOT_A_LINE, "", start);
            }
            String hash = hash(end.head, number, parts.group(4));
            for (Part part :
                    List.of(
                            new Part(Fault.NUMBER, Long.toString(number), parts.group(1)),
                            new Part(Fault.CHAIN, end.head, parts.group(2)),
                            new Part(Fault.HASH, hash, parts.group(3)))) {
                if (!part.expected().equals(part.found())) {
                    return new Verdict.Broken(number, part.fault(), part.expected(), part.found());
                }
            }
            end = new Ledger(number, hash);
        }
        return new Verdict.Intact(end);
    }

    private static String hash(String previous, long number, String event) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(
                                    (previous + "\n" + number + "\n" + event)
                                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
