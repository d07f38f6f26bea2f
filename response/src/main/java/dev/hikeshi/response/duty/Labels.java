package dev.hikeshi.response.duty;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Gate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names of the kernel's own values for people. */
final class Labels {
    static final Words AGENT = Words.same("EDR");

    private Labels() {}

    static Words of(CustomerDuty duty) {
        return written(duty.text(), duty.id());
    }

    /** What a share is measured over. */
    static Words period(@Nullable String period) {
        return switch (period == null ? "" : period) {
            case "", "month" -> new Words("一か月", "month");
            case "quarter" -> new Words("四半期", "quarter");
            case "year" -> new Words("一年", "year");
            default -> Words.same(String.valueOf(period));
        };
    }

    /** The words of the paper, else the id. */
    static Words written(Words text, String id) {
        return text.ja().isBlank() || text.en().isBlank() ? Words.same(id) : text;
    }

    static Words of(Severity severity) {
        return switch (severity) {
            case LOW -> new Words("低", "low");
            case MEDIUM -> new Words("中", "medium");
            case HIGH -> new Words("高", "high");
            case CRITICAL -> new Words("緊急", "critical");
        };
    }

    static Words of(Gate.Kind kind) {
        return switch (kind) {
            case SIGNATURE -> new Words("署名", "a signature");
            case WORK_ORDER -> new Words("作業指示書", "a work order");
            case PURCHASE_ORDER -> new Words("発注書", "a purchase order");
            case SCOPING_CALL -> new Words("範囲を決める電話", "a scoping call");
            case SPEND_APPROVAL -> new Words("支出の承認（稟議）", "approval of the spending");
            case LEAD_TIME -> new Words("準備期間", "the lead time");
            case INSURER_CONSENT -> new Words("保険会社の同意", "the insurer's consent");
            case DATA_HANDOVER_CONSENT -> new Words("データ提供の同意", "consent to hand data over");
        };
    }

    static Words of(Evidence.Kind kind) {
        return switch (kind) {
            case CONTRACT_TEXT -> new Words("契約書", "the contract");
            case THEIR_WRITTEN_ANSWER -> new Words("相手の書面での回答", "their written answer");
            case OUR_UNANSWERED_MINUTES -> new Words("返事のない議事録", "our minutes, never answered");
            case ORAL -> new Words("口頭の話", "talk");
            case ASSUMED -> new Words("思い込み", "an assumption");
        };
    }

    /** The strongest of those that do not bind that day; none at all is an assumption. */
    static Words strongest(List<Evidence> evidence) {
        return evidence.stream()
                .min(Comparator.comparing(Evidence::kind).thenComparing(Evidence::on))
                .map(Labels::of)
                .orElse(of(Evidence.Kind.ASSUMED));
    }

    /** What would bind counts only from its day on. */
    private static Words of(Evidence evidence) {
        Words kind = of(evidence.kind());
        return evidence.kind().binds()
                ? new Words(
                        kind.ja() + "（" + evidence.on() + " から）",
                        kind.en() + " (only from " + evidence.on() + ")")
                : kind;
    }

    static Reason severityTooLow(Severity ours, Severity needed) {
        return Reason.named(ReasonCode.SEVERITY_TOO_LOW, of(ours), of(needed));
    }
}
