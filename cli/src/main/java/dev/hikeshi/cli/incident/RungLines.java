package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.duty.Asking;
import dev.hikeshi.response.duty.Deadline;
import dev.hikeshi.response.duty.Footing;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.LegalClock;
import dev.hikeshi.response.duty.OpenGate;
import dev.hikeshi.response.duty.Reason;
import dev.hikeshi.response.duty.Remaining;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Sale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a ladder of the kernel into lines that people read. */
final class RungLines {
    private final Names names;
    private final ZoneId zone;
    private final Ways ways;
    private final Instant now;
    private final Figures ja;
    private final Figures en;

    RungLines(Company company, Names names, Instant now) {
        this.names = names;
        this.zone = company.zone();
        this.ways = new Ways(company, now);
        this.now = now;
        this.ja = new Figures(Language.JA, zone, now);
        this.en = new Figures(Language.EN, zone, now);
    }

    /**
     * Every candidate, best first.
     *
     * @param law the time that the law sets, which no other time can move; null: none
     */
    List<Board.RungLine> of(Ladder ladder, @Nullable LegalClock law) {
        return ladder.rungs().stream().map(rung -> line(rung, law)).toList();
    }

    /** The others, each with the reasons. */
    List<Board.WhyNot> whyNot(Ladder ladder) {
        return ladder.whyNot().stream()
                .map(
                        other ->
                                new Board.WhyNot(
                                        other.bearer().id(),
                                        names.bearer(other.bearer()),
                                        other.clause(),
                                        words(other.reasons())))
                .toList();
    }

    private Board.RungLine line(Rung rung, @Nullable LegalClock law) {
        if (rung.footings().isEmpty()) {
            return new Board.RungLine(
                    rung.answer(),
                    null,
                    new Words("誰もいない", "nobody"),
                    null,
                    false,
                    null,
                    List.of(),
                    true,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    words(rung.reasons()),
                    List.of());
        }
        Footing footing = rung.footings().getFirst();
        Signer signer = signer(rung, footing);
        Deadline deadline = deadline(rung, footing);
        return new Board.RungLine(
                rung.answer(),
                footing.bearer().id(),
                names.bearer(footing.bearer()),
                law != null ? law.due() : deadline == null ? null : deadline.at(),
                law == null && deadline != null && deadline.isDefault(),
                footing.channel() == null ? null : Ways.word(footing.channel()),
                ways.of(footing.bearer()),
                answered(footing.bearer()) && !isLater(footing.start()),
                footing.price(),
                null,
                footing.clause(),
                signer.id(),
                signer.id() == null ? null : names.person(signer.id()),
                signer.from(),
                words(rung.reasons()),
                details(rung, footing));
    }

    private boolean isLater(@Nullable Instant start) {
        return start != null && start.isAfter(now);
    }

    /** True when one of the ways to reach them is answered now, or none is needed. */
    private boolean answered(Bearer bearer) {
        return bearer instanceof Bearer.Machine
                || ways.soonest(bearer)
                        .map(Ways.Way::answered)
                        .filter(at -> !at.isAfter(now))
                        .isPresent();
    }

    /** Nothing begins, and so nothing ends, where nobody may sign or no waiting helps. */
    private static @Nullable Deadline deadline(Rung rung, Footing footing) {
        boolean unsigned = rung instanceof Rung.ForExtraMoney sold && sold.sale().signer() == null;
        boolean never = rung instanceof Rung.UnableNow unable && unable.from() == null;
        return unsigned || never ? null : footing.deadline();
    }

    private record Signer(@Nullable String id, @Nullable Instant from) {}

    private static Signer signer(Rung rung, Footing footing) {
        if (rung instanceof Rung.ForExtraMoney sold) {
            return new Signer(sold.sale().signer(), sold.sale().signerFrom());
        }
        return footing.gates().stream()
                .filter(gate -> gate.signer() != null)
                .findFirst()
                .map(gate -> new Signer(gate.signer(), gate.signerFrom()))
                .orElse(new Signer(null, null));
    }

    private List<Words> details(Rung rung, Footing footing) {
        List<Words> details = new ArrayList<>();
        if (rung instanceof Rung.ForExtraMoney sold) {
            sale(sold.sale(), details);
        }
        if (rung instanceof Rung.Unconfirmed unconfirmed) {
            details.add(prefixed("確認すべき質問: ", "ask: ", unconfirmed.question()));
        }
        if (rung instanceof Rung.OwedOnRequest onRequest) {
            asking(onRequest.asking(), details);
        }
        if (rung instanceof Rung.OwedWithConsent withConsent) {
            asking(withConsent.asking(), details);
        }
        footing.gates().forEach(gate -> details.add(gate(gate)));
        if (footing.remaining() != null) {
            details.add(remaining(footing.remaining()));
        }
        for (CustomerDuty ours : footing.customerDuties()) {
            details.add(prefixed("当社側の条件(未確認): ", "we must have done (not shown): ", ours.text()));
        }
        for (String fact : footing.unless()) {
            details.add(
                    new Words("未判明の事実に左右される: " + fact, "depends on a fact not known yet: " + fact));
        }
        return details;
    }

