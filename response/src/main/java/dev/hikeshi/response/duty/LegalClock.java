package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.incident.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A time that the law sets.
 *
 * <p>Japan's personal data law (APPI, article 26; rules, articles 7 and 8) wants a preliminary
 * report promptly, which the commission's guideline puts at roughly three to five days from
 * knowing, and a final report within 30 days, within 60 when an attack may be the cause. The clock
 * starts when any department of the company knows; suspicion is enough, and for an attack one
 * person's data is. Days are calendar days, days off are counted, and the day of knowing is day 0:
 * day 5 is five days later at the same time of day where the company is. A due day that falls on a
 * day off is not moved to the next working day, so that nobody relies on that.
 *
 * <p>Limits: a contract with a customer, an insurer's policy, the P-mark, My Number data and the
 * laws of other countries set times of their own. This is no legal advice.
 *
 * @param law which time ({@code APPI-PRELIM}, {@code APPI-FINAL-60}, {@code APPI-FINAL-30})
 * @param duty id of the duty that it sets the time for
 * @param starts when it starts
 * @param startsBecause why it starts there
 * @param dueFrom from when the report is looked for
 * @param due the last instant
 * @param condition what it hangs on, while that is unknown; null: it runs for certain
 */
public record LegalClock(
        String law,
        String duty,
        Instant starts,
        Words startsBecause,
        Instant dueFrom,
        Instant due,
        @Nullable Words condition) {

    private static final Words KNOWN =
            new Words(
                    "会社のどこかの部署が、おそれも含めて事態を知ったとき",
                    "somebody in the company learned of it; suspicion is enough");
    private static final Words IF_PERSONAL_DATA =
            new Words("個人データが関わる場合", "if personal data is concerned");

    /**
     * The times that run for one incident, the earliest due first; none when the company holds no
     * personal data or none is concerned.
     *
     * @param company whose zone counts the days
     * @param knownAt when anybody in the company knew
     * @param facts what is known of the incident; {@link Facts#PERSONAL_DATA} {@code no} stops the
     *     clocks, {@code cause} {@code mistake} or {@code loss} makes it 30 days
     */
    public static List<LegalClock> of(
            Company company, Instant knownAt, SortedMap<String, String> facts) {
        String concerned = facts.get(Facts.PERSONAL_DATA);
        if ("no".equals(company.personalData()) || "no".equals(concerned)) {
            return List.of();
        }
        Words condition = "yes".equals(concerned) ? null : IF_PERSONAL_DATA;
        String cause = facts.getOrDefault("cause", "attack");
        boolean attack = !cause.equals("mistake") && !cause.equals("loss");
        int days = attack ? 60 : 30;
        List<LegalClock> clocks = new ArrayList<>();
        clocks.add(
                new LegalClock(
                        "APPI-PRELIM",
                        "report_regulator_prelim",
                        knownAt,
                        KNOWN,
                        daysAfter(company, knownAt, 3),
                        daysAfter(company, knownAt, 5),
                        condition));
        clocks.add(
                new LegalClock(
                        "APPI-FINAL-" + days,
                        "report_regulator_final",
                        knownAt,
                        KNOWN,
                        knownAt,
                        daysAfter(company, knownAt, days),
                        condition));
        return List.copyOf(clocks);
    }

    /**
     * The time that the law sets for a duty of an incident; empty: none, or it does not run.
     *
     * @param now when the company knew, where no notice says it
     */
    public static Optional<LegalClock> of(
            DutyId duty, Company company, Incident incident, Instant now) {
        return of(company, incident.knownAt().orElse(now), incident.facts()).stream()
                .filter(clock -> clock.duty().equals(duty.id()))
                .findFirst();
    }

    private static Instant daysAfter(Company company, Instant from, int days) {
        return from.atZone(company.zone()).plusDays(days).toInstant();
    }
}
