package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.DutyRow.duty;

import java.time.Duration;
import java.util.List;

/** The duties towards others and after the declaration. */
final class FollowUpDuties {

    static final List<Duty> ROWS =
            List.of(
                    duty("consult_lawyer", "弁護士に相談する", "Consult a lawyer")
                            .now(
                                    "時系列と関わる契約を一枚にまとめ、期限のある義務を先に尋ねる",
                                    "Put timeline and contracts on one page and ask first about duties with a date")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(2), Duration.ofDays(2))
                            .by(MachineHelp.DRAFTS)
                            .keep("相談の日時と助言の要点", "Date and the gist of the advice")
                            .maps("D-6", "RS.CO-03", "")
                            .done(),
                    duty("notify_principal", "委託元に知らせる", "Tell those whose data we process")
                            .now(
                                    "預かったデータの委託元に、わかった項目を3日以内を目安に知らせる",
                                    "Tell each principal what is known of their data, aiming at three days")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(3), Duration.ofDays(3))
                            .by(MachineHelp.DRAFTS)
                            .keep("委託元ごとの通知と届いた時刻", "Notice to each principal and time of arrival")
                            .maps("D-6,I-4", "RS.CO-02,RS.CO-03", "RA4001")
                            .done(),
                    duty("report_ipa", "IPA・JPCERTに届け出る", "Report to IPA and JPCERT")
                            .now(
                                    "任意の届け出として、手口と手掛かりを共通様式で送る",
                                    "As a voluntary report send method and traces in the common form")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(1), Duration.ofDays(7))
                            .by(MachineHelp.DRAFTS)
                            .keep("届け出の写しと受付番号", "Copy of the report and its number")
                            .maps("D-6,I-5", "RS.CO-03", "RA4001,RA1014")
                            .done(),
                    duty("publish_notice", "公表する", "Publish a notice")
                            .now(
                                    "事実・影響・対応・窓口の四つだけを書き、決裁を得て自社の頁に載せる",
                                    "Write facts, effect, measures and contact only; get it approved and publish it on our page")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofDays(5))
                            .by(MachineHelp.DRAFTS)
                            .keep("決裁の記録と、載せた文面・時刻", "The approval, the text and the time")
                            .maps("D-6", "RC.CO-04", "")
                            .done(),
                    duty("answer_enquiries", "問い合わせに答える", "Answer enquiries")
                            .now(
                                    "窓口を一つにし、答えてよいことの一覧を配る",
                                    "Open one desk and hand out a list of what may be said")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(16), Duration.ofDays(2))
                            .by(MachineHelp.DRAFTS)
                            .keep("問い合わせの件数、内容、返した答え", "Number, content and answers")
                            .maps("D-6", "RC.CO-04", "RA1007")
                            .done(),
                    duty("report_progress", "途中経過を伝える", "Report the progress")
                            .now(
                                    "決めた時刻に、進んだこと・変わったこと・次の報告時刻を伝える",
                                    "At fixed times tell what moved, what changed and when the next report comes")
                            .in(Phase.REPORT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(2), Duration.ofDays(1))
                            .by(MachineHelp.DRAFTS)
                            .keep("伝えた時刻と内容", "Times and contents")
                            .maps("D-6,I-7", "RC.CO-03", "RA1007")
                            .done(),
                    duty("write_incident_report", "事故報告書を書く", "Write the incident report")
                            .now(
                                    "時系列・原因・影響・対応・残った不明点の順に書く",
                                    "Write timeline, cause, effect, response and what stays unknown")
                            .in(Phase.LEARN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(8), Duration.ofDays(30))
                            .by(MachineHelp.DRAFTS)
                            .keep(
                                    "承認された報告書と、根拠の在りか",
                                    "The approved report and where its evidence is kept")
                            .maps("D-7,F-1", "RC.RP-06", "RA6001")
                            .done(),
                    duty("review_lessons", "振り返りをする", "Review what was learned")
                            .now(
                                    "関わった全員と契約先を集め、遅れた点を一つずつ、責めずに書き出す",
                                    "Gather all who took part, providers too, and list each delay without blame")
                            .in(Phase.LEARN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(3), Duration.ofDays(21))
                            .by(MachineHelp.REMINDS)
                            .keep("出席者と、決めた改善の一覧", "Who took part and the improvements agreed")
                            .maps("F-1,I-4", "ID.IM,GV.SC-08", "RA6002")
                            .done(),
                    duty("prove_measures", "対策が済んだことを確かめる", "Prove the measures")
                            .now(
                                    "対策ごとに、担当でない人が動くことを試し、証拠を付けて閉じる",
                                    "For each measure let somebody else than its owner test it; close it with the proof")
                            .in(Phase.LEARN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(8), Duration.ofDays(90))
                            .by(MachineHelp.REMINDS)
                            .keep("対策ごとの担当、期限、試した結果", "Owner, date and test result of each measure")
                            .maps("F-1,A-11", "ID.IM", "RA6002")
                            .done(),
                    duty("revise_contracts", "契約を直す", "Change the contracts")
                            .now(
                                    "事故で誰も負わなかったことを並べ、次の契約に入れる文を契約先に送る",
                                    "List what nobody owed in the incident and send each provider the wording wanted")
                            .in(Phase.LEARN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(8), Duration.ofDays(60))
                            .by(MachineHelp.DRAFTS)
                            .keep(
                                    "送った文、書面の返事、改めた契約",
                                    "The wording sent, the written answer, the new contract")
                            .maps("A-10,I-4", "GV.SC-05", "RA6002")
                            .done(),
                    duty("revise_rules", "初動の決まりを直す", "Change the first-response rules")
                            .now(
                                    "使えなかった手順と連絡先を直し、次の訓練の日を決める",
                                    "Correct steps and contacts that failed and set the date of the next drill")
                            .in(Phase.LEARN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofDays(30))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "直した版、承認者、次の訓練日",
                                    "New version, approver and date of the next drill")
                            .maps("A-4,A-9", "ID.IM", "RA6002")
                            .done());

    private FollowUpDuties() {}
}
