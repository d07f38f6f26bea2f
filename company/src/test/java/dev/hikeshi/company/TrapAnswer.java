package dev.hikeshi.company;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.duty.Footing;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Reason;
import dev.hikeshi.response.duty.Remaining;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.WhyNot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a ladder shows, in the words of the case files; {@code none} where there is nothing. */
final class TrapAnswer {
    /** What a case may speak of. */
    static final List<String> KEYS =
            List.of(
                    "rung",
                    "answer",
                    "binds",
                    "bearer",
                    "until",
                    "clause",
                    "start",
                    "by",
                    "by_default",
                    "price",
                    "left",
                    "covers",
                    "gates",
                    "our_duties",
                    "unless",
                    "can_now",
                    "reached_from",
                    "signer",
                    "signer_from",
                    "question");

    private static final String NONE = "none";

    private TrapAnswer() {}

    /** What the ladder as a whole and its first rung show. */
    static SortedMap<String, String> of(Ladder ladder) {
        SortedMap<String, String> shown = of(ladder.first());
        shown.put("answer", ladder.answer());
        shown.put("binds", yes(ladder.binds()));
        shown.put("until", text(ladder.until()));
        return shown;
    }

    /** What one rung shows; of a dispute what the first of the two stands on. */
    static SortedMap<String, String> of(Rung rung) {
        SortedMap<String, String> shown = new TreeMap<>();
        String bearers = bearers(rung);
        shown.put("answer", rung.answer());
        shown.put("binds", yes(rung.binds()));
        shown.put("bearer", bearers);
        shown.put("rung", bearers.equals(NONE) ? rung.answer() : rung.answer() + " " + bearers);
        rung.footings().stream().findFirst().ifPresent(footing -> stand(shown, footing));
        switch (rung) {
            case Rung.OwedOnRequest asked ->
                    asking(shown, asked.asking().canNow(), asked.asking().from());
            case Rung.OwedWithConsent asked ->
                    asking(shown, asked.asking().canNow(), asked.asking().from());
            case Rung.ForExtraMoney sold -> {
                shown.put("signer", text(sold.sale().signer()));
                shown.put("signer_from", text(sold.sale().signerFrom()));
            }
            case Rung.Unconfirmed unsure -> shown.put("question", unsure.question().ja());
            case Rung.Owed r -> {}
            case Rung.UnableNow r -> {}
            case Rung.Disputed r -> {}
            case Rung.AdvisedOnly r -> {}
            case Rung.NotifiedOnly r -> {}
            case Rung.OwedByNobody r -> {}
        }
        return shown;
    }

    /** Every code that is said of a bearer, on a rung or where it is left out. */
    static List<String> reasons(Ladder ladder, String bearer) {
        List<Reason> reasons = new ArrayList<>();
        for (Rung rung : ladder.rungs()) {
            for (Footing footing : rung.footings()) {
                if (footing.bearer().id().equals(bearer)) {
                    reasons.addAll(footing.reasons());
                }
            }
        }
        for (WhyNot whyNot : ladder.whyNot()) {
            if (whyNot.bearer().id().equals(bearer)) {
                reasons.addAll(whyNot.reasons());
            }
        }
        if (bearer.equals(NONE)) {
            ladder.rungs().stream()
                    .filter(r -> r.bearers().isEmpty())
                    .forEach(r -> reasons.addAll(r.reasons()));
        }
        return reasons.stream().map(reason -> reason.code().name()).distinct().sorted().toList();
    }

    private static void stand(SortedMap<String, String> shown, Footing footing) {
        shown.put("clause", text(footing.clause()));
        shown.put("start", text(footing.start()));
        shown.put("by", footing.deadline() == null ? NONE : text(footing.deadline().at()));
        shown.put(
                "by_default",
                footing.deadline() == null ? NONE : yes(footing.deadline().isDefault()));
        shown.put("price", money(footing.price()));
        Remaining remaining = footing.remaining();
        shown.put("left", remaining == null ? NONE : plain(remaining.left()));
        shown.put("covers", remaining == null ? NONE : plain(remaining.covered()));
        shown.put(
                "gates",
                words(
                        footing.gates().stream()
                                .map(g -> g.gate().kind().name().toLowerCase(Locale.ROOT))
                                .toList()));
        shown.put("our_duties", words(footing.customerDuties().stream().map(d -> d.id()).toList()));
        shown.put("unless", words(List.copyOf(footing.unless())));
    }

    private static void asking(
            SortedMap<String, String> shown, List<String> canNow, @Nullable Instant from) {
        shown.put("can_now", words(canNow));
        shown.put("reached_from", text(from));
    }

    private static String bearers(Rung rung) {
        return words(rung.bearers().stream().map(Bearer::id).toList());
    }

    private static String words(List<String> words) {
        return words.isEmpty() ? NONE : words.stream().collect(Collectors.joining(" "));
    }

    private static String money(@Nullable Money money) {
        return money == null ? NONE : plain(money.amount()) + " " + money.currency();
    }

    private static String plain(java.math.BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, NONE);
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}
