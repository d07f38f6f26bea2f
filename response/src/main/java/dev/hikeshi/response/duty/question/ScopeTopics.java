package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Window;
import dev.hikeshi.response.duty.Facts;
import dev.hikeshi.response.duty.Phase;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** How far it goes: machines, severities, hours, cases. */
final class ScopeTopics {
    private static final Set<Phase> AFTER_THE_ALARM =
            EnumSet.of(Phase.CONTAIN, Phase.INVESTIGATE, Phase.ERADICATE, Phase.RECOVER);
    private final Reading reading;

    private ScopeTopics(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        ScopeTopics topics = new ScopeTopics(reading);
        reading.company.groups().forEach(topics::group);
        topics.severity();
        topics.grades();
        topics.trigger();
        reading.doing().forEach(topics::hours);
        topics.holidays();
        topics.exclusions();
        topics.pastCompromise();
    }

    /** Duties done for other groups, of which no clause says whether they are done for this one. */
    private void group(AssetGroup group) {
        TreeSet<DutyId> silent = new TreeSet<>();
        for (DutyId duty : Reading.duties(reading.watching())) {
            boolean spoken =
                    reading.plain.stream()
                            .anyMatch(c -> c.duties().contains(duty) && speaksOf(c, group));
            if (!spoken && fits(duty, group)) {
                silent.add(duty);
            }
        }
        List<Clause> about =
                silent.isEmpty()
                        ? reading.plain.stream().filter(c -> speaksOf(c, group)).toList()
                        : reading.watching().stream()
                                .filter(c -> c.duties().stream().anyMatch(silent::contains))
                                .toList();
        if (about.isEmpty()) {
            return;
        }
        Words text =
                CompanyWords.fill(
                        new Words(
                                "「{0}」は対象に含まれますか。{1}のそれぞれについて、行うのか行わないのか、重大度と時間帯ごとにお示しください。",
                                "Is \"{0}\" covered? For each of {1}, please say whether you do it or"
                                        + " not, by severity and hours."),
                        group.name(),
                        reading.words.duties(silent.isEmpty() ? Reading.duties(about) : silent));
        reading.add(
                Topic.ASSETS,
                group.id(),
                silent.isEmpty(),
                about,
                silent,
                List.of(group.id()),
                Reading.HOURS_A_YEAR,
                text);
    }

    private static boolean speaksOf(Clause clause, AssetGroup group) {
        return clause.assets().selects(group)
                || clause.assets().except().contains(group.id())
                || clause.exclusions().stream()
                        .anyMatch(out -> out.assets() != null && out.assets().selects(group));
    }

    /** Nobody isolates a server as a PC; every other duty fits any group. */
    private static boolean fits(DutyId duty, AssetGroup group) {
        boolean isPc =
                group.kind() == AssetGroup.Kind.ENDPOINT || group.kind() == AssetGroup.Kind.MOBILE;
        return switch (duty.id()) {
            case "isolate_endpoint" -> isPc;
            case "isolate_server" -> !isPc;
            default -> true;
        };
    }

    /** From which severity, when nothing is said below it. */
    private void severity() {
        SortedMap<Severity, Set<DutyId>> from = new TreeMap<>();
        for (DutyId duty : Reading.duties(reading.doing())) {
            Severity least =
                    reading.plain.stream()
                            .filter(c -> c.duties().contains(duty))
                            .map(this::least)
                            .min(Severity::compareTo)
                            .orElse(Severity.LOW);
            from.computeIfAbsent(least, s -> new TreeSet<>()).add(duty);
        }
        from.forEach(this::severity);
    }

    private void severity(Severity least, Set<DutyId> duties) {
        List<Clause> about = reading.doing(c -> c.duties().stream().anyMatch(duties::contains));
        boolean answered = least == Severity.LOW;
        Words text =
                CompanyWords.fill(
                        new Words(
                                "{0}は重大度「{1}」以上が対象とあります。それより低いと判定された場合、誰が何を行いますか。判定に異議があるときの手順もお示しください。",
                                "{0}: covered from severity \"{1}\". Who does what below it, and how"
                                        + " can we contest a grading?"),
                        reading.words.duties(duties),
                        CompanyWords.severity(least));
        reading.add(
                Topic.SEVERITY,
                answered ? "" : "below_" + least.name().toLowerCase(Locale.ROOT),
                answered,
                about,
                new TreeSet<>(duties),
                reading.assets(about),
                Reading.HOURS_A_YEAR,
                text);
    }

    private Severity least(Clause clause) {
        String grade = clause.trigger().grade();
        return grade == null
                ? clause.trigger().atLeast()
                : reading.contract.grades().getOrDefault(grade, Severity.LOW);
    }

    private void grades() {
        TreeSet<String> grades = new TreeSet<>();
        reading.clauses.stream()
                .map(clause -> clause.trigger().grade())
                .filter(grade -> grade != null)
                .forEach(grades::add);
        for (String grade : grades) {
            List<Clause> about =
                    reading.clauses.stream()
                            .filter(c -> grade.equals(c.trigger().grade()))
                            .toList();
            reading.point(
                    Topic.GRADES,
                    grade,
                    reading.contract.grades().containsKey(grade),
                    about,
                    CompanyWords.fill(
                            new Words(
                                    "等級「{0}」はどのような状態を指しますか。当社の重大度（低・中・高・緊急）のどれに当たるか、誰が判定するかをお示しください。",
                                    "What does your grade \"{0}\" mean, which of our severities (low,"
                                            + " medium, high, critical) is it, and who decides?"),
                            Words.same(grade)));
        }
    }

