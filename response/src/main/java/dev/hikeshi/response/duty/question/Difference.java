package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Expectation;
import java.util.List;
import java.util.Locale;

/**
 * One expectation held against what is written.
 *
 * @param expectation what somebody believes
 * @param asset id of the asset group; empty: the company has none
 * @param kind how the two compare
 * @param hoursPerWeek for how many hours of the coming week it is bound, at the worst severity for
 *     which it is not the whole week, else at any
 * @param clauses what the bearer's paper says about it ({@code contract/clause}), sorted
 * @param why for people
 */
public record Difference(
        Expectation expectation,
        String asset,
        Kind kind,
        long hoursPerWeek,
        List<String> clauses,
        Words why) {

    /** How an expectation and the paper compare. */
    public enum Kind {
        /** It is bound at every hour and severity. */
        AGREED("書面のとおり", "as written"),
        /** It is bound at some hours or severities. */
        PARTLY("一部だけ書かれている", "only partly written"),
        /** They do it when asked or after consent, and nobody is there to ask. */
        NEEDS_US("こちらの依頼・同意が要る", "needs us to ask or consent"),
        /** They sell it. */
        EXTRA_MONEY("別料金", "for extra money"),
        /** It was only said, or in vague words. */
        UNCONFIRMED("書面で確かめていない", "not confirmed in writing"),
        /** They only tell us. */
        ADVICE_ONLY("助言・通知だけ", "only advice or notice"),
        /** The paper says that they do not do it. */
        REFUSED("行わないと書かれている", "refused in writing"),
        /** The paper does not speak of it. This is a difference, not a dispute. */
        SILENT("何も書かれていない", "nothing is written"),
        /** Two sides name each other. */
        DISPUTED("互いに相手だと言っている", "each names the other");

        private final String ja;
        private final String en;

        Kind(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /** The stable key in outputs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A short label. */
        public Words words() {
            return new Words(ja, en);
        }
    }

    public Difference {
        clauses = clauses.stream().distinct().sorted().toList();
    }

    /** True when expectation and paper differ. */
    public boolean differs() {
        return kind != Kind.AGREED;
    }
}
