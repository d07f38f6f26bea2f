package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.DutyRow.duty;

import java.time.Duration;
import java.util.List;

/** The duties towards others, and what is learned. */
final class ReportingDuties {

    static final List<Duty> ROWS =
            List.of(
                    duty("inform_management", "経営者に報告する", "Inform management")
                            .now(
                                    "何が起きたか・何が止まるか・何を決めてほしいかの三行で電話する",
                                    "Phone with three lines: what happened, what stands still, what must be decided")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(2))
                            .by(MachineHelp.DRAFTS)
                            .keep("伝えた時刻・相手・内容", "Time, person and content")
                            .maps("I-7,D-6", "RS.CO-02,RS.MA-04", "RA1007")
                            .done(),
                    duty("inform_staff", "社員に知らせる", "Inform the staff")
                            .now(
                                    "してはいけないことを先に、紙か館内放送で伝える",
                                    "Say first what not to do, on paper or by loudspeaker, not by mail")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(4))
                            .by(MachineHelp.DRAFTS)
                            .keep("知らせた文面と時刻", "The text and the time")
                            .maps("D-6,I-1", "RS.CO-02", "RA1003")
                            .done(),
                    duty(
                                    "report_regulator_prelim",
                                    "個人情報保護委員会に速報する",
                                    "Preliminary report to the privacy commission")
                            .now(
                                    "委員会の書式に、わかっている項目だけを書いて出す",
                                    "Fill in only what is known in the commission's form and file it")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(3), Duration.ofDays(3))
                            .law(
                                    "個人情報保護法第26条第1項、施行規則第7条・第8条",
                                    "Japan, Act on the Protection of Personal Information (APPI), art. 26(1); rules, art. 7 and 8")
                            .by(MachineHelp.DRAFTS)
                            .keep("受付番号と提出した写し", "Receipt number and a copy of what was filed")
                            .maps("D-6", "RS.CO-02", "RA4001")
                            .done(),
                    duty(
                                    "report_regulator_final",
                                    "個人情報保護委員会に確報する",
                                    "Final report to the privacy commission")
                            .now(
                                    "速報の空欄を埋め、再発防止策を添えて出す",
                                    "Fill the gaps of the preliminary report, add the measures and file it")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(8), Duration.ofDays(60))
                            .law(
                                    "個人情報保護法第26条第1項、施行規則第7条・第8条",
                                    "Japan, Act on the Protection of Personal Information (APPI), art. 26(1); rules, art. 7 and 8")
                            .by(MachineHelp.DRAFTS)
                            .keep("受付番号と提出した写し", "Receipt number and a copy of what was filed")
                            .maps("D-6,D-7", "RS.CO-02", "RA4001")
                            .done(),
                    duty("notify_persons", "本人に知らせる", "Notify the persons")
                            .now(
                                    "漏れた項目・起こり得る被害・窓口を書いた通知文を用意する",
                                    "Draft a notice with the data concerned, the possible harm and a contact")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(8), Duration.ofDays(10))
                            .law(
                                    "個人情報保護法第26条第2項、施行規則第10条",
                                    "Japan, Act on the Protection of Personal Information (APPI), art. 26(2); rules, art. 10")
                            .by(MachineHelp.DRAFTS)
                            .keep(
                                    "通知文、送った日、届いた数",
                                    "The notice, date of sending and number delivered")
                            .maps("D-6", "RS.CO-02,RC.CO-04", "RA4001")
                            .done(),
                    duty("notify_insurer", "保険会社に知らせる", "Notify the insurer")
                            .now(
                                    "証券番号を手に事故受付に電話し、受付番号を控える",
                                    "Phone the claims desk with the policy number and note the claim number")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(1), Duration.ofDays(2))
                            .by(MachineHelp.DRAFTS)
                            .keep("事故の受付番号と時刻", "Claim number and time")
                            .maps("D-6", "RS.CO-03", "RA4001")
                            .done(),
                    duty("notify_customers", "取引先に知らせる", "Notify the customers")
                            .now(
                                    "契約で期限のある取引先から順に、わかっている事実だけを伝える",
                                    "Begin with the customers whose contracts set a time, and tell facts only")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofDays(2))
                            .by(MachineHelp.DRAFTS)
                            .keep("相手ごとの送った文面と時刻", "Text and time for each customer")
                            .maps("D-6", "RS.CO-03,RC.CO-04", "RA4001")
                            .done(),
                    duty("consult_police", "警察に相談する", "Consult the police")
                            .now(
                                    "都道府県警のサイバー窓口に電話し、発生時刻と証拠の有無を伝える",
                                    "Phone the prefectural cyber desk with the time and what evidence there is")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(2), Duration.ofDays(2))
                            .by(MachineHelp.REMINDS)
                            .keep("相談の日時、担当者名、受付番号", "Date, officer and reference number")
                            .maps("D-6,C-3", "RS.CO-02", "RA4001")
                            .done(),
                    duty("prevent_recurrence", "再発を防ぐ", "Prevent recurrence")
                            .now(
                                    "原因ごとに、対策・担当・期限・確かめ方を一行ずつ書く",
                                    "For each cause write one line: measure, owner, date and how it is proved")
                            .in(Phase.LEARN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(16), Duration.ofDays(30))
                            .by(MachineHelp.DRAFTS)
                            .keep(
                                    "対策ごとの担当・期限・確かめ方を書いた表",
                                    "A table of the measures with owner, date and proof")
                            .maps("F-1,A-10", "ID.IM", "RA6002")
                            .done(),
                    duty("claim_remedy", "補償を請求する", "Claim the remedy")
                            .now(
                                    "契約と保険の請求期限を調べ、必要な記録を集めて期限前に出す",
                                    "Look up the filing dates of contracts and insurance, collect the records and file in time")
                            .in(Phase.LEARN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofDays(14))
                            .by(MachineHelp.DRAFTS)
                            .keep("請求書、提出日、受領の返事", "The claim, date of filing and the receipt")
                            .maps("A-7,I-4", "RC.RP-06", "")
                            .done());

    private ReportingDuties() {}
}
