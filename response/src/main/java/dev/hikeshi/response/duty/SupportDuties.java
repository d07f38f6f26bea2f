package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.DutyRow.duty;

import dev.hikeshi.response.Verb;
import java.time.Duration;
import java.util.List;

/** The duties around the fight: calling, recording, searching on, going on with business. */
final class SupportDuties {

    static final List<Duty> ROWS =
            List.of(
                    duty("accept_report", "知らせを受け付ける", "Take in a report")
                            .now(
                                    "知らせた人・時刻・見たもの・触ったものを聞き取り、消さずに待つよう頼む",
                                    "Ask who, when, what was seen and what was touched; ask them to wait and delete nothing")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(15), Duration.ofMinutes(30))
                            .by(MachineHelp.REMINDS)
                            .keep("受けた時刻、知らせた人、聞いた内容", "Time, reporter and what was said")
                            .maps("D-1", "RS.MA-02", "RA1004")
                            .done(),
                    duty("engage_provider", "契約先を呼び出す", "Call in the provider")
                            .now(
                                    "契約番号と呼び出し口を手元に置き、電話して受付番号を控える",
                                    "Phone the contract's own number with the contract number at hand and note the ticket")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(1))
                            .by(MachineHelp.REMINDS)
                            .keep("電話した時刻、相手の名、受付番号", "Time of the call, name and ticket number")
                            .maps("I-4,D-2", "RS.MA-01,RS.MA-04", "RA1007")
                            .done(),
                    duty("keep_record", "対応の記録をつける", "Keep the record")
                            .now(
                                    "一人を記録係に決め、時刻・行ったこと・行った人を一行ずつ書く",
                                    "Make one person the scribe: one line for each act with time and name")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofHours(1))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "改変を見つけられる形の時系列",
                                    "The timeline in a form that shows later changes")
                            .maps("D-2", "RS.AN-06", "")
                            .done(),
                    duty("compare_quotes", "見積をそろえて比べる", "Compare the quotes")
                            .now(
                                    "同じ条件書を複数の会社に同時に送り、着手日・単価・上限を横に並べる",
                                    "Send the same terms to several firms at once; set start, unit price and ceiling side by side")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(2), Duration.ofHours(8))
                            .by(MachineHelp.DRAFTS)
                            .keep(
                                    "条件書、届いた見積、選んだ理由",
                                    "The terms, the quotes and the reason for the choice")
                            .maps("A-7,I-4", "RS.MA-04", "")
                            .done(),
                    duty("quarantine_mail", "不審なメールを取り除く", "Remove the mail")
                            .now(
                                    "同じ差出人・件名のメールを全員の受信箱から探し、隔離する",
                                    "Find mail with the same sender and subject in every mailbox and quarantine it")
                            .in(Phase.CONTAIN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(1))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "見つかった受信者の一覧と、隔離した時刻",
                                    "List of receivers and time of the quarantine")
                            .maps("D-4", "RS.MI-01", "RA3203,RA2203")
                            .done(),
                    duty("quarantine_file", "不正なファイルを隔離する", "Quarantine the file")
                            .now(
                                    "EDRでそのハッシュ値を検疫に入れる。削除はしない",
                                    "Put the hash into quarantine in the EDR; do not delete it")
                            .in(Phase.CONTAIN, Duty.Unit.HOST)
                            .takes(Duration.ofMinutes(15), Duration.ofHours(1))
                            .verb(Verb.QUARANTINE_FILE)
                            .by(MachineHelp.ACTS)
                            .keep(
                                    "ハッシュ値、元の場所、隔離した時刻",
                                    "Hash, former path and time of the quarantine")
                            .maps("D-4,G-5", "RS.MI-01", "RA3302,RA3303")
                            .done(),
                    duty("save_expiring_logs", "消える前のログを確保する", "Save logs before they expire")
                            .now(
                                    "VPN・ファイアウォール・クラウドのログがいつまで残るかを見て、短いものから書き出す",
                                    "See how long VPN, firewall and cloud keep their logs, and export the shortest first")
                            .in(Phase.INVESTIGATE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(2), Duration.ofHours(8))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "書き出したファイルのハッシュ値と、含む期間",
                                    "Hash of each export and the period it covers")
                            .maps("B-2,C-4", "RS.AN-07", "RA1107,RA1104")
                            .done(),
                    duty("assess_data_leak", "持ち出しの有無を調べる", "Find out whether data left")
                            .now(
                                    "外向きの通信量が増えた時刻と端末を探し、その端末が読めたデータを書き出す",
                                    "Find when and where outgoing traffic rose and list the data that machine could read")
                            .in(Phase.INVESTIGATE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(8), Duration.ofDays(2))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "持ち出しの疑いのあるデータ、人数、根拠",
                                    "Data and number of persons concerned, with reasons")
                            .maps("C-1,C-3", "RS.AN-08", "RA2110,RA2112")
                            .done(),
                    duty("hunt_elsewhere", "同じ手口をほかで探す", "Hunt for the same elsewhere")
                            .now(
                                    "見つかった宛先・ハッシュ値・アカウントを、止めていない機器の記録でも探す",
                                    "Search the records of the other machines for the addresses, hashes and accounts found")
                            .in(Phase.INVESTIGATE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofDays(1))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "探した手掛かり、範囲、結果。記録がない機器も書く",
                                    "Traces, range and result; name machines without records")
                            .maps("F-2,F-5", "RS.AN-08", "RA2308,RA2114,RA2601")
                            .done(),
                    duty("run_business_by_hand", "手作業で業務を続ける", "Run the business by hand")
                            .now(
                                    "紙と電話でできる業務を選び、あとで入力できる形で書き残す",
                                    "Choose what can be done with paper and phone, and note it so that it can be entered later")
                            .in(Phase.RECOVER, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(8), Duration.ofHours(8))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "手作業にした業務、責任者、戻した日",
                                    "Functions run by hand, head of each, day of return")
                            .maps("A-5", "RC.RP-04", "")
                            .done(),
                    duty("watch_after_restart", "戻した後を見張る", "Watch after the restart")
                            .now(
                                    "戻した機器とアカウントの警告を、決めた期間は毎日見る",
                                    "Look at the alerts of every restored machine and account each day for the set period")
                            .in(Phase.RECOVER, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofDays(14))
                            .by(MachineHelp.COLLECTS)
                            .keep("見張った期間、件数、判断", "Period, number of alerts and judgement")
                            .maps("B-1,D-5", "RC.RP-05", "RA2003")
                            .done(),
                    duty("lift_blocks", "不要になった遮断を外す", "Lift blocks no longer needed")
                            .now(
                                    "遮断の一覧を期限の順に見て、理由の消えたものから外す",
                                    "Go through the blocks by end date and lift those whose reason is gone")
                            .in(Phase.RECOVER, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(1), Duration.ofDays(14))
                            .verb(Verb.UNBLOCK_ADDRESS)
                            .by(MachineHelp.ACTS)
                            .keep(
                                    "外した規則、時刻、つながることの確認",
                                    "Rule lifted, time and proof that it connects")
                            .maps("D-5,G-2", "RC.RP-05", "RA5101,RA5102")
                            .done());

    private SupportDuties() {}
}
