package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;

/** What can be said about a candidate; {@code {0}} and so on are filled in by the reason. */
public enum ReasonCode {
    EVIDENCE_NOT_BINDING(
            "「{0}」だけで、相手を縛る書面がない",
            "there is only \"{0}\", nothing written that binds them",
            "この約束を書面で確認してください（今あるのは「{0}」だけです）",
            "Please confirm this in writing (we only have: {0})"),
    VAGUE_WORDS(
            "「{0}」という曖昧な言葉しかない",
            "the paper only says \"{0}\"",
            "「{0}」に、この作業が含まれるかを書面でお答えください",
            "Does \"{0}\" include this duty? Please answer in writing"),
    NOT_SIGNED(
            "提案「{0}」は契約していない",
            "the proposal \"{0}\" is not signed",
            "提案「{0}」の、この作業の価格と条件を示してください",
            "What does this duty cost under the proposal \"{0}\"?"),
    NOT_STARTED("契約・条項はまだ始まっていない", "it is not in force yet"),
    ENDED("契約・条項は {0} で終わった", "it ended on {0}"),
    ASSET_NOT_COVERED("「{0}」は対象外", "\"{0}\" is not covered"),
    ASSET_UNLISTED(
            "「{0}」は台帳にないので、全機器を対象とする約束しか届かない",
            "\"{0}\" is in no asset group; only a promise for every host reaches it"),
    EXCLUDED("除外条項「{0}」に当たる", "the exclusion \"{0}\" applies"),
    TRIGGER_NOT_MET("条件「{0} = {1}」を満たさない", "the condition \"{0} = {1}\" is not met"),
    SEVERITY_TOO_LOW(
            "重大度 {0} は、約束の始まる {1} に届かない", "severity {0} is below {1}, where the promise begins"),
    CUSTOMER_DUTY_UNMET("こちらの義務「{0}」を果たしていない", "our own duty \"{0}\" is not met"),
    WINDOW_CLOSED("約束の時間の外", "outside the hours of the promise"),
    OUTSIDE_WINDOW("時間外の扱い", "this is what the paper says for these hours"),
    OPTION_NOT_BOUGHT("オプションを買っていない", "the option was not bought"),
    SOLD("別料金で請け負う", "they do it for extra money"),
    MONEY_APPROVED("費用は承認済み", "the money is approved"),
    PRICE_NOT_WRITTEN(
            "価格が書かれていない",
            "no price is written",
            "この作業の価格を書面で示してください",
            "What does this cost? Please answer in writing"),
    METER_SHORT("残りは {0} {2}、必要なのは {1} {2}", "{0} {2} are left, {1} are needed"),
    METER_EMPTY("枠を使い切った（必要なのは {1} {2}）", "the allowance is used up ({1} {2} are needed)"),
    METER_REST("枠を超える {0} {1} は別料金", "{0} {1} beyond the allowance cost extra"),
    NO_OVERAGE("枠を超える分の値段が契約にない", "the contract sells nothing beyond the allowance"),
    GATE_OPEN("先に「{0}」が要る", "\"{0}\" must come first"),
    LEAD_RUNS("署名や連絡は済み、着手までの期間にある", "signed; the time until they begin is running"),
    GATE_NEVER_CLEARS("「{0}」を済ませられる人がいない", "nobody can clear \"{0}\""),
    ASSET_FACT_UNKNOWN(
            "「{0}」の「{1}」が分からない",
            "\"{1}\" of \"{0}\" is not known",
            "「{0}」の「{1}」を調べて、台帳に書いてください",
            "What is \"{1}\" of \"{0}\"? Please write it into the company file"),
    GRADE_NOT_MAPPED(
            "相手の等級「{0}」が、こちらの重大度のどれに当たるか書かれていない",
            "their grade \"{0}\" has no written map to our severities",
            "等級「{0}」は、重大度のどれに当たりますか",
            "Which severity is your grade \"{0}\"?"),
    REFUSED("契約に「行わない」とある", "the contract says that they do not do this"),
    LEGAL_DUTY_STAYS(
            "法律上、会社自身の義務であり、委託先には移らない",
            "the law puts this on the company; a provider can only help"),
    NOBODY_MAY_ASK("依頼・同意できる人が決まっていない", "nobody is named who may ask or consent"),
    NOBODY_TO_ASK_NOW("依頼・同意できる人に、今は連絡がつかない", "nobody who may ask or consent can be reached now"),
    CONSENT_FALLBACK("誰も応答しない場合の定めによる", "this is what the paper says when nobody answers"),
    CHANNEL_CLOSED("窓口が閉まっている", "the contact is closed"),
    PERSON_RESPONSIBLE("{0}の担当", "{0} is responsible"),
    PERSON_ABSENT("担当の{0}は、今は動けない", "{0} is responsible and cannot act now"),
    LACKS_AUTHORITY("{0}には、この操作の権限がない", "{0} has no authority for this act"),
    LACKS_SKILL("{0}には、この作業の技能がない", "{0} lacks the skill for this"),
    STANDS_IN("{0}の代理", "stands in for {0}"),
    CAN_BUT_NOT_RESPONSIBLE("{0}は作業できるが、担当ではない", "{0} could do it and is not responsible for it"),
    MACHINE_ACTS("封じ込め方針により機械が自動で行う", "the containment policy lets the machine act"),
    MACHINE_DRY_RUN("封じ込め方針は試行（実行しない）になっている", "the containment policy is in dry run"),
    MACHINE_NEVER_TOUCH("「{0}」は機械が触れてはならない", "the machine must never touch \"{0}\""),
    MACHINE_NO_TOOL("「{0}」に {1} が入っていない", "there is no {1} on \"{0}\""),
    MACHINE_LIMIT(
            "機械が一時間に触れてよい {0} 台を超える",
            "more than the {0} assets an hour that the machine may touch"),
    DISPUTED(
            "{0}と{1}は、互いに相手の仕事だと考えている",
            "{0} and {1} each name the other",
            "{0}と{1}のどちらが行うのか、両者の書面で決めてください",
            "Which of {0} and {1} does it? Both must answer in writing"),
    NOT_SIGNED_YET("署名は {0}。それまで誰も縛らない", "it is signed on {0} and binds nobody before"),
    RENEWED("{0} 以後は自動更新された期間", "renewed automatically after {0}"),
    DISCLAIMED("免責条項「{0}」により、行う義務がない", "the disclaimer \"{0}\" takes the duty away"),
    BEST_EFFORT_ONLY(
            "免責条項「{0}」により、できる範囲で行うだけで、時間の約束はない",
            "by the disclaimer \"{0}\" they do what they can; no time is promised"),
    NO_LIABILITY("行われなくても相手は責任を負わない（「{0}」）", "if it fails, they are not liable (\"{0}\")"),
    CLOCK_SHARE(
            "{1}のうち {0}% の件についての約束で、この件が守られるとは限らない",
            "it is promised for {0}% of the cases in a {1}; this one may be among the others"),
    CLOCK_OBJECTIVE("時間は目標で、約束ではない", "the time is an objective, not an agreement"),
    CLOCK_STANDS("「{0}」の間、相手の時計は止まっている", "their clock stands still while \"{0}\""),
    CLOCK_MAY_STAND("「{0}」の間、相手の時計は止まる", "their clock stops while \"{0}\""),
    TRAVEL("現地まで移動に {0} 分", "{0} minutes under way to the site"),
    TRAVEL_NOT_NOW("今は移動の手段がない", "there is no way to travel now"),
    SURCHARGE("この時間は {0}% 増し", "{0}% more at these hours"),
    WITH_TAX("税 {0}% を加えた額", "with {0}% tax"),
    SUBCONTRACTED("実際に行うのは「{0}」", "\"{0}\" does the work"),
    METER_LOW("枠の {0}% 以上を使った（残り {1} {2}）", "{0}% or more is used ({1} {2} left)"),
    METER_RESETS("枠は戻る", "the allowance is filled again"),
    DUTY_IN_TIME("頼まれたら {1} 分以内に「{0}」をする", "we must do \"{0}\" within {1} minutes of being asked"),
    RELEASE_KEPT("止めたもの（{0}）の解除は相手だけができる", "only they may undo what {0} blocked"),
    RELEASE_ON_CLOSURE(
            "止めたもの（{0}）は、相手が報告書を閉じるまで解除されない",
            "what {0} blocked stays blocked until they close their report"),
    NOT_PRE_APPROVED(
            "「{0}」は、事前に承認された業者の費用しか払わない",
            "\"{0}\" pays only for firms approved beforehand",
            "「{0}」は、この業者の費用を払いますか",
            "Does \"{0}\" pay for this firm?"),
    NO_CANDIDATE("この作業に触れた契約も担当者もない", "no contract and no person names this duty");

    private final String ja;
    private final String en;
    private final String questionJa;
    private final String questionEn;

    ReasonCode(String ja, String en) {
        this(ja, en, ja, en);
    }

    ReasonCode(String ja, String en, String questionJa, String questionEn) {
        this.ja = ja;
        this.en = en;
        this.questionJa = questionJa;
        this.questionEn = questionEn;
    }

    Words text() {
        return new Words(ja, en);
    }

    Words question() {
        return new Words(questionJa, questionEn);
    }
}
