package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.duty.DutyCatalogue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The words of contracts that promise without saying what; our list. */
public final class VagueTerms {
    /** Language, term, candidate duties; a term without duties only weakens its sentence. */
    private static final String TABLE =
            """
            ja|運用・保守|maintain_vpn_firmware patch_servers patch_computers collect_vulnerability_info review_accounts check_backups test_restore check_log_retention update_asset_list restore_from_backup send_engineer watch_alerts
            ja|運用保守|maintain_vpn_firmware patch_servers patch_computers collect_vulnerability_info review_accounts check_backups test_restore check_log_retention update_asset_list restore_from_backup send_engineer watch_alerts
            ja|保守一式|maintain_vpn_firmware patch_servers patch_computers collect_vulnerability_info check_backups test_restore restore_from_backup rebuild_host send_engineer
            ja|運用一式|patch_servers collect_vulnerability_info watch_alerts review_accounts check_backups test_restore check_log_retention restore_from_backup
            ja|保守|maintain_vpn_firmware patch_servers collect_vulnerability_info restore_from_backup send_engineer
            ja|運用|watch_alerts patch_servers review_accounts check_backups
            ja|監視|watch_alerts triage_alert notify_company
            ja|サポート|notify_company send_engineer restore_from_backup rebuild_host
            ja|トータルサポート|watch_alerts triage_alert isolate_endpoint restore_from_backup send_engineer
            ja|ワンストップ|triage_alert isolate_endpoint forensic_analysis restore_from_backup report_regulator_prelim
            ja|セキュリティ対策|patch_vulnerability patch_vpn_firmware watch_alerts prevent_recurrence
            ja|インシデント対応|triage_alert isolate_endpoint isolate_server determine_scope forensic_analysis restore_from_backup declare_safe
            ja|初動対応|triage_alert isolate_endpoint isolate_server disable_account close_vpn preserve_evidence
            ja|障害対応|send_engineer restore_from_backup rebuild_host
            ja|復旧支援|restore_from_backup rebuild_host rebuild_directory verify_backup
            ja|再発防止|root_cause_analysis prevent_recurrence patch_vulnerability
            ja|駆けつけ|send_engineer isolate_endpoint collect_triage_data
            ja|24時間365日|watch_alerts triage_alert notify_company isolate_endpoint
            ja|24時間|watch_alerts notify_company isolate_endpoint
            ja|一式|
            ja|適宜|
            ja|適切に|
            ja|随時|
            ja|速やかに|
            ja|すみやかに|
            ja|遅滞なく|
            ja|できる限り|
            ja|可能な限り|
            ja|可能な範囲|
            ja|合理的な範囲|
            ja|寄り添|
            ja|協議の上|
            ja|協議のうえ|
            ja|別途協議|
            ja|必要に応じて|
            ja|必要と判断した場合|
            ja|ベストエフォート|
            ja|努めるもの|
            ja|原則として|
            ja|お手伝い|
            ja|など|
            ja|等|
            en|operation and maintenance|maintain_vpn_firmware patch_servers patch_computers collect_vulnerability_info review_accounts check_backups test_restore check_log_retention update_asset_list restore_from_backup send_engineer watch_alerts
            en|operations and maintenance|maintain_vpn_firmware patch_servers patch_computers collect_vulnerability_info review_accounts check_backups test_restore check_log_retention update_asset_list restore_from_backup send_engineer watch_alerts
            en|maintenance|maintain_vpn_firmware patch_servers collect_vulnerability_info restore_from_backup send_engineer
            en|monitoring|watch_alerts triage_alert notify_company
            en|support|notify_company send_engineer restore_from_backup rebuild_host
            en|full service|watch_alerts triage_alert isolate_endpoint isolate_server forensic_analysis restore_from_backup declare_safe
            en|full support|watch_alerts triage_alert isolate_endpoint restore_from_backup send_engineer
            en|one-stop|triage_alert isolate_endpoint forensic_analysis restore_from_backup report_regulator_prelim
            en|end-to-end|watch_alerts triage_alert isolate_endpoint forensic_analysis restore_from_backup declare_safe
            en|managed service|watch_alerts triage_alert patch_servers maintain_vpn_firmware check_backups
            en|incident response|triage_alert isolate_endpoint isolate_server determine_scope forensic_analysis restore_from_backup declare_safe
            en|first response|triage_alert isolate_endpoint isolate_server disable_account close_vpn preserve_evidence
            en|recovery support|restore_from_backup rebuild_host rebuild_directory verify_backup
            en|recovery assistance|restore_from_backup rebuild_host rebuild_directory verify_backup
            en|24/7|watch_alerts triage_alert notify_company isolate_endpoint
            en|24x7|watch_alerts triage_alert notify_company isolate_endpoint
            en|around the clock|watch_alerts triage_alert notify_company isolate_endpoint
            en|as appropriate|
            en|where appropriate|
            en|as needed|
            en|as necessary|
            en|where necessary|
            en|from time to time|
            en|best effort|
            en|best efforts|
            en|best-effort|
            en|reasonable effort|
            en|reasonable efforts|
            en|commercially reasonable|
            en|endeavour to|
            en|endeavor to|
            en|promptly|
            en|without undue delay|
            en|upon consultation|
            en|mutual consultation|
            en|in principle|
            en|where possible|
            en|assist|
            en|and so on|
            en|etc|
            """;

