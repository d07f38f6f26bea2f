package dev.hikeshi.response.duty.question;

import static dev.hikeshi.response.duty.question.Area.FIRST_RESPONSE;
import static dev.hikeshi.response.duty.question.Area.FOLLOW_UP;
import static dev.hikeshi.response.duty.question.Area.SAFE;
import static dev.hikeshi.response.duty.question.Area.SCOPE;

import dev.hikeshi.response.Words;
import java.util.Locale;

/** What the four questions split into, and where other questions belong. */
public enum Topic {
    ASSETS(SCOPE, 9, "対象の機器", "machines covered"),
    SEVERITY(SCOPE, 7, "対象の重大度", "severities covered"),
    GRADES(SCOPE, 7, "等級の対応", "meaning of their grades"),
    TRIGGER(SCOPE, 6, "発動の条件", "what sets it off"),
    HOURS(SCOPE, 9, "夜間・休日", "nights and days off"),
    HOLIDAYS(SCOPE, 4, "休業日", "their days off"),
    EXCLUSIONS(SCOPE, 6, "対象外の場合", "cases left out"),
    PAST_COMPROMISE(SCOPE, 6, "契約前からの侵害", "compromise before the contract"),
    QUANTITY(SCOPE, 5, "作業量の上限", "limit of the work"),
    METER_DEBITS(SCOPE, 4, "枠の減り方", "what uses the allowance up"),
    OVERAGE(SCOPE, 7, "枠を超えた分の単価", "price beyond the allowance"),
    PRICE(SCOPE, 7, "別料金の価格", "price of extra work"),
    VAGUE(SCOPE, 8, "曖昧な言葉", "vague words"),
    TALK(SCOPE, 8, "口頭の約束", "only said"),
    EXPECTATION(SCOPE, 8, "期待と契約の違い", "expected, not written"),
    PLAN(SCOPE, 3, "契約のプラン", "the plan"),
    PRECEDENCE(SCOPE, 3, "文書の優先順位", "which paper wins"),

    FIRST_RESPONDER(FIRST_RESPONSE, 10, "初動の担当", "who acts first"),
    WHOM_WE_CALL(FIRST_RESPONSE, 8, "緊急の連絡先", "whom we call"),
    WHOM_THEY_CALL(FIRST_RESPONSE, 8, "相手からの連絡順", "whom they call"),
    CONSENT_FALLBACK(FIRST_RESPONSE, 9, "応答がないとき", "when nobody answers"),
    RELEASE(FIRST_RESPONSE, 7, "隔離の解除", "who releases"),
    CLOCK(FIRST_RESPONSE, 7, "いつまでに", "by when"),
    CLOCK_START(FIRST_RESPONSE, 6, "時間の数え始め", "when the clock starts"),
    PERCENTILE(FIRST_RESPONSE, 6, "残りの割合", "the cases beyond the share"),
    PAUSES(FIRST_RESPONSE, 4, "時計が止まる場合", "when the clock stands still"),
    GATES(FIRST_RESPONSE, 7, "着手の条件", "what comes before they start"),
    SUBCONTRACTORS(FIRST_RESPONSE, 4, "再委託先", "who else does the work"),
    DATA_HANDOVER(FIRST_RESPONSE, 4, "データの提供", "handing over our data"),

    ROOT_CAUSE(FOLLOW_UP, 6, "原因の調査", "finding the cause"),
    RECOVERY(FOLLOW_UP, 7, "復旧", "recovery"),
    RECURRENCE(FOLLOW_UP, 6, "再発防止", "prevention of recurrence"),
    REPORT(FOLLOW_UP, 5, "報告書", "the report"),
    REMEDY(FOLLOW_UP, 5, "約束が破られたとき", "when a promise is broken"),
    REMEDY_DEADLINE(FOLLOW_UP, 5, "請求の期限", "deadline of claims"),
    WARRANTY(FOLLOW_UP, 6, "保証・保険の条件", "terms of warranty or insurance"),
    RENEWAL(FOLLOW_UP, 4, "更新と解約", "renewal and notice"),
    TERMS_CHANGE(FOLLOW_UP, 5, "約款の変更", "change of the terms"),
    EXIT(FOLLOW_UP, 3, "終了時の引き渡し", "hand-over at the end"),

    CLOSURE_CRITERIA(SAFE, 8, "安全と判断する条件", "criteria of safe"),
    CLOSURE_EVIDENCE(SAFE, 7, "安全の証拠", "evidence of safe"),
    SCOPE_CHECK(SAFE, 7, "ほかの機器の確認", "check of the other machines"),
    BACKUP_CHECK(SAFE, 6, "バックアップの確認", "check of the backups");

    private final Area area;
    private final int weight;
    private final String ja;
    private final String en;

    Topic(Area area, int weight, String ja, String en) {
        this.area = area;
        this.weight = weight;
        this.ja = ja;
        this.en = en;
    }

    /** Which of the four questions it belongs to. */
    public Area area() {
        return area;
    }

    /** How much an open point of this kind hurts, 1 to 10; our judgement. */
    public int weight() {
        return weight;
    }

    /** The stable key in files and outputs. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A short label. */
    public Words words() {
        return new Words(ja, en);
    }
}
