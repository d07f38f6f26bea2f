package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.DutyRow.duty;

import java.time.Duration;
import java.time.Period;
import java.util.List;

/** The recurring duties on machines, copies and accounts. */
final class CareDuties {

    static final List<Duty> ROWS =
            List.of(
                    duty("maintain_vpn_firmware", "VPN装置を最新に保つ", "Keep the VPN firmware current")
                            .now(
                                    "装置の版数をメーカーの最新版と比べ、古ければ更新の日を決める",
                                    "Compare the device's version with the maker's latest and set a date if it is old")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(2), Duration.ofDays(7))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.COLLECTS)
                            .keep("確認日、版数、更新の作業記録", "Date, version and record of the update")
                            .maps("E-4,G-2", "", "RA3001")
                            .done(),
                    duty(
                                    "collect_vulnerability_info",
                                    "脆弱性情報を集めて伝える",
                                    "Collect and pass on vulnerability information")
                            .now(
                                    "使っている製品の告知を読み、当てはまるものを担当へ書面で伝える",
                                    "Read the notices for the products in use and pass on in writing what applies")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(1), Duration.ofDays(2))
                            .every(Period.ofDays(7))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "見た告知の一覧、当てはまるか、伝えた相手",
                                    "Notices read, whether they apply, who was told")
                            .maps("F-3,F-5", "", "RA2002,RA1014")
                            .done(),
                    duty("patch_computers", "パソコンを更新する", "Patch the computers")
                            .now(
                                    "更新の済んでいない端末の一覧を出し、使う人に再起動を頼む",
                                    "List the computers that lack updates and ask their users to restart")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(4), Duration.ofDays(14))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "更新済みの割合と、残った端末の理由",
                                    "Share updated and the reason for each one left")
                            .maps("E-4", "", "RA3001")
                            .done(),
                    duty("patch_servers", "サーバを更新する", "Patch the servers")
                            .now(
                                    "止めてよい時間を業務側と決め、控えを取ってから更新する",
                                    "Agree a time with the business, take a backup, then update")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(4), Duration.ofDays(14))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "更新前後の版数、控え、業務側の確認",
                                    "Versions before and after, the backup, the confirmation by the business")
                            .maps("E-4", "", "RA3001")
                            .done(),
                    duty("check_backups", "バックアップの成否を見る", "Check that backups succeeded")
                            .now(
                                    "昨夜の結果を見て、失敗があればその日のうちにやり直す",
                                    "Read last night's result and repeat a failed job the same day")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofMinutes(10), Duration.ofDays(1))
                            .every(Period.ofDays(1))
                            .by(MachineHelp.COLLECTS)
                            .keep("日付、成否、やり直しの記録", "Date, result and record of the repeat")
                            .maps("D-5", "", "RA1008")
                            .done(),
                    duty("test_restore", "戻す試験をする", "Test a restore")
                            .now(
                                    "隔離した場所に一つの業務を戻し、かかった時間を測る",
                                    "Restore one business function in an isolated place and measure the time")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(8), Duration.ofDays(30))
                            .every(Period.ofMonths(6))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "戻した世代、かかった時間、業務側の確認",
                                    "Generation, time taken and the confirmation by the business")
                            .maps("A-5,D-5", "", "RA1001,RA5002")
                            .done(),
                    duty("keep_backup_offline", "切り離した控えを作る", "Keep an offline backup")
                            .now(
                                    "控えを一組、網から外れた場所に移し、世代の日付を書く",
                                    "Move one set off the network and write down the date of the generation")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(1), Duration.ofDays(7))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.REMINDS)
                            .keep("外した日、世代、置き場所", "Day of unplugging, generation and place")
                            .maps("A-5,D-5", "", "RA1008")
                            .done(),
                    duty("review_accounts", "アカウントを棚卸しする", "Review the accounts")
                            .now(
                                    "退職者・使われない人・管理者の一覧を上長に見せ、不要なものを止める",
                                    "Show leavers, unused and administrator accounts to their heads and disable what is not needed")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(4), Duration.ofDays(30))
                            .every(Period.ofMonths(3))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "見た一覧、判断した人、止めた日",
                                    "The list, who judged and the day of disabling")
                            .maps("E-8", "", "RA1010,RA2602")
                            .done(),
                    duty("check_log_retention", "ログが残っているか見る", "Check log retention")
                            .now(
                                    "VPN・ディレクトリ・EDRの最も古い記録の日付を見て、決めた期間と比べる",
                                    "Read the date of the oldest record of VPN, directory and EDR and compare it with the rule")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(1), Duration.ofDays(7))
                            .every(Period.ofMonths(1))
                            .by(MachineHelp.COLLECTS)
                            .keep("製品ごとの最も古い日付", "Date of the oldest record of each product")
                            .maps("B-2", "", "RA1006,RA1107")
                            .done(),
                    duty("update_asset_list", "機器の一覧を直す", "Update the asset list")
                            .now(
                                    "網に見える機器と一覧を突き合わせ、知らないものの持ち主を探す",
                                    "Compare what is seen on the network with the list and find the owner of the unknown")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(4), Duration.ofDays(30))
                            .every(Period.ofMonths(3))
                            .by(MachineHelp.COLLECTS)
                            .keep("日付の入った一覧と、見つかった差", "The dated list and the differences found")
                            .maps("E-2,E-1", "", "RA1011,RA1009")
                            .done(),
                    duty("run_drill", "訓練をする", "Run a drill")
                            .now(
                                    "夜間の警告を想定し、誰が動くかを実際の電話で試す",
                                    "Imagine an alarm at night and try by real calls who moves")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(4), Duration.ofDays(30))
                            .every(Period.ofMonths(6))
                            .by(MachineHelp.ACTS)
                            .keep(
                                    "筋書き、かかった時間、つながらなかった相手",
                                    "Scenario, times, and who could not be reached")
                            .maps("E-7,A-5", "GV.SC-08", "RA1001")
                            .done(),
                    duty("train_phishing", "不審メールの訓練をする", "Train against phishing")
                            .now(
                                    "全員に訓練メールを送り、知らせてくるまでの時間を測る",
                                    "Send a training mail to all and measure the time until somebody reports it")
                            .in(Phase.PREPARE, Duty.Unit.ROUND)
                            .takes(Duration.ofHours(4), Duration.ofDays(30))
                            .every(Period.ofMonths(3))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "知らせた割合と、最初の知らせまでの時間",
                                    "Share that reported and time to the first report")
                            .maps("I-2,I-1", "", "RA1003,RA1004")
                            .done());

    private CareDuties() {}
}
