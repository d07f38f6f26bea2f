package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Words;
import java.util.List;
import java.util.Locale;

/**
 * A sign that a contract may not be what it seems.
 *
 * @param rule the rule that raised it
 * @param contract id of the contract
 * @param provider id of the provider
 * @param clauses ids of the clauses that raised it, sorted
 * @param why what was found
 */
public record Warning(
        Rule rule, String contract, String provider, List<String> clauses, Words why) {

    /** The rules. */
    public enum Rule {
        CHEAPEST_PLAN("いちばん安いプラン", "the cheapest plan"),
        TALK_ONLY("営業の話だけで書面がない", "sales talk without text"),
        NOBODY_CAN_ACT("知らせが来ても動ける人がいない", "an alarm when nobody of ours can act"),
        EVADED("質問をはぐらかされた", "questions evaded"),
        TERMS_CHANGE("掲示だけで約款が変わる", "terms change by posting"),
        MAIN_DUTY_DISCLAIMED("主な約束に免責がある", "a disclaimer over the main duty"),
        SHARE_ONLY("時間の約束が割合だけ", "a time for a share of the cases only"),
        WARRANTY_OFF("保証が有効になっていない", "a warranty that is not switched on"),
        VENDOR_CONFLICT("保証・保険が払わない業者を使う", "a firm whose bills are not paid"),
        NOTICE_NEAR("解約の期限が近い", "the notice date is near"),
        TRIGGER_TOO_STRICT("知らせはするが、止める条件は厳しい", "alarms early, acts late"),
        METER_TOO_SMALL("枠が一件の事故より小さい", "an allowance smaller than one incident");

        private final String ja;
        private final String en;

        Rule(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /** The stable key in outputs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The rule in a few words. */
        public Words words() {
            return new Words(ja, en);
        }
    }

    public Warning {
        clauses = clauses.stream().distinct().sorted().toList();
    }
}
