package dev.hikeshi.cli.duty;

import dev.hikeshi.response.company.Done;
import dev.hikeshi.response.duty.manual.Manuals;
import dev.hikeshi.response.duty.manual.Round;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work that comes back: what is late, and when it falls due in the coming year. */
final class RoundTables {
    private static final int DAYS_OF_A_MONTH = 28;
    private final Spoken spoken;

    RoundTables(Spoken spoken) {
        this.spoken = spoken;
    }

    void late(Doc doc, Manuals own) {
        if (own.late().isEmpty()) {
            return;
        }
        doc.head(2, spoken.say("manual.late"));
        doc.para("alarm", spoken.say("manual.late.answer", own.late().size()));
        grid(doc, "manual.late", own.late());
    }

    void write(Doc doc, List<Round> rounds) {
        if (!rounds.isEmpty()) {
            doc.head(2, spoken.say("manual.rounds"));
            doc.para("", spoken.say("manual.rounds.how"));
            grid(doc, "manual.rounds", rounds);
        }
    }

    private void grid(Doc doc, String key, List<Round> rounds) {
        doc.grid(
                spoken.say(key),
                spoken.texts.list("manual.rounds.columns"),
                rounds.stream().map(this::row).toList());
    }

    /** One line of the table. */
    List<String> row(Round round) {
        return List.of(
                spoken.words(round.duty().name())
                        + (round.assets().isEmpty()
                                ? ""
                                : spoken.say("manual.of-assets", spoken.groups(round.assets())))
                        + "\n"
                        + spoken.words(round.duty().instruction()),
                who(round),
                state(round),
                last(round.last()),
                dates(round),
                spoken.words(round.duty().evidence()));
    }

    private String who(Round round) {
        if (round.bearer() == null) {
            return spoken.say("answer.OwedByNobody");
        }
        String clause = round.clause() == null ? "" : " [" + round.clause() + "]";
        return spoken.bearers(List.of(round.bearer())) + clause;
    }

    private String state(Round round) {
        return spoken.say("manual.state." + round.state(), round.due(), round.lateFrom());
    }

    private String last(@Nullable Done last) {
        return last == null
                ? spoken.say("manual.no-record")
                : spoken.say(
                        "manual.last",
                        last.on(),
                        spoken.bearers(List.of(last.by())),
                        last.evidence());
    }

    /** Every date where there are few, else how often. */
    private String dates(Round round) {
        List<LocalDate> dates = round.dates();
        if (dates.isEmpty()) {
            return "";
        }
        long apart = dates.size() < 2 ? 0 : ChronoUnit.DAYS.between(dates.get(0), dates.get(1));
        if (apart > 0 && apart < DAYS_OF_A_MONTH) {
            return spoken.say("manual.every-days", apart, dates.getFirst());
        }
        List<String> days = new ArrayList<>();
        int year = 0;
        for (LocalDate date : dates) {
            days.add(date.getYear() == year ? date.toString().substring(5) : date.toString());
            year = date.getYear();
        }
        return String.join(" ", days);
    }
}
