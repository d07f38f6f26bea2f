package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.DutyRow.duty;

import dev.hikeshi.response.Verb;
import java.time.Duration;
import java.util.List;

/** The duties of the first hours: detect, decide, contain. */
final class ContainmentDuties {

    static final List<Duty> ROWS =
            List.of(
                    duty("watch_alerts", "アラートを見張る", "Watch the alerts")
                            .now(
                                    "EDRとファイアウォールの管理画面を開き、未処理の警告を上から順に見る",
                                    "Open the consoles of the EDR and the firewall and read every unhandled alert, newest first")
                            .in(Phase.DETECT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofMinutes(15))
                            .maps("B-1", "DE.CM-01,DE.CM-09", "RA2001")
                            .done(),
                    duty("triage_alert", "アラートを見分ける", "Triage the alert")
                            .now(
                                    "警告の端末名・利用者・時刻・実行されたものを書き留め、本人に心当たりを電話で聞く",
                                    "Write down host, user, time and what ran, and phone the user to ask whether it was them")
                            .in(Phase.DETECT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofMinutes(30))
                            .maps("B-1,D-3,A-9", "RS.MA-02,DE.AE-02", "RA2001")
                            .done(),
                    duty("notify_company", "会社に知らせる", "Tell the company")
                            .now(
                                    "連絡網の一番上から、誰かが出るまで電話する",
                                    "Phone down the contact list until somebody answers")
                            .in(Phase.DETECT, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(15), Duration.ofHours(1))
                            .maps("B-3", "DE.AE-06,RS.CO-02", "RA1007")
                            .done(),
                    duty("declare_incident", "インシデントを宣言する", "Declare the incident")
                            .now(
                                    "「事故として扱う」と声に出し、時刻と理由を記録する",
                                    "Say aloud that this is an incident and write down the time and the reason")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(15), Duration.ofHours(1))
                            .maps("D-2,D-3", "DE.AE-08,RS.MA-03", "RA2001")
                            .done(),
                    duty("command_incident", "指揮をとる", "Command the incident")
                            .now(
                                    "指揮者を一人決め、今わかっていること・次の一手・担当を紙に書く",
                                    "Name one commander and write down what is known, the next step and who takes it")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofHours(1))
                            .maps("D-2", "RS.MA-01", "RA1007")
                            .done(),
                    duty("approve_spending", "費用を承認する", "Approve the spending")
                            .now(
                                    "見積額と、払わない場合の一日の損失を並べて、決裁者に電話する",
                                    "Phone the person who may sign, with the price beside the loss per day")
                            .in(Phase.DECIDE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(4))
                            .verb(Verb.SPEND)
                            .maps("A-7", "RS.MA-04", "")
                            .done(),
                    duty("isolate_endpoint", "パソコンを隔離する", "Isolate the PC")
                            .now(
                                    "電源は切らずに、LANケーブルを抜き無線を切る",
                                    "Leave the power on; pull the network cable and turn the wireless off")
                            .in(Phase.CONTAIN, Duty.Unit.HOST)
                            .takes(Duration.ofMinutes(15), Duration.ofMinutes(30))
                            .verb(Verb.ISOLATE)
                            .maps("D-4,G-5", "RS.MI-01", "RA3110")
                            .done(),
                    duty("isolate_server", "サーバを隔離する", "Isolate the server")
                            .now(
                                    "業務責任者に一言断り、スイッチ側でポートを閉じる。電源は切らない",
                                    "Tell the head of the business, then shut the port at the switch; leave the power on")
                            .in(Phase.CONTAIN, Duty.Unit.HOST)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(1))
                            .verb(Verb.ISOLATE)
                            .maps("D-4", "RS.MI-01", "RA3110,RA3108")
                            .done(),
                    duty("disable_account", "アカウントを止める", "Disable the account")
                            .now(
                                    "ディレクトリでアカウントを無効にし、クラウド側でも無効になったか見る",
                                    "Disable the account in the directory and check that the cloud follows")
                            .in(Phase.CONTAIN, Duty.Unit.ACCOUNT)
                            .takes(Duration.ofMinutes(10), Duration.ofMinutes(30))
                            .verb(Verb.DISABLE_ACCOUNT)
                            .maps("D-4", "RS.MI-01", "RA3601")
                            .done(),
                    duty("revoke_sessions", "ログイン状態を取り消す", "Revoke sessions")
                            .now(
                                    "クラウドの管理画面で、その利用者のすべてのサインインを取り消す",
                                    "In the cloud console revoke every sign-in of that user")
                            .in(Phase.CONTAIN, Duty.Unit.ACCOUNT)
                            .takes(Duration.ofMinutes(10), Duration.ofHours(1))
                            .maps("D-4", "RS.MI-01", "RA4601")
                            .done(),
                    duty("block_address", "通信先を遮断する", "Block the address")
                            .now(
                                    "ファイアウォールで、その宛先への通信を期限を付けて拒否する",
                                    "Deny traffic to that address at the firewall, with an end date")
                            .in(Phase.CONTAIN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(20), Duration.ofHours(1))
                            .verb(Verb.BLOCK_ADDRESS)
                            .maps("D-4,G-2", "RS.MI-01", "RA3101,RA3103")
                            .done(),
                    duty("close_vpn", "VPNを閉じる", "Close the VPN")
                            .now(
                                    "VPN装置の外側の口を閉じ、在宅の社員に電話で知らせる",
                                    "Shut the outer port of the VPN device and phone those who work from home")
                            .in(Phase.CONTAIN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(2))
                            .verb(Verb.SHUT_DOWN)
                            .maps("D-4,G-2", "RS.MI-01", "RA3107")
                            .done(),
                    duty("protect_backups", "バックアップを守る", "Protect the backups")
                            .now(
                                    "バックアップ装置の線を抜き、直近の世代を触らずに残す",
                                    "Unplug the backup device and leave the latest generations untouched")
                            .in(Phase.CONTAIN, Duty.Unit.INCIDENT)
                            .takes(Duration.ofMinutes(30), Duration.ofHours(1))
                            .maps("D-4,D-5", "RS.MI-01,PR.DS-11", "RA1008")
                            .done(),
                    duty("stop_encryption", "暗号化を止める", "Stop the encryption")
                            .now(
                                    "暗号化が進む端末を網から外し、共有フォルダの装置の線を抜く",
                                    "Take the encrypting machine off the network and unplug the file server")
                            .in(Phase.CONTAIN, Duty.Unit.HOST)
                            .takes(Duration.ofMinutes(15), Duration.ofMinutes(15))
                            .verb(Verb.KILL_PROCESS)
                            .maps("D-4", "RS.MI-01", "RA3401")
                            .done());

    private ContainmentDuties() {}
}
