package dev.hikeshi.cli.proposal;

import dev.hikeshi.cli.Texts;
import java.util.List;

/** One question, in the order in which they are asked. */
enum Field {
    SERVICE("--service", new Kind.Words(), ""),
    PROVIDER("--provider", new Kind.Words(), ""),
    COST_ONCE("--cost-once", new Kind.Yen(), "0"),
    COST_MONTHLY("--cost-monthly", new Kind.Yen(), "500000"),
    PROMISE("--promise", new Kind.Choice(Promise.words()), "notify"),
    WITHIN("--within", new Kind.Count(1, 10_080), "60"),
    SERVICE_HOURS("--service-hours", new Kind.Choice(List.of("day", "always")), "always"),
    COMPANY_NAME("--company-name", new Kind.Words(), ""),
    STAFF("--staff", new Kind.Count(1, 1_000_000), "200"),
    IT_FULL("--it-full", new Kind.Count(0, 20), "1"),
    IT_HALF("--it-half", new Kind.Count(0, 20), "1"),
    IT_HOURS("--it-hours", new Kind.Times(), "09:00-18:00"),
    NIGHT("--night", Kind.YES_OR_NO, "no"),
    EDR("--edr", new Kind.Choice(List.of("none", "detect", "block")), "detect"),
    EDR_PRODUCT("--edr-product", new Kind.Words(), "EDR"),
    EDR_SERVERS("--edr-servers", Kind.YES_OR_NO, "no"),
    VPN_MFA("--vpn-mfa", Kind.YES_OR_NO, "no"),
    VPN_PRODUCT("--vpn-product", new Kind.Words(), "VPN"),
    BACKUP_OFFLINE("--backup-offline", Kind.YES_OR_NO, "no"),
    RESTORE_TRIED("--restore-tried", Kind.YES_OR_NO, "no"),
    LOSS_PER_DAY("--loss-per-day", new Kind.Yen(), "1000000"),
    BEARABLE("--bearable", new Kind.Yen(), "20000000");

    private final String option;

    @SuppressWarnings("ImmutableEnumChecker") // every kind is a record of copies
    private final Kind kind;

    private final String byDefault;

    Field(String option, Kind kind, String byDefault) {
        this.option = option;
        this.kind = kind;
        this.byDefault = byDefault;
    }

    /** How it is named on the command line. */
    String option() {
        return option;
    }

    Kind kind() {
        return kind;
    }

    /** What holds when nobody answers; a name is in the reader's language. */
    String byDefault(Texts texts) {
        return byDefault.isEmpty() ? texts.say("proposal.default." + key()) : byDefault;
    }

    /** The key of its texts. */
    String key() {
        return option.substring(2);
    }

    /** Its word in a template. */
    String word() {
        return name().replace("_", "");
    }
}
