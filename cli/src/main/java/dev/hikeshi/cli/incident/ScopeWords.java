package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.forensics.Coverage;
import dev.hikeshi.forensics.Edge;
import dev.hikeshi.forensics.Spread;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the logs show of a host, what they leave out, and what to collect: short, in words. */
final class ScopeWords {
    static final Words NO_LOG = new Words("この機器のログが一つも無い", "there is no log of it at all");

    private final Figures japanese;
    private final Figures english;

    ScopeWords(ZoneId zone, Instant now) {
        japanese = new Figures(Language.JA, zone, now);
        english = new Figures(Language.EN, zone, now);
    }

    /**
     * Every reason of a verdict, the decisive one first.
     *
     * @param titles Japanese titles of rules, by title
     */
    List<Words> why(Spread.Verdict verdict, Map<String, String> titles) {
        List<Words> why = new ArrayList<>();
        for (Spread.Reason reason : verdict.why().reversed()) {
            Edge by = verdict.by();
            boolean told = by != null && by.evidence().equals(reason.evidence());
            why.add(sentence(reason, told ? by : null, titles));
        }
        return why.isEmpty() ? List.of(NO_LOG) : List.copyOf(why);
    }

    private Words sentence(Spread.Reason reason, @Nullable Edge by, Map<String, String> titles) {
        Words what = what(reason, titles.getOrDefault(reason.about(), reason.about()));
        String how = by == null ? "" : how(by);
        Instant at = reason.at();
        String record = reason.evidence().isEmpty() ? "" : record(reason.evidence().getFirst());
        return new Words(
                (at == null ? "" : japanese.time(at) + " ") + what.ja() + how + record,
                (at == null ? "" : english.time(at) + " ") + what.en() + how + record);
    }

    private static Words what(Spread.Reason reason, String title) {
        String about = reason.about();
        return switch (reason.cause()) {
            case FINDING -> new Words("検知: " + title, "finding: " + about);
            case EXECUTED_FROM -> new Words(about + " から遠隔で実行された", "run from " + about);
            case OPENED_SESSION_OF_FINDING ->
                    new Words(
                            about + " で検知のあったセッションの接続元",
                            "source of the session in which " + about + " shows a finding");
            case ACTED_AS_SOURCE ->
                    new Words(
                            "到達された後、ここから " + about + " へ進んだ",
                            "was reached, then went on to " + about);
            case LOG_CLEARED ->
                    new Words("ログ " + about + " が消された", "its log " + about + " was cleared");
            case DOMAIN_TAKEN -> taken(about);
            case LOGGED_ON_FROM -> new Words(about + " からログオンされた", "logged on to from " + about);
            case CONTACTED_FROM ->
                    new Words(
                            about + " から接続された。結果を示すログは無い",
                            "contacted from " + about + "; no log says what came of it");
            case LOGS_PROVE_NOTHING ->
                    new Words(
                            "見たログに兆候は無いが、ログだけでは潔白と言えない",
                            "no sign in the logs read; logs alone do not prove that it is clear");
            case NO_LOG_SEEN -> NO_LOG;
        };
    }

    /** That the way in led through an asset. */
    Words cameIn(Spread.Entry entry) {
        return at(
                entry.at(),
                "{0} 侵入者がここを通った(VPN、利用者 " + entry.account() + "、" + entry.from() + " から)",
                "{0} the attacker came in through it (VPN as "
                        + entry.account()
                        + ", from "
                        + entry.from()
                        + ")");
    }

    /** That somebody found it strange. */
    Words reported(Instant at, Words who) {
        return at(at, "{0} " + who.ja() + " から異常の連絡", "{0} reported by " + who.en());
    }

    private static Words taken(String sign) {
        return switch (sign) {
            case "dcsync" ->
                    new Words(
                            "人のアカウントが全パスワードの複製を要求した(DCSync)",
                            "a person's account asked for a copy of all passwords (DCSync)");
            case "machine_password_reset" ->
                    new Words(
                            "名乗らない者がマシンのパスワードを替えた(Zerologon)",
                            "nobody by name reset a machine's password (Zerologon)");
            default -> new Words("特権グループが変更された", "a privileged group was changed");
        };
    }

    private static String how(Edge by) {
        String method = by.method().name().toLowerCase(Locale.ROOT);
        return " (" + method + (by.account().isEmpty() ? "" : ", " + by.account()) + ")";
    }

    private static String record(Origin origin) {
        String file = origin.file().replace('\\', '/');
        return " [" + file.substring(file.lastIndexOf('/') + 1) + "#" + origin.recordId() + "]";
    }

    /** What is not in evidence of a host; {@code first} is when the incident was first seen. */
    List<Words> missing(@Nullable Coverage coverage, @Nullable Instant first) {
        if (coverage == null) {
            return List.of(NO_LOG);
        }
        List<Words> missing = new ArrayList<>();
        if (!speaksForItself(coverage)) {
            missing.add(new Words("Security ログが無い", "its Security log was not read"));
        }
        for (Coverage.Source source : coverage.sources()) {
            boolean main = source.name().equals("security") || source.name().equals("fortigate");
            if (main && first != null && source.from().isAfter(first)) {
                missing.add(
                        at(
                                source.from(),
                                source.name() + " は {0} より前が無い",
                                source.name() + " begins only at {0}"));
            }
        }
        coverage.gaps().forEach(gap -> missing.add(gap(gap)));
        return missing.stream().distinct().limit(4).toList();
    }

    static boolean speaksForItself(Coverage coverage) {
        return coverage.has("security") || coverage.has("fortigate");
    }

    private Words gap(Coverage.Gap gap) {
        String by = gap.by().isEmpty() ? "" : " (" + gap.by() + ")";
        String log = gap.source();
        return switch (gap.kind()) {
            case CLEARED ->
                    at(gap.at(), log + " が {0} に消された" + by, log + " was cleared at {0}" + by);
            case STOPPED -> at(gap.at(), log + " が {0} に止まった", log + " stopped at {0}");
            case AUDIT_CHANGED ->
                    at(
                            gap.at(),
                            "監査の設定が {0} に変えられた" + by,
                            "what is audited was changed at {0}" + by);
        };
    }

    /** That a domain is lost. */
    Words lost(String domain, Instant since) {
        return at(
                since,
                "ドメイン "
                        + domain
                        + " は {0} に奪われた。"
                        + domain
                        + " の全アカウントを盗まれたものとして扱う（krbtgt は 2 回変更）",
                "Domain "
                        + domain
                        + " was taken at {0}: treat every account of "
                        + domain
                        + " as stolen (reset krbtgt twice)");
    }

    private Words at(Instant at, String ja, String en) {
        return new Words(ja.replace("{0}", japanese.time(at)), en.replace("{0}", english.time(at)));
    }

    /** The log to collect. */
    static Words wanted(Spread.Wanted wanted) {
        return switch (wanted) {
            case SECURITY_LOG ->
                    new Words(
                            "機器自身のログ(Windows なら Security.evtx)",
                            "the asset's own log (Windows: Security.evtx)");
            case GATEWAY_LOG ->
                    new Words(
                            "VPN 装置とファイアウォールの、最初の兆候より前の 12 時間のログ",
                            "VPN gateway and firewall logs of the 12 hours before the first sign");
            case MAIL_AND_WEB_LOG ->
                    new Words("その利用者のメールと Web の記録", "mail and web log of its user");
            case ADDRESS_LEASES ->
                    new Words(
                            "接続元アドレスの貸し出し記録(DHCP、VPN)",
                            "address leases (DHCP, VPN) of the address it was reached from");
        };
    }
}
