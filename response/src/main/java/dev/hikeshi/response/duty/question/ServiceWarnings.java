package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Phase;
import dev.hikeshi.response.duty.Situation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Warning signs in the work that is promised. */
final class ServiceWarnings {
    private static final Set<Phase> STOP = EnumSet.of(Phase.CONTAIN);
    private final Reading reading;
    private final List<Warning> found = new ArrayList<>();

    private ServiceWarnings(Reading reading) {
        this.reading = reading;
    }

    static List<Warning> of(Reading reading) {
        ServiceWarnings warnings = new ServiceWarnings(reading);
        warnings.nobodyCanAct();
        warnings.disclaimed();
        warnings.share();
        warnings.strict();
        return warnings.found;
    }

    private void add(Warning.Rule rule, List<Clause> clauses, Words why) {
        found.add(Warnings.warning(rule, reading.contract, clauses, why));
    }

    /** Clauses by which we only hear of it. */
    private List<Clause> alarms() {
        return reading.plain.stream()
                .filter(
                        c ->
                                Reading.modes(c).contains(Mode.NOTIFIES)
                                        || (Reading.acts(c) && Reading.names(c, "notify_company")))
                .toList();
    }

    /** Hours of the coming week in which an alarm reaches a company that cannot stop anything. */
    private void nobodyCanAct() {
        List<Clause> alarms = alarms();
        Cover cover = new Cover(reading.company);
        Duration worst = Duration.ZERO;
        List<String> groups = new ArrayList<>();
        for (AssetGroup group : reading.company.groups()) {
            List<Clause> here = alarms.stream().filter(c -> c.assets().selects(group)).toList();
            if (!here.isEmpty()) {
                Duration idle = idle(cover, group);
                if (!idle.isZero()) {
                    groups.add(group.id());
                    worst = idle.compareTo(worst) > 0 ? idle : worst;
                }
            }
        }
        if (!groups.isEmpty()) {
            add(
                    Warning.Rule.NOBODY_CAN_ACT,
                    alarms,
                    CompanyWords.fill(
                            new Words(
                                    "知らせは来るが、{0}を止める義務を負い動ける人が、一週間168時間のうち最大 {1} 時間いない",
                                    "they tell us, and for up to {1} of the 168 hours of a week nobody"
                                            + " is bound and able to stop it on {0}"),
                            reading.words.groups(groups),
                            Words.same(String.valueOf(worst.toHours()))));
        }
    }

    private Duration idle(Cover cover, AssetGroup group) {
        DutyId duty =
                switch (group.kind()) {
                    case ENDPOINT, MOBILE -> new DutyId("isolate_endpoint");
                    case SERVER, DIRECTORY, NETWORK, CLOUD, BACKUP, OTHER ->
                            new DutyId("isolate_server");
                };
        Situation situation = Situation.of(duty, Severity.HIGH, group.id());
        Duration idle = Duration.ZERO;
        for (Week.Span span : Week.of(cover, situation, reading.now)) {
            idle = span.ladder().binds() ? idle : idle.plus(span.length());
        }
        return idle;
    }

    /** A disclaimer takes back a duty that the contract performs. */
    private void disclaimed() {
        for (Disclaimer disclaimer : reading.contract.disclaimers()) {
            List<Clause> main =
                    reading.doing(
                            c ->
                                    c.duties().stream().anyMatch(disclaimer::about)
                                            && disclaimer.effect()
                                                    != Disclaimer.Effect.NO_LIABILITY);
            if (!main.isEmpty()) {
                Words text =
                        disclaimer.text().ja().isBlank()
                                ? Words.same(disclaimer.id())
                                : disclaimer.text();
                add(
                        Warning.Rule.MAIN_DUTY_DISCLAIMED,
                        main,
                        CompanyWords.fill(
                                new Words(
                                        "「{0}」により、{1}の約束が、まさに必要なときに消える",
                                        "by \"{0}\" the promise of {1} goes away just when it is"
                                                + " needed"),
                                text,
                                reading.words.duties(
                                        Reading.duties(main).stream()
                                                .filter(disclaimer::about)
                                                .toList())));
            }
        }
    }

    private void share() {
        List<Clause> timed = reading.doing(c -> c.clocks().stream().anyMatch(ClockTopics::counts));
        List<Clause> shares =
                timed.stream()
                        .filter(
                                c ->
                                        c.clocks().stream()
                                                .filter(ClockTopics::counts)
                                                .allMatch(ServiceWarnings::isShare))
                        .toList();
        if (!shares.isEmpty()) {
            add(
                    Warning.Rule.SHARE_ONLY,
                    shares,
                    CompanyWords.fill(
                            new Words(
                                    "{0}の時間は、一部の割合の件についてしか約束されていない",
                                    "{0}: the time is promised for a share of the cases only"),
                            reading.words.duties(Reading.duties(shares))));
        }
    }

    private static boolean isShare(Clock clock) {
        return clock.percentile() != null && clock.percentile() < 100;
    }

    /** It tells us from a severity at which it does not act yet. */
    private void strict() {
        List<Clause> stops = reading.doing(c -> reading.in(c, STOP));
        List<Clause> strict = new ArrayList<>();
        for (Clause stop : stops) {
            boolean earlier =
                    alarms().stream()
                            .filter(alarm -> !alarm.equals(stop))
                            .anyMatch(
                                    alarm ->
                                            least(alarm).compareTo(least(stop)) < 0
                                                    || (stop.trigger().confirmed()
                                                            && !alarm.trigger().confirmed()));
            if (earlier) {
                strict.add(stop);
            }
        }
        if (!strict.isEmpty()) {
            add(
                    Warning.Rule.TRIGGER_TOO_STRICT,
                    strict,
                    CompanyWords.fill(
                            new Words(
                                    "{0}が始まる条件は、知らせが来る条件より厳しい。その間の件は、知らせだけが来る",
                                    "{0} begins later than the alarm: between the two they only tell us"),
                            reading.words.duties(Reading.duties(strict))));
        }
    }

    private Severity least(Clause clause) {
        String grade = clause.trigger().grade();
        return grade == null
                ? clause.trigger().atLeast()
                : reading.contract.grades().getOrDefault(grade, Severity.CRITICAL);
    }
}