    private static final List<VagueTerm> ALL = parse();

    private VagueTerms() {}

    /** Every term, longest first within its language. */
    public static List<VagueTerm> all() {
        return ALL;
    }

    /**
     * The terms in a text, each once, in the order of the text. A term inside a longer one that is
     * found there does not count. English terms are whole words.
     */
    public static List<VagueTerm> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean[] taken = new boolean[lower.length()];
        List<Found> found = new ArrayList<>();
        for (VagueTerm term : ALL) {
            int at = lower.indexOf(term.term());
            boolean counts = false;
            while (at >= 0) {
                int end = at + term.term().length();
                if (!taken[at] && !taken[end - 1] && stands(term, lower, at, end)) {
                    Arrays.fill(taken, at, end, true);
                    found.addAll(counts ? List.of() : List.of(new Found(at, term)));
                    counts = true;
                }
                at = lower.indexOf(term.term(), at + 1);
            }
        }
        return found.stream().sorted(Comparator.comparingInt(Found::at)).map(Found::term).toList();
    }

    private record Found(int at, VagueTerm term) {}

    private static boolean stands(VagueTerm term, String text, int from, int to) {
        char before = from == 0 ? ' ' : text.charAt(from - 1);
        char after = to == text.length() ? ' ' : text.charAt(to);
        if (term.language() == Language.EN) {
            return !isLatin(before) && !isLatin(after);
        }
        if (term.term().equals("等")) {
            // Not the one in 等級 (grade), 同等 (equal), 均等, 平等, 高等.
            return "のをにはがと、。）)・ ".indexOf(after) >= 0 && "同均平高上対一二三".indexOf(before) < 0;
        }
        return !term.term().equals("など") || !isKanaWord(before, after);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** などり and the like; a hedge stands before a particle or a stop. */
    private static boolean isKanaWord(char before, char after) {
        return "のをにはがとで、。）)・ ".indexOf(after) < 0 || before == ' ';
    }

    private static List<VagueTerm> parse() {
        return TABLE.lines().map(VagueTerms::term).sorted(order()).toList();
    }

    private static Comparator<VagueTerm> order() {
        return Comparator.comparing(VagueTerm::language)
                .thenComparingInt(term -> -term.term().length())
                .thenComparing(VagueTerm::term);
    }

    private static VagueTerm term(String line) {
        String[] parts = line.split("\\|", -1);
        TreeSet<DutyId> duties = new TreeSet<>();
        for (String id : parts[2].split(" ", -1)) {
            if (!id.isEmpty() && DutyCatalogue.find(new DutyId(id)).isPresent()) {
                duties.add(new DutyId(id));
            }
        }
        return new VagueTerm(Language.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], duties);
    }
}
