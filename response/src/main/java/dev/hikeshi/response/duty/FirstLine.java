package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The answer of a ladder in one plain sentence. */
public final class FirstLine {
    private static final DateTimeFormatter JA =
            DateTimeFormatter.ofPattern("M/d(E) HH:mm z", Locale.JAPANESE);
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("EEE d MMM HH:mm z", Locale.ENGLISH);
    private static final DateTimeFormatter JA_YEAR =
            DateTimeFormatter.ofPattern("uuuu/M/d(E) HH:mm z", Locale.JAPANESE);
    private static final DateTimeFormatter EN_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm z", Locale.ENGLISH);

    private final Company company;
    private final Instant now;
    private final @Nullable Instant law;

    private FirstLine(Company company, Instant now, @Nullable Instant law) {
        this.company = company;
        this.now = now;
        this.law = law;
    }

    /** The sentence, with names from the company file and times in the company's zone. */
    public static Words of(Ladder ladder, Company company) {
        return of(ladder, company, null);
    }

    /**
     * The same where the law sets the time.
     *
     * @param law the last instant by law, which takes the place of every other; null: none
     */
    public static Words of(Ladder ladder, Company company, @Nullable Instant law) {
        return new FirstLine(company, ladder.now(), law).say(ladder.first());
    }

    private Words say(Rung rung) {
        return switch (rung) {
            case Rung.Owed r -> owed(r.footing());
            case Rung.OwedOnRequest r -> asked(r, "に依頼すれば行う", " must do it when asked", r.asking());
            case Rung.OwedWithConsent r ->
                    asked(r, "が同意を得て行う", " must do it once you consent", r.asking());
            case Rung.ForExtraMoney r -> sold(r.footing());
            case Rung.UnableNow r -> unable(r);
            case Rung.Unconfirmed r -> unconfirmed(r.footing());
            case Rung.Disputed r -> {
                Words one = name(r.one().bearer());
                Words other = name(r.other().bearer());
                yield new Words(
                        one.ja() + "と" + other.ja() + "が、互いに相手の仕事だと言っている",
                        one.en() + " and " + other.en() + " each name the other");
            }
            case Rung.AdvisedOnly r -> tells(r.footing());
            case Rung.NotifiedOnly r -> tells(r.footing());
            case Rung.OwedByNobody r -> new Words("誰の義務でもない", "nobody owes this");
        };
    }

    private Words owed(Footing footing) {
        Words name = name(footing.bearer());
        Deadline deadline = footing.deadline();
        Instant last = law != null || deadline == null ? law : deadline.at();
        if (last == null) {
            return new Words(name.ja() + "が行う", name.en() + " must do it");
        }
        Words by = time(last);
        if (last.isBefore(now)) {
            return new Words(
                    name.ja() + "が行う（期限 " + by.ja() + " は過ぎた）",
                    name.en() + " must do it; its time was over at " + by.en());
        }
        return new Words(
                name.ja() + "が " + by.ja() + " までに行う", name.en() + " must do it by " + by.en());
    }

    private Words asked(Rung.OfOne rung, String ja, String en, Asking asking) {
        Words name = name(rung.footing().bearer());
        if (rung.binds()) {
            return new Words(name.ja() + ja, name.en() + en);
        }
        Words wait = waiting(asking.from());
        return new Words(
                name.ja() + ja + "が、頼める人に" + wait.ja() + "連絡がつかない",
                name.en() + en + ", and nobody who may ask can be reached" + wait.en());
    }

    private Words sold(Footing footing) {
        Words name = name(footing.bearer());
        Money price = footing.price();
        if (price == null) {
            return new Words(
                    "誰の義務でもない。" + name.ja() + "が別料金で請け負う（価格は書かれていない）",
                    "nobody owes this; " + name.en() + " sells it, at no written price");
        }
        return new Words(
                "誰の義務でもない。" + name.ja() + "が " + money(price, "円") + " で請け負う",
                "nobody owes this; " + name.en() + " sells it for " + money(price, " yen"));
    }

    private Words unconfirmed(Footing footing) {
        ReasonCode why =
                footing.reasons().isEmpty()
                        ? ReasonCode.EVIDENCE_NOT_BINDING
                        : footing.reasons().getFirst().code();
        return switch (why) {
            case ASSET_FACT_UNKNOWN ->
                    named(
                            footing,
                            "台帳に無い事実しだいで、義務かどうか決まる",
                            " owes it or not, depending on a fact that nobody wrote down");
            case GRADE_NOT_MAPPED ->
                    named(
                            footing,
                            "相手の等級の意味が書かれておらず、義務かどうか言えない",
                            " owes it or not, depending on a grade that nobody explained");
            case VAGUE_WORDS ->
                    named(footing, "書面が曖昧で、義務かどうか言えない", ": the paper is too vague to say");
            default -> named(footing, "話だけで、合意した書面がない", ": only said, not agreed");
        };
    }

    private Words unable(Rung.UnableNow rung) {
        Words name = name(rung.footing().bearer());
        if (rung.from() == null) {
            return new Words(
                    name.ja() + "が担当だが、動けない", name.en() + " is responsible and cannot act");
        }
        Words from = time(rung.from());
        return new Words(
                name.ja() + "が担当だが、" + from.ja() + " まで動けない",
                name.en() + " is responsible and cannot act before " + from.en());
    }

    private Words tells(Footing footing) {
        return named(footing, "は知らせるだけで、行う義務は誰にもない", " only tells us; nobody owes the act");
    }

    private Words named(Footing footing, String ja, String en) {
        Words name = name(footing.bearer());
        String link = ja.startsWith("は") ? "" : "：";
        return new Words(name.ja() + link + ja, name.en() + en);
    }

    private Words waiting(@Nullable Instant from) {
        if (from == null) {
            return Words.same("");
        }
        Words at = time(from);
        return new Words(" " + at.ja() + " まで", " before " + at.en());
    }

    private Words name(Bearer bearer) {
        return Names.of(company, bearer);
    }

    private Words time(Instant at) {
        ZonedDateTime local = at.atZone(company.zone());
        boolean same = local.getYear() == now.atZone(company.zone()).getYear();
        return new Words((same ? JA : JA_YEAR).format(local), (same ? EN : EN_YEAR).format(local));
    }

    private static String money(Money price, String yen) {
        String number = String.format(Locale.ROOT, "%,.0f", price.amount());
        return price.currency().equals("JPY") ? number + yen : price.currency() + " " + number;
    }
}