    private void sale(Sale sale, List<Words> details) {
        if (sale.minimum() != null) {
            details.add(
                    new Words(
                            "最低料金 " + ja.money(sale.minimum()),
                            "minimum " + en.money(sale.minimum())));
        }
        if (!sale.lead().isZero()) {
            details.add(
                    new Words(
                            "署名から着手まで " + ja.length(sale.lead()),
                            "starts " + en.length(sale.lead()) + " after the signature"));
        }
        if (sale.signer() == null) {
            details.add(new Words("この金額を決裁できる人がいない", "nobody of ours may approve this amount"));
        }
    }

    private void asking(Asking asking, List<Words> details) {
        details.add(
                new Words(
                        "依頼・同意できる人: " + people(asking.may(), Words::ja, "、"),
                        "who may ask or consent: " + people(asking.may(), Words::en, ", ")));
        if (asking.canNow().isEmpty() && asking.from() != null) {
            details.add(
                    new Words(
                            "最も早く連絡がつくのは " + ja.timeAndDistance(asking.from()),
                            "the first of them can be reached "
                                    + en.timeAndDistance(asking.from())));
        }
        details.add(
                asking.fallback() == null
                        ? new Words(
                                "誰も応答しない場合の定めは書面に無い",
                                "nothing is written for the case that nobody answers")
                        : new Words(
                                "誰も応答しない場合: " + mode(asking).ja(),
                                "if nobody answers: " + mode(asking).en()));
    }

    private static Words mode(Asking asking) {
        return switch (java.util.Objects.requireNonNull(asking.fallback())) {
            case PERFORMS -> new Words("提供者が自ら実行する", "they act on their own");
            case ON_REQUEST -> new Words("依頼を待つ", "they wait for a request");
            case WITH_CONSENT -> new Words("同意を待つ", "they wait for consent");
            case FOR_EXTRA_MONEY -> new Words("有償で実行する", "they act for extra money");
            case ADVISES -> new Words("助言だけする", "they only advise");
            case NOTIFIES -> new Words("知らせるだけ", "they only notify");
            case REFUSES -> new Words("何もしない", "they do nothing");
        };
    }

    private Words gate(OpenGate open) {
        Words kind = kind(open.gate().kind());
        String signer = open.signer();
        String jaWho = signer == null ? "" : "、" + names.person(signer).ja();
        String enWho = signer == null ? "" : ", by " + names.person(signer).en();
        return new Words(
                "着手の条件: " + kind.ja() + jaWho + "、最短 " + ja.timeAndDistance(open.clears()),
                "gate: "
                        + kind.en()
                        + enWho
                        + ", cleared "
                        + en.timeAndDistance(open.clears())
                        + " at the earliest");
    }

    private static Words kind(Gate.Kind kind) {
        return switch (kind) {
            case SIGNATURE -> new Words("署名", "signature");
            case WORK_ORDER -> new Words("作業指示書", "work order");
            case PURCHASE_ORDER -> new Words("発注書", "purchase order");
            case SCOPING_CALL -> new Words("範囲確認の打合せ", "scoping call");
            case SPEND_APPROVAL -> new Words("支出の承認", "approval of the spending");
            case LEAD_TIME -> new Words("準備期間", "lead time");
            case INSURER_CONSENT -> new Words("保険会社の同意", "insurer's consent");
            case DATA_HANDOVER_CONSENT -> new Words("データ引渡しの同意", "consent to hand over data");
        };
    }

    private Words remaining(Remaining remaining) {
        Words left = quantity(remaining.left(), remaining.unit());
        Words needed = quantity(remaining.needed(), remaining.unit());
        return new Words(
                "残量: " + left.ja() + "、必要 " + needed.ja(),
                "left: " + left.en() + ", needed " + needed.en());
    }

    /** Hours as people say them: 30 min, 2.5 h. */
    private Words quantity(BigDecimal quantity, String unit) {
        if (unit.equals("hours")) {
            Duration length =
                    Duration.ofMinutes(quantity.multiply(BigDecimal.valueOf(60)).longValue());
            return length.toHours() < 48
                    ? new Words(ja.length(length), en.length(length))
                    : new Words(length.toHours() + "時間", length.toHours() + " h");
        }
        Words name = unit(unit);
        String plain = quantity.stripTrailingZeros().toPlainString();
        return new Words(plain + " " + name.ja(), plain + " " + name.en());
    }

    private static Words unit(String unit) {
        return switch (unit) {
            case "incidents" -> new Words("件", "incidents");
            case "visits" -> new Words("回", "visits");
            default -> Words.same(unit);
        };
    }

    private String people(List<String> ids, Function<Words, String> language, String comma) {
        return ids.isEmpty()
                ? "-"
                : String.join(comma, ids.stream().map(names::person).map(language).toList());
    }

    private List<Words> words(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.words(zone)).toList();
    }

    private static Words prefixed(String ja, String en, Words words) {
        return new Words(ja + words.ja(), en + words.en());
    }
}
