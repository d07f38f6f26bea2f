package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.duty.Situation;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** By when, from which event, in how many of the cases. */
final class ClockTopics {
    private final Reading reading;

    private ClockTopics(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        ClockTopics topics = new ClockTopics(reading);
        topics.promised();
        List<Clause> timed = reading.doing(c -> c.clocks().stream().anyMatch(ClockTopics::counts));
        timed.forEach(topics::starts);
        timed.stream().filter(ClockTopics::isShare).forEach(topics::share);
        topics.pauses(timed);
    }

    static boolean counts(Clock clock) {
        return clock.kind() != Clock.Kind.NONE;
    }

    private void promised() {
        List<Clause> doing = reading.doing();
        TreeSet<DutyId> open = new TreeSet<>();
        for (Clause clause : doing) {
            clause.duties().stream().filter(duty -> !isTimed(duty)).forEach(open::add);
        }
        if (doing.isEmpty()) {
            return;
        }
        SortedSet<DutyId> duties = open.isEmpty() ? Reading.duties(doing) : open;
        List<Clause> about =
                open.isEmpty()
                        ? doing
                        : reading.doing(c -> c.duties().stream().anyMatch(open::contains));
        reading.add(
                Topic.CLOCK,
                "",
                open.isEmpty(),
                about,
                duties,
                reading.assets(about),
                Reading.HOURS_A_YEAR,
                CompanyWords.fill(
                        new Words(
                                "{0}は、何が起きてから何分（何時間）以内に行いますか。約束（SLA）ですか、目標ですか。守られなかったときはどうなりますか。",
                                "{0}: within how many minutes or hours of which event? Is it an"
                                        + " agreement or an objective, and what follows when it is"
                                        + " missed?"),
                        reading.words.duties(duties)));
    }

    private boolean isTimed(DutyId duty) {
        return reading.doing().stream()
                .flatMap(c -> c.clocks().stream().filter(k -> speaksOf(c, k, duty)))
                .anyMatch(ClockTopics::counts);
    }

    private static boolean speaksOf(Clause clause, Clock clock, DutyId duty) {
        return clause.duties().contains(duty)
                && (clock.duties().isEmpty() || clock.duties().contains(duty));
    }

    /** "Detection" may be the tool's alarm or the analyst's verdict hours later. */
    private void starts(Clause clause) {
        boolean open =
                clause.clocks().stream()
                        .filter(ClockTopics::counts)
                        .anyMatch(clock -> clock.starts().equals(Situation.DETECTION));
        reading.point(
                Topic.CLOCK_START,
                clause.id(),
                !open,
                List.of(clause),
                CompanyWords.fill(
                        new Words(
                                "条項 {0} の時間は、どの時点から数えますか。ツールが検知した時刻ですか、貴社の担当者が確認した時刻ですか。どの記録で確かめられますか。",
                                "Clause {0}: from which instant does the time run, the tool's alarm or"
                                        + " your analyst's verdict? Which record shows it?"),
                        Words.same(clause.id())));
    }

    private static boolean isShare(Clause clause) {
        return clause.clocks().stream().anyMatch(clock -> clock.percentile() != null);
    }

    private void share(Clause clause) {
        boolean answered =
                clause.clocks().stream()
                        .anyMatch(clock -> clock.percentile() == null && counts(clock));
        int least =
                clause.clocks().stream()
                        .map(Clock::percentile)
                        .filter(percentile -> percentile != null)
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElse(100);
        reading.point(
                Topic.PERCENTILE,
                clause.id(),
                answered || least >= 100,
                List.of(clause),
                CompanyWords.fill(
                        new Words(
                                "条項 {0} の時間は {1}% の件についての約束です。残りの {2}% に上限の時間はありますか。割合は当社の件だけで測りますか、全顧客で測りますか。",
                                "Clause {0}: the time holds for {1}% of the cases. Is there a limit for"
                                        + " the other {2}%? Is the share measured over our cases alone or"
                                        + " over all customers?"),
                        Words.same(clause.id()),
                        Words.same(String.valueOf(least)),
                        Words.same(String.valueOf(Math.max(0, 100 - least)))));
    }

    private void pauses(List<Clause> timed) {
        List<Clause> open =
                timed.stream()
                        .filter(c -> c.clocks().stream().allMatch(k -> k.pauses().isEmpty()))
                        .toList();
        if (!timed.isEmpty()) {
            reading.point(
                    Topic.PAUSES,
                    open.isEmpty(),
                    open.isEmpty() ? timed : open,
                    new Words(
                            "約束の時間が止まる場合（当社の返事待ち、資料待ち、休日など）をすべてお示しください。無い場合は「無い」とご回答ください。",
                            "When does the clock stand still (waiting for us, for data, holidays)?"
                                    + " Please list every case. If there is none, please say so."));
        }
    }
}
