package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.DutyRow.duty;

import java.time.Duration;
import java.time.Period;
import java.util.List;

/** The recurring duties of people, rules and contracts. */
final class ReadinessDuties {

    static final List<Duty> ROWS =
            List.of(
                    duty("educate_staff", "社員に教える", "Educate the staff")
                            .now(
                                    "知らせ方・してはいけないことを、実例で30分話す",
                                    "Show in 30 minutes by example how to report and what not to do")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(8), Duration.ofDays(60))
                            .every(Period.ofYears(1))
                            .by(MachineHelp.REMINDS)
                            .keep("出席者と資料の版", "Who attended and the version of the material")
                            .maps("I-2", "", "RA1002,RA1003")
                            .done(),
                    duty("check_mfa", "多要素認証の登録を見る", "Check MFA enrolment")
                            .now(
                                    "登録のない人と、外から入れるのに多要素認証のない入口を一覧にする",
                                    "List people without it and entrances from outside that do not ask for it")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(1), Duration.ofDays(14))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "登録の割合と、残った人の理由",
                                    "Share enrolled and the reason for each one left")
                            .maps("E-8,E-9", "", "RA1601")
                            .done(),
                    duty("check_edr_health", "EDRが動いているか見る", "Check the health of EDR agents")
                            .now(
                                    "一覧にある端末のうち、7日以上応答のないものを探して起こす",
                                    "Find machines of the list whose agent was silent for 7 days and wake them")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(1), Duration.ofDays(3))
                            .every(Period.ofDays(7))
                            .by(MachineHelp.COLLECTS)
                            .keep("応答のある割合と、直した端末", "Share that answers and the machines repaired")
                            .maps("G-4", "", "RA1005")
                            .done(),
                    duty("update_contacts", "連絡網を直す", "Keep the contact list current")
                            .now(
                                    "上から順に電話をかけ、出た番号だけを残し、紙に刷って配る",
                                    "Phone down the list, keep the numbers that answer, print it and hand it out")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(1), Duration.ofDays(7))
                            .every(Period.ofMonths(3))
                            .by(MachineHelp.REMINDS)
                            .keep("試した日と、つながった番号", "Day of the test and numbers that answered")
                            .maps("D-1,I-4", "GV.SC-08", "RA1007")
                            .done(),
                    duty("renew_certificates", "証明書と利用権を更新する", "Renew certificates and licences")
                            .now(
                                    "90日以内に切れるものを一覧にし、担当と更新日を決める",
                                    "List what ends within 90 days and set a person and a date for each")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(2), Duration.ofDays(14))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.COLLECTS)
                            .keep("切れる日の一覧と、更新の証拠", "List of end dates and proof of renewal")
                            .maps("G-2,G-4", "", "RA1011")
                            .done(),
                    duty("review_response_rules", "初動の決まりを見直す", "Review the first-response rules")
                            .now(
                                    "不在・異動・契約の変更を当てはめ、誰も動けない時間を探す",
                                    "Apply absences, moves and contract changes and look for hours when nobody can act")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(3), Duration.ofDays(30))
                            .every(Period.ofMonths(6))
                            .by(MachineHelp.COLLECTS)
                            .keep("見直した版、承認者、変えた点", "Version, approver and what changed")
                            .maps("A-4,A-9", "", "RA1007")
                            .done(),
                    duty("meet_provider", "契約先と定例会をする", "Meet the provider")
                            .now(
                                    "先月の警告・約束・未回答の質問の三つを議題にし、答えを書面でもらう",
                                    "Discuss last month's alerts, promises and open questions; get the answers in writing")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(1), Duration.ofDays(14))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.DRAFTS)
                            .keep("議事録と、相手の確認の返事", "The minutes and the other side's confirmation")
                            .maps("I-4,B-4", "GV.SC-08", "")
                            .done(),
                    duty("review_contracts", "契約を見直す", "Review the contracts")
                            .now(
                                    "更新と解約の期限を並べ、誰も負わないことが残っていないか見る",
                                    "Line up renewal and notice dates and see what nobody owes")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(8), Duration.ofDays(60))
                            .every(Period.ofYears(1))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "期限の一覧、見つかった穴、送った質問",
                                    "List of dates, gaps found and questions sent")
                            .maps("A-10,I-4", "GV.SC-05", "")
                            .done(),
                    duty("check_meters", "使った時間と件数を見る", "Check what is used up")
                            .now(
                                    "契約に含まれる時間や件数の残りを契約先に書面で確かめる",
                                    "Confirm with the provider in writing what is left of included hours and cases")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofMinutes(30), Duration.ofDays(7))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.COLLECTS)
                            .keep("契約ごとの残りと確認の日", "What is left for each contract and the date")
                            .maps("A-7,I-4", "", "")
                            .done(),
                    duty("check_exposure", "外から見える口を確かめる", "Check what is open to the outside")
                            .now(
                                    "自社の住所を外から調べ、覚えのない口を閉じる",
                                    "Look at our own addresses from outside and close the ports nobody knows")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(2), Duration.ofDays(7))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.COLLECTS)
                            .keep("開いた口の一覧と、理由のある人", "List of open ports and who needs each")
                            .maps("E-1,E-3", "", "RA1128,RA2118")
                            .done(),
                    duty("review_exceptions", "例外を見直す", "Review the exceptions")
                            .now(
                                    "検知の除外と許可の規則を期限順に見て、理由のないものを消す",
                                    "Go through detection exceptions and allow rules by end date and remove those without reason")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(1), Duration.ofDays(14))
                            .every(Period.ofMonths(3))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "残した例外の理由、期限、承認者",
                                    "Reason, end date and approver of each one kept")
                            .maps("A-9,G-5", "", "RA1128")
                            .done(),
                    duty("report_security_status", "経営者に定期報告する", "Report the status to management")
                            .now(
                                    "穴・費用・遅れた仕事を一枚にまとめ、決めてほしいことを一つ書く",
                                    "Put gaps, costs and late work on one page with one thing to decide")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(2), Duration.ofDays(14))
                            .every(Period.ofMonths(3))
                            .by(MachineHelp.DRAFTS)
                            .keep("報告の一枚と、決まったこと", "The page and what was decided")
                            .maps("I-7", "", "RA1003")
                            .done());

    private ReadinessDuties() {}
}
