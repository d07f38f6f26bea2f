package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.duty.Phase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** On which criteria and evidence it is declared safe. */
final class SafeTopics {
    private static final Set<Phase> INCIDENT =
            EnumSet.of(
                    Phase.DETECT, Phase.CONTAIN, Phase.INVESTIGATE, Phase.ERADICATE, Phase.RECOVER);
    private final Reading reading;
    private final List<Clause> serving;

    private SafeTopics(Reading reading) {
        this.reading = reading;
        this.serving = reading.serving(INCIDENT);
    }

    static void read(Reading reading) {
        SafeTopics topics = new SafeTopics(reading);
        if (!topics.serving.isEmpty()) {
            topics.ask();
        }
    }

    private void ask() {
        spoken(
                Topic.CLOSURE_CRITERIA,
                new Words(
                        "「収束した」「安全である」と判断するのは誰ですか。その条件を項目ごとにお示しください。",
                        "Who declares that it is over and safe? Please list the criteria one by one."),
                "declare_safe");
        spoken(
                Topic.CLOSURE_EVIDENCE,
                new Words(
                        "安全と判断した証拠（調べた機器の一覧、調べた期間、調べられなかったもの、ログ）は、当社に渡されますか。どれだけの期間保存しますか。",
                        "Do we get the evidence of it (machines examined, period, what could not be"
                                + " examined, logs), and how long is it kept?"),
                "declare_safe",
                "preserve_evidence");
        spoken(
                Topic.SCOPE_CHECK,
                new Words(
                        "検知した端末のほかに、サーバ、認証基盤、クラウドに広がっていないことを、誰が何によって確かめますか。",
                        "Who checks, and by what, that it has not spread from the machine that was seen"
                                + " to servers, directory and cloud?"),
                "determine_scope");
        spoken(
                Topic.BACKUP_CHECK,
                new Words(
                        "バックアップが侵害されておらず復元できることを、誰が確かめますか。",
                        "Who checks that the backups are not compromised and can be restored?"),
                "verify_backup");
    }

    private void spoken(Topic topic, Words text, String... duties) {
        List<Clause> about = reading.about(duties);
        reading.add(
                topic,
                "",
                !about.isEmpty(),
                about,
                FollowUpTopics.known(duties),
                reading.assets(about.isEmpty() ? serving : about),
                Reading.HOURS_A_YEAR,
                text);
    }
}
