package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.DutyRow.duty;

import dev.hikeshi.response.Verb;
import java.time.Duration;
import java.util.List;

/** The duties of the days after: investigate, eradicate, recover. */
final class RecoveryDuties {

    static final List<Duty> ROWS =
            List.of(
                    duty("release_asset", "隔離を解く", "Release from isolation")
                            .now(
                                    "解く条件を一つずつ確かめ、30分は見張ってから完了とする",
                                    "Check every release condition, then watch the asset for 30 minutes")
                            .in(Phase.RECOVER, Duty.Unit.HOST)
                            .takes(Duration.ofMinutes(15), Duration.ofHours(2))
                            .verb(Verb.RELEASE)
                            .by(MachineHelp.ACTS)
                            .keep(
                                    "解いた条件、時刻、見張りの結果",
                                    "Conditions met, time, and result of the watch")
                            .maps("D-5", "RC.RP-05", "RA5105")
                            .done(),
                    duty("reset_credentials", "パスワードと鍵を替える", "Reset credentials")
                            .now(
                                    "安全な端末から、管理者のものから順に新しいパスワードに替える",
                                    "From a clean machine set new passwords, administrators first")
                            .in(Phase.ERADICATE, Duty.Unit.ACCOUNT)
                            .takes(Duration.ofMinutes(15), Duration.ofHours(4))
                            .by(MachineHelp.REMINDS)
                            .keep("替えたアカウントの一覧と時刻", "List of the accounts changed, with times")
                            .maps("D-4", "RS.MI-02", "RA4601")
                            .done(),
                    duty("preserve_evidence", "証拠を残す", "Preserve the evidence")
                            .now(
                                    "電源を切らず、初期化せず、ログを別の媒体に写して日時を書く",
                                    "Do not power off or reinstall; copy the logs to another medium and note the time")
                            .in(Phase.INVESTIGATE, Duty.Unit.HOST)
                            .takes(Duration.ofHours(1), Duration.ofHours(4))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "写しのハッシュ値、日時、作業者、保管場所",
                                    "Hash of each copy, time, person and place of keeping")
                            .maps("C-4", "RS.AN-06,RS.AN-07", "RA2311")
                            .done(),
                    duty("collect_triage_data", "最小限のデータを集める", "Collect triage data")
                            .now(
                                    "EDRか採取ツールで、イベントログ・自動起動・通信先の一覧を取る",
                                    "With the EDR or a collector fetch event logs, autostarts and connections")
                            .in(Phase.INVESTIGATE, Duty.Unit.HOST)
                            .takes(Duration.ofHours(1), Duration.ofHours(8))
                            .by(MachineHelp.COLLECTS)
                            .keep("集めたファイルの一覧とハッシュ値", "List of collected files with hashes")
                            .maps("C-4", "RS.AN-07", "RA2311,RA2401")
                            .done(),
                    duty("forensic_analysis", "フォレンジック調査をする", "Analyse forensically")
                            .now(
                                    "調査会社に、台数・期間・知りたいことを伝えて見積を求める",
                                    "Give forensic firms the number of machines, the period and the questions, and ask for quotes")
                            .in(Phase.INVESTIGATE, Duty.Unit.HOST)
                            .takes(Duration.ofHours(16), Duration.ofDays(3))
                            .by(MachineHelp.COLLECTS)
                            .keep("調査報告書と、根拠にした記録の在りか", "The report and where its records are kept")
                            .maps("C-1", "RS.AN-03", "RA2311,RA2401")
                            .done(),
                    duty("determine_scope", "広がりを調べる", "Determine the scope")
                            .now(
                                    "同じ利用者・宛先・ファイルが現れた端末を、全ログから拾い出す",
                                    "Find every machine where the same user, address or file appears in any log")
                            .in(Phase.INVESTIGATE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(8), Duration.ofDays(1))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "侵害・疑い・異常なし・見えていないの一覧と根拠",
                                    "List of compromised, suspect, clear and not observed, with reasons")
                            .maps("C-3,D-2", "RS.AN-08", "RA2001,RA2601")
                            .done(),
                    duty("root_cause_analysis", "原因を突き止める", "Find the root cause")
                            .now(
                                    "最初の不審な記録までさかのぼり、その直前のログインと通信を見る",
                                    "Go back to the first bad record and look at the logons and connections just before it")
                            .in(Phase.INVESTIGATE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(16), Duration.ofDays(7))
                            .by(MachineHelp.COLLECTS)
                            .keep("最初の記録と、そこに至る道筋", "The first record and the path that led there")
                            .maps("C-1,F-1", "RS.AN-03", "RA6001")
                            .done(),
                    duty("malware_analysis", "検体を調べる", "Analyse the sample")
                            .now(
                                    "検体を開かず、ハッシュ値を取り、パスワード付きで解析先に渡す",
                                    "Do not open it; take its hash and hand it over in an encrypted archive")
                            .in(Phase.INVESTIGATE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(8), Duration.ofDays(3))
                            .by(MachineHelp.COLLECTS)
                            .keep("検体のハッシュ値と解析結果", "Hash of the sample and the findings")
                            .maps("C-2", "RS.AN-03", "RA2312,RA2313")
                            .done(),
                    duty("neutralise", "侵入者を追い出す", "Neutralise the attacker")
                            .now(
                                    "見つかった不正なファイル・タスク・アカウントを一覧にし、一度に取り除く",
                                    "List every bad file, task and account, and remove them all at once")
                            .in(Phase.ERADICATE, Duty.Unit.HOST)
                            .takes(Duration.ofHours(4), Duration.ofDays(1))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "取り除いたものの一覧と、再び現れないことの確認",
                                    "List of what was removed and proof that it did not come back")
                            .maps("D-4", "RS.MI-02", "RA4301,RA4502,RA4602")
                            .done(),
                    duty("reset_krbtgt", "krbtgtを2回替える", "Reset krbtgt twice")
                            .now(
                                    "ディレクトリのkrbtgtを、間を空けて2回替える手順を用意する",
                                    "Prepare the two resets of krbtgt, with the ticket lifetime between them")
                            .in(Phase.ERADICATE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofDays(2))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "2回の時刻と、複製が行き渡ったことの確認",
                                    "Both times and proof that they were replicated")
                            .maps("D-4", "RS.MI-02", "RA4601")
                            .done(),
                    duty("rebuild_directory", "ディレクトリを作り直す", "Rebuild the directory")
                            .now(
                                    "触られていない控えがあるかを確かめ、作り直しを頼む先に連絡する",
                                    "Check for an untouched backup and call whoever can rebuild it")
                            .in(Phase.RECOVER, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(40), Duration.ofDays(7))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "元にした控えの日付と、作り直した後の確認結果",
                                    "Date of the backup used and the checks after the rebuild")
                            .maps("D-5", "RC.RP-02", "RA5001")
                            .done(),
                    duty("restore_from_backup", "バックアップから戻す", "Restore from backup")
                            .now(
                                    "侵入より前の世代を選び、隔離した場所で試しに戻す",
                                    "Choose a generation from before the intrusion and try it in an isolated place")
                            .in(Phase.RECOVER, Duty.Unit.HOST)
                            .takes(Duration.ofHours(8), Duration.ofDays(3))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "使った世代、戻した時刻、業務側の確認",
                                    "Generation used, time, and the confirmation by the business")
                            .maps("D-5", "RC.RP-02", "RA5002")
                            .done(),
                    duty("verify_backup", "バックアップが無事か確かめる", "Verify the backups")
                            .now(
                                    "世代ごとに、読めること・改変がないことを見る",
                                    "For each generation see that it can be read and was not altered")
                            .in(Phase.RECOVER, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofDays(1))
                            .by(MachineHelp.COLLECTS)
                            .keep("世代ごとの確認結果", "Result of the check for each generation")
                            .maps("D-5", "RC.RP-03", "RA1008")
                            .done(),
                    duty("rebuild_host", "端末を作り直す", "Rebuild the host")
                            .now(
                                    "中身を証拠として写した後、初期化して最新の状態にする",
                                    "After its content is preserved, reinstall it and bring it up to date")
                            .in(Phase.RECOVER, Duty.Unit.HOST)
                            .takes(Duration.ofHours(4), Duration.ofDays(3))
                            .by(MachineHelp.REMINDS)
                            .keep(
                                    "作り直した日時、版数、EDRが動く証拠",
                                    "Time, versions, and proof that the EDR runs")
                            .maps("D-5", "RC.RP-02", "RA5001")
                            .done(),
                    duty("patch_vulnerability", "脆弱性を直す", "Patch the vulnerability")
                            .now(
                                    "侵入に使われた製品の更新を当て、版数を記録する",
                                    "Update the product that was used to get in and note its version")
                            .in(Phase.ERADICATE, Duty.Unit.HOST)
                            .takes(Duration.ofHours(2), Duration.ofDays(2))
                            .by(MachineHelp.COLLECTS)
                            .keep("更新前後の版数", "Versions before and after")
                            .maps("E-4", "RS.MI-02", "RA3001")
                            .done(),
                    duty("patch_vpn_firmware", "VPN装置を更新する", "Patch the VPN firmware")
                            .now(
                                    "装置の版数を読み、メーカーの告知と比べて、更新できるまで外側を閉じる",
                                    "Read the device's version, compare it with the maker's notices, and keep the outer port shut until it is updated")
                            .in(Phase.ERADICATE, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(2), Duration.ofDays(2))
                            .by(MachineHelp.COLLECTS)
                            .keep(
                                    "更新前後の版数と、残っていた不正な設定の有無",
                                    "Versions before and after, and whether foreign settings were left")
                            .maps("E-4,G-2", "RS.MI-02", "RA3001")
                            .done(),
                    duty("declare_safe", "安全を宣言する", "Declare it safe")
                            .now(
                                    "決めた基準を一項ずつ、証拠と並べて確かめ、署名する",
                                    "Go through the written criteria one by one with their evidence, then sign")
                            .in(Phase.RECOVER, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(2), Duration.ofDays(7))
                            .by(MachineHelp.DRAFTS)
                            .keep(
                                    "基準ごとの証拠と署名した宣言書",
                                    "The signed declaration with evidence for each criterion")
                            .maps("D-5,D-7", "RS.MA-05,RC.RP-06", "RA6001")
                            .done(),
                    duty("send_engineer", "技術者を現地に送る", "Send an engineer")
                            .now(
                                    "住所・入館方法・立会人を書き、来られる業者に順に電話する",
                                    "Write down address, entry and contact, and phone firms until one can come")
                            .in(Phase.RECOVER, Duty.Unit.INCIDENT)
                            .takes(Duration.ofHours(4), Duration.ofHours(8))
                            .by(MachineHelp.REMINDS)
                            .keep("到着の時刻と作業報告", "Time of arrival and the work report")
                            .maps("D-2,D-5", "RS.MA-01", "")
                            .done());

    private RecoveryDuties() {}
}