    private void trigger() {
        List<Clause> acting = reading.doing(c -> reading.in(c, AFTER_THE_ALARM));
        List<Clause> open = acting.stream().filter(ScopeTopics::hasNoTrigger).toList();
        if (!acting.isEmpty()) {
            List<Clause> about = open.isEmpty() ? acting : open;
            reading.point(
                    Topic.TRIGGER,
                    open.isEmpty(),
                    about,
                    CompanyWords.fill(
                            new Words(
                                    "{0}は、何が起きたときに始まりますか。疑いの段階で始まりますか、確認後ですか。誰がそれを判定しますか。",
                                    "What sets off {0}: a suspicion or a confirmed case? Who decides?"),
                            reading.words.duties(Reading.duties(about))));
        }
    }

    private static boolean hasNoTrigger(Clause clause) {
        return clause.trigger().atLeast() == Severity.LOW
                && clause.trigger().grade() == null
                && !clause.trigger().confirmed()
                && clause.trigger().requiresFacts().isEmpty()
                && clause.trigger().text().ja().isBlank();
    }

    /** Closed hours about which nothing is written. */
    private void hours(Clause clause) {
        long longest = 0;
        boolean windowed = false;
        for (Severity severity : Severity.values()) {
            Window window = clause.at(severity);
            Hours hours = window.hours();
            windowed |= hours != null && !hours.isAlways();
            if (hours != null && window.outside() == null) {
                longest = Math.max(longest, closed(hours));
            }
        }
        if (windowed) {
            reading.add(
                    Topic.HOURS,
                    clause.id(),
                    longest == 0,
                    List.of(clause),
                    new TreeSet<>(clause.duties()),
                    reading.assets(List.of(clause)),
                    longest,
                    CompanyWords.fill(
                            new Words(
                                    "{0}（条項 {1}）の受付時間外、年間約{2}時間は、誰が何を行いますか。割増料金で依頼できますか。その場合の連絡先と料金をお示しください。",
                                    "{0} (clause {1}): who does what in the about {2} hours a year"
                                            + " outside your window? Can it be ordered at a surcharge,"
                                            + " where and for how much?"),
                            reading.words.duties(clause.duties()),
                            Words.same(clause.id()),
                            Words.same(String.valueOf(longest))));
        }
    }

    private long closed(Hours hours) {
        Duration open = hours.openBetween(reading.now, reading.now.plus(Duration.ofDays(365)));
        return Math.max(0, Reading.HOURS_A_YEAR - open.toHours());
    }

    private void holidays() {
        List<Clause> windowed = reading.doing(c -> c.window() != null && !c.window().isAlways());
        List<Clause> open =
                windowed.stream()
                        .filter(c -> c.window() != null && c.window().holidays().days().isEmpty())
                        .toList();
        if (!windowed.isEmpty()) {
            reading.point(
                    Topic.HOLIDAYS,
                    open.isEmpty(),
                    open.isEmpty() ? windowed : open,
                    new Words(
                            "祝日、年末年始、お盆、貴社独自の休業日のうち、受付しない日はいつですか。一年分の一覧をお送りください。",
                            "On which days are you closed: public holidays, year-end, your own days"
                                    + " off? Please send the list for a year."));
        }
    }

    private void exclusions() {
        List<Clause> doing = reading.doing();
        List<Clause> with = reading.doing(c -> !c.exclusions().isEmpty());
        if (!doing.isEmpty()) {
            reading.point(
                    Topic.EXCLUSIONS,
                    !with.isEmpty(),
                    with.isEmpty() ? doing : with,
                    new Words(
                            "対象から外れる場合（OS、機器、検知の種類、保守作業中、当社側の不備など）をすべて書面でお示しください。無い場合は「無い」とご回答ください。",
                            "Please list in writing every case that is left out (operating systems,"
                                    + " machines, kinds of detection, maintenance, faults on our side)."
                                    + " If there is none, please say so."));
        }
    }

    private void pastCompromise() {
        List<Clause> acting = reading.doing(c -> reading.in(c, AFTER_THE_ALARM));
        List<Clause> with = reading.plain.stream().filter(ScopeTopics::speaksOfThePast).toList();
        boolean disclaimed =
                reading.contract.disclaimers().stream()
                        .anyMatch(d -> d.scenarios().contains(Disclaimer.Scenario.PAST_COMPROMISE));
        if (!acting.isEmpty()) {
            reading.point(
                    Topic.PAST_COMPROMISE,
                    disclaimed || !with.isEmpty(),
                    with.isEmpty() ? acting : with,
                    new Words(
                            "契約開始日より前から侵入されていたと後で分かった場合も、対応の対象ですか。対象外なら、いつの時点をどの証拠で判定しますか。",
                            "If it turns out that the attacker was there before the first day, do you"
                                    + " still respond? If not, which instant counts, by what evidence?"));
        }
    }

    private static boolean speaksOfThePast(Clause clause) {
        Set<String> past = Set.of(Facts.COMPROMISE, Facts.PRIOR_COMPROMISE);
        return clause.trigger().requiresFacts().keySet().stream().anyMatch(past::contains)
                || clause.exclusions().stream()
                        .anyMatch(out -> out.fact() != null && past.contains(out.fact()));
    }
}
