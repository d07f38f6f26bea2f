package dev.hikeshi.cli.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.manual.Manuals;
import dev.hikeshi.response.duty.manual.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** The days on which work that comes back falls due in the coming year, in words. */
final class DueDays {
    private final Manuals manuals;
    private final Spoken spoken;
    private final LocalDate today;

    DueDays(Company company, Instant now, Language language) {
        this.manuals = Manuals.of(company, now);
        this.spoken = new Spoken(company, Duties.of(company).all(), now, language);
        this.today = now.atZone(company.zone()).toLocalDate();
    }

    /**
     * A day.
     *
     * @param kind what it is, for the id of the event
     * @param title title
     * @param day the day
     * @param description who does it, what to do and what to keep
     */
    record Due(String kind, String title, LocalDate day, String description) {}

    /** Every day of every round; what is late stands on today. */
    List<Due> all() {
        List<Due> all = new ArrayList<>();
        manuals.rounds().forEach(round -> add(all, round));
        return all;
    }

    private void add(List<Due> all, Round round) {
        Bearer bearer = round.bearer();
        String party = bearer == null ? "nobody" : bearer.id();
        String kind = round.duty().id().id() + "-" + party;
        String name = spoken.words(round.duty().name());
        String description =
                String.join(
                        "\n",
                        who(round),
                        spoken.words(round.duty().instruction()),
                        spoken.say("calendar.due.keep", spoken.words(round.duty().evidence())));
        if (round.isLate()) {
            String title = spoken.say("calendar.late", name, round.due());
            all.add(new Due("late-" + kind, title, today, description));
        }
        Period every = round.duty().every();
        if (every == null) {
            return;
        }
        // The round names thirteen dates at most; work of every week has more in a year.
        LocalDate end = today.plusYears(1);
        LocalDate day = round.due();
        for (int i = 1; day.isBefore(end); i++) {
            if (!day.isBefore(today)) {
                all.add(new Due("due-" + kind, spoken.say("calendar.due", name), day, description));
            }
            day = round.due().plus(every.multipliedBy(i));
        }
    }

    private String who(Round round) {
        Bearer bearer = round.bearer();
        if (bearer == null) {
            return spoken.say("calendar.due.nobody");
        }
        String clause = round.clause() == null ? "" : " [" + round.clause() + "]";
        return spoken.say("calendar.due.who", spoken.bearers(List.of(bearer)) + clause);
    }
}
