package dev.hikeshi.company;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.duty.MeterUse;
import dev.hikeshi.response.duty.Situation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One question of a case, and what the design says to it.
 *
 * @param name what is asked, for people
 * @param situation the case
 * @param now the instant
 * @param answer what the first rung and the ladder as a whole must show, by {@link TrapAnswer}'s
 *     keys
 * @param ladder the rungs in order, each with what it must show
 * @param reasons codes that must be said of a bearer
 * @param without codes that must not be said of a bearer
 */
record TrapQuestion(
        String name,
        Situation situation,
        Instant now,
        SortedMap<String, String> answer,
        List<SortedMap<String, String>> ladder,
        SortedMap<String, List<String>> reasons,
        SortedMap<String, List<String>> without) {

    private static final Set<String> INSTANTS =
            Set.of("start", "by", "until", "signer_from", "reached_from");

    static TrapQuestion read(String where, Object value) {
        TrapKeys keys = new TrapKeys(where, value);
        String name = keys.text("name");
        TrapKeys ask = keys.at("ask");
        TrapKeys expect = keys.at("expect");
        keys.nothingLeft();
        Instant now = instant(ask.text("now"));
        Situation situation = situation(ask);
        ask.nothingLeft();
        List<SortedMap<String, String>> ladder =
                expect.items("ladder").stream().map(rung -> rung(where, rung)).toList();
        SortedMap<String, List<String>> reasons = codes(expect.at("reasons"));
        SortedMap<String, List<String>> without = codes(expect.at("without"));
        SortedMap<String, String> answer = shown(expect);
        expect.nothingLeft();
        for (String needed : List.of("answer", "binds", "bearer")) {
            if (!answer.containsKey(needed)) {
                throw new AssertionError(where + " does not expect " + needed);
            }
        }
        return new TrapQuestion(name, situation, now, answer, ladder, reasons, without);
    }

    private static Situation situation(TrapKeys ask) {
        MeterUse used = MeterUse.NONE;
        TrapKeys meters = ask.at("used");
        for (String meter : meters.keys()) {
            int slash = meter.indexOf('/');
            BigDecimal quantity = new BigDecimal(meters.text(meter));
            used = used.plus(meter.substring(0, slash), meter.substring(slash + 1), quantity);
        }
        TreeMap<String, String> facts = new TreeMap<>();
        TrapKeys known = ask.at("facts");
        known.keys().forEach(fact -> facts.put(fact, known.text(fact)));
        TreeMap<String, Instant> started = new TreeMap<>();
        TrapKeys events = ask.at("started");
        events.keys().forEach(event -> started.put(event, instant(events.text(event))));
        @Nullable BigDecimal hours = ask.may("effort_hours").map(BigDecimal::new).orElse(null);
        @Nullable Instant malicious =
                ask.may("first_malicious").map(TrapQuestion::instant).orElse(null);
        return new Situation(
                new DutyId(ask.text("duty")),
                hours,
                Integer.parseInt(ask.may("hosts").orElse("1")),
                ask.texts("assets"),
                Severity.valueOf(ask.text("severity").toUpperCase(Locale.ROOT)),
                facts,
                started,
                used,
                malicious);
    }

    /**
     * A rung is written as {@code Owed provider:x}, or as a mapping with that under {@code rung}.
     */
    private static SortedMap<String, String> rung(String where, Object value) {
        if (value instanceof String text) {
            return new TreeMap<>(Map.of("rung", text));
        }
        TrapKeys keys = new TrapKeys(where + " ladder", value);
        SortedMap<String, String> shown = shown(keys);
        keys.nothingLeft();
        return shown;
    }

    private static SortedMap<String, String> shown(TrapKeys keys) {
        SortedMap<String, String> shown = new TreeMap<>();
        for (String key : TrapAnswer.KEYS) {
            if (keys.has(key)) {
                String text = String.join(" ", keys.texts(key));
                shown.put(key, plain(key, text));
            }
        }
        return shown;
    }

    private static String plain(String key, String text) {
        if (text.equals("none")) {
            return text;
        }
        if (INSTANTS.contains(key)) {
            return instant(text).toString();
        }
        return key.equals("price") ? text.replace("_", "") : text;
    }

    private static SortedMap<String, List<String>> codes(TrapKeys keys) {
        SortedMap<String, List<String>> codes = new TreeMap<>();
        keys.keys().forEach(bearer -> codes.put(bearer, keys.texts(bearer)));
        return codes;
    }

    /** RFC 3339 with its offset. */
    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
