package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetGroup.Kind;
import dev.hikeshi.response.company.Company;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which assets a duty is about: nobody closes the VPN of a backup server.
 *
 * <p>A duty of the whole company (to inform, to report, to decide) is about no asset. A duty that
 * is not in the table, such as one of the company's own, is about every kind.
 */
public final class DutyAssets {
    private static final Set<Kind> MACHINES =
            EnumSet.of(Kind.ENDPOINT, Kind.SERVER, Kind.DIRECTORY, Kind.BACKUP, Kind.OTHER);
    private static final Set<Kind> SERVERS =
            EnumSet.of(Kind.SERVER, Kind.DIRECTORY, Kind.BACKUP, Kind.OTHER);
    private static final Set<Kind> ENDPOINTS = EnumSet.of(Kind.ENDPOINT, Kind.MOBILE);
    private static final Set<Kind> ACCOUNTS = EnumSet.of(Kind.DIRECTORY, Kind.CLOUD);
    private static final Set<Kind> DATA =
            EnumSet.of(Kind.SERVER, Kind.DIRECTORY, Kind.CLOUD, Kind.OTHER);
    private static final Set<Kind> NETWORK = EnumSet.of(Kind.NETWORK);
    private static final Set<Kind> DIRECTORY = EnumSet.of(Kind.DIRECTORY);
    private static final Set<Kind> BACKUP = EnumSet.of(Kind.BACKUP);
    private static final Set<Kind> NONE = Set.of();

    private static final Map<String, Set<Kind>> TABLE = table();

    private DutyAssets() {}

    /** The kinds of asset that the duty is about; empty: the whole company. */
    public static Set<Kind> kinds(DutyId duty) {
        return TABLE.getOrDefault(duty.id(), EnumSet.allOf(Kind.class));
    }

    /**
     * The company's groups that the duty is about, in the company's order; empty: none of them.
     * Where no group is for backups, backups are those of the data.
     */
    public static List<AssetGroup> groups(Company company, DutyId duty) {
        Set<Kind> kinds = kinds(duty);
        List<AssetGroup> groups = of(company, kinds);
        return groups.isEmpty() && kinds.equals(BACKUP) ? of(company, DATA) : groups;
    }

    private static List<AssetGroup> of(Company company, Set<Kind> kinds) {
        return company.groups().stream().filter(group -> kinds.contains(group.kind())).toList();
    }

    private static Map<String, Set<Kind>> table() {
        Map<String, Set<Kind>> table = new TreeMap<>();
        put(table, ENDPOINTS, "isolate_endpoint", "patch_computers", "quarantine_file");
        put(table, SERVERS, "isolate_server", "patch_servers", "send_engineer");
        put(table, MACHINES, "stop_encryption", "rebuild_host", "check_edr_health", "neutralise");
        put(table, NETWORK, "close_vpn", "patch_vpn_firmware", "maintain_vpn_firmware");
        put(table, NETWORK, "block_address", "renew_certificates", "check_exposure");
        put(table, ACCOUNTS, "disable_account", "revoke_sessions", "reset_credentials");
        put(table, ACCOUNTS, "review_accounts", "check_mfa");
        put(table, EnumSet.of(Kind.CLOUD), "quarantine_mail");
        put(table, DIRECTORY, "reset_krbtgt", "rebuild_directory");
        put(table, BACKUP, "protect_backups", "keep_backup_offline", "verify_backup");
        put(table, BACKUP, "check_backups");
        put(table, DATA, "restore_from_backup", "test_restore");
        whole(table, "declare_incident", "command_incident", "approve_spending", "keep_record");
        whole(table, "inform_management", "inform_staff", "report_progress", "publish_notice");
        whole(table, "report_regulator_prelim", "report_regulator_final", "notify_persons");
        whole(table, "notify_insurer", "notify_customers", "notify_principal", "consult_police");
        whole(table, "consult_lawyer", "report_ipa", "answer_enquiries", "assess_data_leak");
        whole(table, "engage_provider", "compare_quotes", "accept_report", "claim_remedy");
        whole(table, "prevent_recurrence", "prove_measures", "write_incident_report");
        whole(table, "review_lessons", "revise_contracts", "revise_rules", "lift_blocks");
        whole(table, "update_contacts", "meet_provider", "review_contracts", "check_meters");
        whole(table, "review_exceptions", "review_response_rules", "run_drill", "educate_staff");
        whole(table, "train_phishing", "report_security_status", "update_asset_list");
        whole(table, "collect_vulnerability_info", "run_business_by_hand");
        return table;
    }

    private static void whole(Map<String, Set<Kind>> table, String... duties) {
        put(table, NONE, duties);
    }

    private static void put(Map<String, Set<Kind>> table, Set<Kind> kinds, String... duties) {
        for (String duty : duties) {
            table.put(duty, kinds);
        }
    }

    /** The ids in the table, so that a test can hold them against the catalogue. */
    static Set<String> named() {
        return TABLE.keySet();
    }
}
