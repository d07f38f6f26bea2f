package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.question.CompanyWords;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Says what the matter is with a gap, and why it stands where it stands. */
final class GapWords {
    private final Losses losses;
    private final Map<String, Duty> duties = new HashMap<>();

    GapWords(Cube cube, Losses losses) {
        this.losses = losses;
        cube.duties().forEach(duty -> duties.put(duty.id().id(), duty));
    }

    /** Whole hours, rounded. */
    static long hours(Duration time) {
        return (time.toMinutes() + 30) / 60;
    }

    Words why(Hole hole) {
        Words matter = matter(hole);
        Words order = order(hole);
        return new Words(
                matter.ja() + "。" + order.ja() + "。", matter.en() + ". " + order.en() + ".");
    }

    private Words matter(Hole hole) {
        Duty duty = duties.get(hole.duty().id());
        Words name = duty == null ? Words.same(hole.duty().id()) : duty.name();
        Words who = hole.about();
        String ja = "「" + name.ja() + "」：";
        String en = name.en() + ": ";
        return switch (hole.kind()) {
            case OWED_BY_NOBODY ->
                    new Words(ja + "誰の義務にもなっていない", en + "nobody has promised to do this");
            case FOR_EXTRA_MONEY ->
                    new Words(
                            ja + "誰の義務でもなく、" + who.ja() + "が別料金で請け負うだけ",
                            en + "nobody owes it; " + who.en() + " would do it for extra money");
            case UNABLE_NOW ->
                    new Words(
                            ja + who.ja() + "が担当だが、その時間は動けない、または頼める人に連絡がつかない",
                            en + who.en() + " should do it and cannot act or be asked then");
            case DISPUTED ->
                    new Words(
                            ja + who.ja() + "が、互いに相手の仕事だと言っている",
                            en + who.en() + " each say that the other does it");
            case UNCONFIRMED ->
                    new Words(
                            ja + who.ja() + "が行うと思っているが、書面で確かめていない",
                            en
                                    + "we count on "
                                    + who.en()
                                    + ", and it was never agreed in writing");
            case ADVICE_ONLY ->
                    new Words(
                            ja + who.ja() + "は知らせるだけで、行う義務は誰にもない",
                            en + who.en() + " only tell us; nobody owes the act");
            case USELESS_ALARM ->
                    new Words(
                            ja + who.ja() + "の警報が鳴っても、動ける人に届かない",
                            en + "an alarm by " + who.en() + " reaches nobody who may act");
            case CUSTOMER_DUTY_UNMET, METER_SHORT, SINGLE_POINT, EXPIRING ->
                    frail(hole.kind(), who, ja, en);
        };
    }

    /** What holds today by a thread. */
    private static Words frail(Gap.Kind kind, Words who, String ja, String en) {
        return switch (kind) {
            case CUSTOMER_DUTY_UNMET ->
                    new Words(
                            ja + "こちらの義務を果たしていないので、約束 " + who.ja() + " が効かない",
                            en + who.en() + " does not hold because our own duty is not met");
            case METER_SHORT ->
                    new Words(
                            ja + "典型的な事故一件の途中で枠が尽きる（" + who.ja() + "）",
                            en + "the allowance ends within a typical incident; " + who.en());
            case SINGLE_POINT ->
                    new Words(
                            ja + who.ja() + "だけに頼っている。代わりがない",
                            en + "all hangs on " + who.en() + "; nobody else could");
            case EXPIRING ->
                    new Words(
                            ja + "契約" + who.ja() + "の終わりで約束がなくなる",
                            en + "the promise ends with " + who.en());
            case OWED_BY_NOBODY,
                    FOR_EXTRA_MONEY,
                    UNABLE_NOW,
                    DISPUTED,
                    UNCONFIRMED,
                    ADVICE_ONLY,
                    USELESS_ALARM ->
                    throw new IllegalArgumentException("it does not hold today kind=" + kind);
        };
    }

    /** Minutes below two hours, hours above. */
    private static Words length(Duration time) {
        long minutes = time.toMinutes();
        return minutes < 120
                ? new Words(minutes + " 分", minutes + " min")
                : new Words(time(time) + " 時間", time(time) + " h");
    }

    private Words order(Hole hole) {
        Duty duty = duties.get(hole.duty().id());
        Words within = duty == null ? Words.same("") : length(duty.within());
        String total = number(hours(hole.total()));
        String late = number(hours(hole.late()));
        Words loss = loss(hole);
        if (!hole.open()) {
            return new Words(
                    "年 " + total + " 時間。今は足りているので、欠けている項目の後に置く（" + loss.ja() + "）",
                    total
                            + " h a year; it holds today, so it stands after what is missing ("
                            + loss.en()
                            + ")");
        }
        return new Words(
                "年 "
                        + total
                        + " 時間、うち "
                        + late
                        + " 時間は期限（"
                        + within.ja()
                        + "）に間に合わない。順位は、間に合わない時間 × "
                        + loss.ja(),
                total
                        + " h a year, for "
                        + late
                        + " h of them too late ("
                        + within.en()
                        + " allowed); ranked by late hours x "
                        + loss.en());
    }

    private Words loss(Hole hole) {
        String currency = losses.currency();
        boolean stated = losses.isStated(hole.assets());
        if (currency.isEmpty()) {
            return new Words("一日の損失（未記入なので 1）", "the loss a day (none is stated, so 1)");
        }
        Words amount =
                CompanyWords.money(
                        new Money(
                                losses.perDay(hole.assets()).setScale(0, RoundingMode.DOWN),
                                currency));
        return CompanyWords.fill(
                stated
                        ? new Words("一日の損失 {0}", "the loss of {0} a day")
                        : new Words(
                                "一日の損失（業務と結び付いていないので、最も小さい {0}）",
                                "the loss a day (no function stands behind it, so the least: {0})"),
                amount);
    }

    private static String time(Duration time) {
        return time.toMinutes() % 60 == 0
                ? String.valueOf(time.toHours())
                : String.format(Locale.ROOT, "%.1f", time.toMinutes() / 60.0);
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
