package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.DutyRow.duty;

import dev.hikeshi.response.Verb;
import java.time.Duration;
import java.time.Period;
import java.util.List;

/** The duties of the first hours: detect, decide, contain. */
final class ContainmentDuties {

    static final List<Duty> ROWS =
            List.of(
                    duty("watch_alerts", "アラートを見張る", "Watch the alerts")
                            .now(
                                    "EDRとファイアウォールの管理画面を開き、未処理の警告を上から順に見る",
                                    "Open the consoles of the EDR and the firewall and read every unhandled alert, newest first")
                            .in(Phase.DETECT, Duty.Unit.ROUND)
                            .every(Period.ofDays(1))
                            .takes(Duration.ofMinutes(30), Duration.ofMinutes(15))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "見た時刻と件数、見た人の名",
                                    "When it was looked at, how many alerts, and by whom")
                            .maps("B-1", "DE.AE-02", "RA2001")
                            .done(),
                    duty("triage_alert", "アラートを見分ける", "Triage the alert")
                            .now(
                                    "警告の端末名・利用者・時刻・実行されたものを書き留め、本人に心当たりを電話で聞く",
                                    "Write down host, user, time and what ran, and phone the user to ask whether it was them")
                            .in(Phase.DETECT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofMinutes(30))
                            .by(MachineHelp.COLLECTS)
                            .keep("警告ごとの判断と理由", "The judgement on each alert and its reason")
                            .maps("B-1,D-3,A-9", "RS.MA-02,DE.AE-02", "RA2001")
                            .done(),
                    duty("notify_company", "会社に知らせる", "Tell the company")
                            .now(
                                    "連絡網の一番上から、誰かが出るまで電話する",
                                    "Phone down the contact list until somebody answers")
                            .in(Phase.DETECT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(15), Duration.ofHours(1))
                            .by(MachineHelp.REMINDS)
                            .keep("誰に何時に伝わったかの記録", "Who was told and when")
                            .maps("B-3", "DE.AE-06,RS.CO-02", "RA1007")
                            .done(),
                    duty("declare_incident", "インシデントを宣言する", "Declare the incident")
                            .now(
                                    "「事故として扱う」と声に出し、時刻と理由を記録する",
                                    "Say aloud that this is an incident and write down the time and the reason")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(15), Duration.ofHours(1))
                            .by(MachineHelp.REMINDS)
                            .keep("宣言の時刻・理由・宣言した人", "Time, reason and name of the one who declared")
                            .maps("D-2,D-3", "DE.AE-08,RS.MA-03", "RA2001")
                            .done(),
                    duty("command_incident", "指揮をとる", "Command the incident")
                            .now(
                                    "指揮者を一人決め、今わかっていること・次の一手・担当を紙に書く",
                                    "Name one commander and write down what is known, the next step and who takes it")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofHours(1))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "指揮者の名と、決めたことの時系列",
                                    "Name of the commander and the decisions in order of time")
                            .maps("D-2", "RS.MA-01", "RA1007")
                            .done(),
                    duty("approve_spending", "費用を承認する", "Approve the spending")
                            .now(
                                    "見積額と、払わない場合の一日の損失を並べて、決裁者に電話する",
                                    "Phone the person who may sign, with the price beside the loss per day")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(4))
                            .verb(Verb.SPEND)
                            .by(MachineHelp.DRAFTS)
                            .keep("見積と、決裁者の承認の記録", "The quote and the signer's approval")
                            .maps("A-7", "RS.MA-04", "")
                            .done(),
                    duty("isolate_endpoint", "パソコンを隔離する", "Isolate the PC")
                            .now(
                                    "電源は切らずに、LANケーブルを抜き無線を切る",
                                    "Leave the power on; pull the network cable and turn the wireless off")
                            .in(Phase.CONTAIN, Duty.Unit.HOST)
                            .takes(Duration.ofMinutes(15), Duration.ofMinutes(30))
                            .verb(Verb.ISOLATE)
                            .by(MachineHelp.ACTS)
                            .keep(
                                    "隔離の時刻と、通信できないことの確認",
                                    "Time of isolation and proof that it cannot communicate")
                            .maps("D-4,G-5", "RS.MI-01", "RA3110")
                            .done(),
                    duty("isolate_server", "サーバを隔離する", "Isolate the server")
                            .now(
                                    "業務責任者に一言断り、スイッチ側でポートを閉じる。電源は切らない",
                                    "Tell the head of the business, then shut the port at the switch; leave the power on")
                            .in(Phase.CONTAIN, Duty.Unit.HOST)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(1))
                            .verb(Verb.ISOLATE)
                            .by(MachineHelp.ACTS)
                            .keep(
                                    "隔離の時刻、止まる業務、通信できないことの確認",
                                    "Time of isolation, business affected, proof that it cannot communicate")
                            .maps("D-4", "RS.MI-01", "RA3110,RA3108")
                            .done(),
                    duty("disable_account", "アカウントを止める", "Disable the account")
                            .now(
                                    "ディレクトリでアカウントを無効にし、クラウド側でも無効になったか見る",
                                    "Disable the account in the directory and check that the cloud follows")
                            .in(Phase.CONTAIN, Duty.Unit.ACCOUNT)
                            .takes(Duration.ofMinutes(10), Duration.ofMinutes(30))
                            .verb(Verb.DISABLE_ACCOUNT)
                            .by(MachineHelp.ACTS)
                            .keep(
                                    "無効にした時刻と、ログインできないことの確認",
                                    "Time of disabling and proof that logon fails")
                            .maps("D-4", "RS.MI-01", "RA3601")
                            .done(),
                    duty("revoke_sessions", "ログイン状態を取り消す", "Revoke sessions")
                            .now(
                                    "クラウドの管理画面で、その利用者のすべてのサインインを取り消す",
                                    "In the cloud console revoke every sign-in of that user")
                            .in(Phase.CONTAIN, Duty.Unit.ACCOUNT)
                            .takes(Duration.ofMinutes(10), Duration.ofHours(1))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "取り消した時刻と、再びのログインを求められた記録",
                                    "Time of revoking and a record that a new sign-in was asked for")
                            .maps("D-4", "RS.MI-01", "RA4601")
                            .done(),
                    duty("block_address", "通信先を遮断する", "Block the address")
                            .now(
                                    "ファイアウォールで、その宛先への通信を期限を付けて拒否する",
                                    "Deny traffic to that address at the firewall, with an end date")
                            .in(Phase.CONTAIN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(20), Duration.ofHours(1))
                            .verb(Verb.BLOCK_ADDRESS)
                            .by(MachineHelp.ACTS)
                            .keep(
                                    "規則の写しと期限、通信が止まった記録",
                                    "The rule with its end date and a log of denied traffic")
                            .maps("D-4,G-2", "RS.MI-01", "RA3101,RA3103")
                            .done(),
                    duty("close_vpn", "VPNを閉じる", "Close the VPN")
                            .now(
                                    "VPN装置の外側の口を閉じ、在宅の社員に電話で知らせる",
                                    "Shut the outer port of the VPN device and phone those who work from home")
                            .in(Phase.CONTAIN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(2))
                            .verb(Verb.SHUT_DOWN)
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "閉じた時刻と、外からつながらないことの確認",
                                    "Time of closing and proof that it cannot be reached from outside")
                            .maps("D-4,G-2", "RS.MI-01", "RA3107")
                            .done(),
                    duty("protect_backups", "バックアップを守る", "Protect the backups")
                            .now(
                                    "バックアップ装置の線を抜き、直近の世代を触らずに残す",
                                    "Unplug the backup device and leave the latest generations untouched")
                            .in(Phase.CONTAIN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(1))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "切り離した時刻と、残した世代の一覧",
                                    "Time of unplugging and the list of generations kept")
                            .maps("D-4,D-5", "RS.MI-01", "RA1008")
                            .done(),
                    duty("stop_encryption", "暗号化を止める", "Stop the encryption")
                            .now(
                                    "暗号化が進む端末を網から外し、共有フォルダの装置の線を抜く",
                                    "Take the encrypting machine off the network and unplug the file server")
                            .in(Phase.CONTAIN, Duty.Unit.HOST)
                            .takes(Duration.ofMinutes(15), Duration.ofMinutes(15))
                            .verb(Verb.KILL_PROCESS)
                            .by(MachineHelp.ACTS)
                            .keep(
                                    "止めた時刻と、新しく暗号化されたファイルがないことの確認",
                                    "Time of stopping and proof that no more files change")
                            .maps("D-4", "RS.MI-01", "RA3401")
                            .done());

    private ContainmentDuties() {}
}
