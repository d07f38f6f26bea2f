package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import java.util.List;
import java.util.Locale;

/**
 * Something that is missing, or that hangs by a thread.
 *
 * @param kind what is the matter
 * @param duty what must be done
 * @param assets ids of the asset groups, sorted; empty: the company has none
 * @param severities the severities, mildest first
 * @param hoursPerYear for how many hours of the year, rounded
 * @param rank its place, 1 hurts most; see {@link Gaps}
 * @param why what is the matter and why it stands at this place, for people
 */
public record Gap(
        Kind kind,
        DutyId duty,
        List<String> assets,
        List<Severity> severities,
        long hoursPerYear,
        int rank,
        Words why) {

    /** What can be the matter, in the order of equals. */
    public enum Kind {
        /** No contract and no person. */
        OWED_BY_NOBODY("誰の義務でもない", "nobody owes it"),
        /** Somebody sells it. */
        FOR_EXTRA_MONEY("別料金でしか得られない", "only for extra money"),
        /** Somebody is responsible, and cannot act or be asked at that hour. */
        UNABLE_NOW("担当はいるが、その時間は動けない", "responsible, but unable at that hour"),
        /** Two sides name each other. */
        DISPUTED("互いに相手の仕事だと言っている", "each names the other"),
        /** Only said, assumed, vague or without a map. */
        UNCONFIRMED("書面で確かめていない", "never confirmed in writing"),
        /** Somebody tells us, and nobody owes the act. */
        ADVICE_ONLY("助言・通知だけで、行う人がいない", "only advice; nobody to act"),
        /** An alarm reaches nobody who may act. */
        USELESS_ALARM("警報が、動ける人に届かない", "an alarm that reaches nobody who may act"),
        /** The contract does not bite because of us. */
        CUSTOMER_DUTY_UNMET("こちらの義務を果たしておらず、約束が効かない", "our own duty is not met"),
        /** The allowance ends before a typical incident does. */
        METER_SHORT("一件の事故の途中で枠が尽きる", "the allowance ends before the incident does"),
        /** Everything hangs on one. */
        SINGLE_POINT("一人・一社だけに頼っている", "one person or one provider only"),
        /** The contract ended, or ends or renews within the year. */
        EXPIRING("契約が終わる・更新される", "the contract ends or renews");

        private final String ja;
        private final String en;

        Kind(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /** The stable key in {@code coverage.json}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A short label. */
        public Words words() {
            return new Words(ja, en);
        }
    }

    public Gap {
        assets = List.copyOf(assets);
        severities = List.copyOf(severities);
        if (severities.isEmpty() || rank < 1 || hoursPerYear < 0) {
            throw new IllegalArgumentException("no gap kind=" + kind + " duty=" + duty);
        }
    }

    /** The worst severity at which it holds. */
    public Severity severity() {
        return severities.getLast();
    }
}
