package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Identity;
import dev.hikeshi.response.contract.Terms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The paper itself: plan, precedence, renewal, change, end. */
final class PaperTopics {
    private final Reading reading;

    private PaperTopics(Reading reading) {
        this.reading = reading;
    }

    static void read(Reading reading) {
        PaperTopics topics = new PaperTopics(reading);
        topics.identity(reading.contract.identity());
        topics.renewal();
        topics.terms(reading.contract.terms());
        topics.exit();
    }

    private void identity(Identity identity) {
        reading.point(
                Topic.PLAN,
                identity.plan() != null && identity.cheapestPlan() != null,
                List.of(),
                new Words(
                        "契約しているプランの正式な名称と、上位・下位のプランとの違い（対応範囲、時間帯、料金）の一覧をお送りください。",
                        "What is the exact name of our plan? Please send the list of what the plans above"
                                + " and below it differ in (work, hours, price)."));
        reading.point(
                Topic.PRECEDENCE,
                !identity.precedence().isEmpty(),
                List.of(),
                new Words(
                        "申込書、約款、仕様書、提案書、営業資料の内容が食い違うとき、どれが優先しますか。提案書の記載は契約の一部ですか。",
                        "When order form, terms, specification, proposal and sales papers differ, which"
                                + " one wins? Is what the proposal says part of the contract?"));
    }

    private void renewal() {
        reading.point(
                Topic.RENEWAL,
                reading.contract.renewal() != null,
                List.of(),
                new Words(
                        "契約期間の終わりに自動で更新されますか。解約を申し出る期限と方法、途中で解約した場合の費用をお示しください。",
                        "Is the contract renewed automatically? By when and how do we give notice, and"
                                + " what does leaving early cost?"));
    }

    private void terms(@Nullable Terms terms) {
        reading.point(
                Topic.TERMS_CHANGE,
                terms != null && !terms.changesOnPosting(),
                List.of(),
                new Words(
                        "約款や仕様書を変更するとき、何日前に、どの方法で当社に知らせますか。不利な変更を断る、または解約することはできますか。",
                        "When you change terms or specification, how many days before and by what means"
                                + " do you tell us? Can we reject a change or leave?"));
    }

    private void exit() {
        reading.point(
                Topic.EXIT,
                false,
                List.of(),
                new Words(
                        "契約が終わるとき、当社のログ、設定、調査記録は、どの形式でいつまでに引き渡し、いつ消去しますか。",
                        "When the contract ends, in which form and by when do we get our logs, settings"
                                + " and case records, and when do you erase them?"));
    }
}
