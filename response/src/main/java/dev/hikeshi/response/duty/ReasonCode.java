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
