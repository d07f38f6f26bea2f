package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Remedy;
import dev.hikeshi.response.contract.Warranty;
import dev.hikeshi.response.duty.Phase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is done once the attack is over. */
final class FollowUpTopics {
    private static final Set<Phase> INCIDENT =
            EnumSet.of(
                    Phase.DETECT, Phase.CONTAIN, Phase.INVESTIGATE, Phase.ERADICATE, Phase.RECOVER);
    private final Reading reading;
    private final List<Clause> serving;

    private FollowUpTopics(Reading reading) {
        this.reading = reading;
        this.serving = reading.serving(INCIDENT);
    }

    static void read(Reading reading) {
        FollowUpTopics topics = new FollowUpTopics(reading);
        if (!topics.serving.isEmpty()) {
            topics.work();
            topics.report();
            topics.remedies();
        }
        reading.contract.remedies().forEach(topics::deadline);
        reading.contract.warranties().forEach(topics::warranty);
    }

    private void work() {
        spoken(
                Topic.ROOT_CAUSE,
                new Words(
                        "侵入の原因（どこから、いつ、どうやって）の調査は、契約に含まれますか。含まれない場合、誰がいくらで行いますか。",
                        "Is finding the cause (where from, when, how) included? If not, who does it,"
                                + " for how much?"),
                "root_cause_analysis",
                "forensic_analysis");
        spoken(
                Topic.RECOVERY,
                new Words(
                        "復旧（バックアップからの復元、端末の作り直し、パスワードの変更）は、どこまで貴社が行い、どこから当社が行いますか。",
                        "Recovery (restore from backup, rebuild machines, change passwords): what do"
                                + " you do, and what is left to us?"),
                "restore_from_backup",
                "rebuild_host",
                "rebuild_directory",
                "reset_credentials");
        spoken(
                Topic.RECURRENCE,
                new Words(
                        "再発防止策の提案、実施、実施の確認は、それぞれ誰がいつまでに行いますか。報告書の提出後の質問にも回答しますか。",
                        "Measures against a recurrence: who proposes, carries out and checks them, by"
                                + " when? Do you answer questions after the report?"),
                "prevent_recurrence",
                "patch_vulnerability");
    }

    private void spoken(Topic topic, Words text, String... duties) {
        List<Clause> about = reading.about(duties);
        reading.add(
                topic,
                "",
                !about.isEmpty(),
                about,
                known(duties),
                reading.assets(about.isEmpty() ? serving : about),
                Reading.HOURS_A_YEAR,
                text);
    }

    static SortedSet<DutyId> known(String... duties) {
        TreeSet<DutyId> ids = new TreeSet<>();
        for (String duty : duties) {
            ids.add(new DutyId(duty));
        }
        return ids;
    }

    /** A point whose answer changes the terms, not who does something. */
    private void paper(Topic topic, boolean answered, List<Clause> about, Words text) {
        reading.add(
                topic,
                "",
                answered,
                about,
                new TreeSet<>(),
                reading.assets(about),
                Reading.HOURS_A_YEAR,
                text);
    }

    private void report() {
        List<Clause> about =
                reading.plain.stream()
                        .filter(
                                c ->
                                        c.clocks().stream()
                                                .anyMatch(
                                                        k ->
                                                                k.metric()
                                                                        == Clock.Metric
                                                                                .FIRST_REPORT))
                        .toList();
        paper(
                Topic.REPORT,
                !about.isEmpty(),
                about.isEmpty() ? serving : about,
                new Words(
                        "事案の報告書は、いつ、何を書いて提出しますか。個人情報保護委員会への報告や保険の請求にそのまま使えますか。",
                        "When do we get a report and what is in it? Can it be used for the notice to the"
                                + " regulator and for an insurance claim?"));
    }

    private void remedies() {
        paper(
                Topic.REMEDY,
                !reading.contract.remedies().isEmpty(),
                serving,
                new Words(
                        "約束した時間や作業が守られなかったとき、当社は何を請求できますか。上限額、請求の期限、必要な証拠をお示しください。",
                        "When a promised time or work is missed, what can we claim? Please state the cap,"
                                + " the deadline and the evidence needed."));
    }

    private void deadline(Remedy remedy) {
        List<Clause> about = reading.plain.stream().filter(c -> remedy.covers(c.id())).toList();
        reading.point(
                Topic.REMEDY_DEADLINE,
                remedy.id(),
                remedy.claimWithin() != null,
                about,
                CompanyWords.fill(
                        new Words(
                                "「{0}」は、約束が破られてから何日以内に、どこへ、どの書式で請求しますか。",
                                "\"{0}\": within how many days of the failure must we claim, where and in"
                                        + " which form?"),
                        Words.same(remedy.id())));
    }

    private void warranty(Warranty warranty) {
        boolean answered =
                warranty.optedIn() != null
                        && warranty.fileWithin() != null
                        && !warranty.conditions().isEmpty();
        Words name = warranty.text().ja().isBlank() ? Words.same(warranty.id()) : warranty.text();
        reading.point(
                Topic.WARRANTY,
                warranty.id(),
                answered,
                List.of(),
                CompanyWords.fill(
                        new Words(
                                "「{0}」は、申込みが済んで有効になっていますか。無効になる条件、発見から何時間以内に届け出るか、費用が支払われる業者をお示しください。",
                                "\"{0}\": is it switched on for us? What makes it void, within how many"
                                        + " hours of the discovery must it be filed, and which firms' bills"
                                        + " are paid?"),
                        name));
    }
}
