package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a candidate, with its particulars.
 *
 * @param code what
 * @param args what it speaks of, in the order of the code's text
 * @param at the instant it speaks of; null: none
 */
public record Reason(ReasonCode code, List<Words> args, @Nullable Instant at) {

    /** The reasons without particulars, made once. */
    private static final Map<ReasonCode, Reason> ALONE = alone();

    private static final DateTimeFormatter JA =
            DateTimeFormatter.ofPattern("yyyy/M/d(E) HH:mm z", Locale.JAPANESE);
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm z", Locale.ENGLISH);

    public Reason {
        args = List.copyOf(args);
    }

    private static Map<ReasonCode, Reason> alone() {
        Map<ReasonCode, Reason> all = new EnumMap<>(ReasonCode.class);
        for (ReasonCode code : ReasonCode.values()) {
            all.put(code, new Reason(code, List.of(), null));
        }
        return all;
    }

    static Reason of(ReasonCode code, String... args) {
        if (args.length == 0) {
            Reason alone = ALONE.get(code);
            return alone == null ? new Reason(code, List.of(), null) : alone;
        }
        return new Reason(code, List.of(args).stream().map(Words::same).toList(), null);
    }

    static Reason named(ReasonCode code, Words... args) {
        return new Reason(code, List.of(args), null);
    }

    /** The same, speaking of an instant; null leaves the instant out. */
    Reason when(@Nullable Instant instant) {
        return new Reason(code, args, instant);
    }

    /** The sentence, times in that zone. */
    public Words words(ZoneId zone) {
        return fill(code.text(), zone);
    }

    /** The question that would settle it, where there is one; else the sentence. */
    public Words question(ZoneId zone) {
        return fill(code.question(), zone);
    }

    private Words fill(Words text, ZoneId zone) {
        String ja = text.ja();
        String en = text.en();
        for (int i = 0; i < args.size(); i++) {
            ja = ja.replace("{" + i + "}", args.get(i).ja());
            en = en.replace("{" + i + "}", args.get(i).en());
        }
        if (at != null) {
            ja = ja + "（" + JA.format(at.atZone(zone)) + " から）";
            en = en + " (from " + EN.format(at.atZone(zone)) + ")";
        }
        return new Words(ja, en);
    }
}
