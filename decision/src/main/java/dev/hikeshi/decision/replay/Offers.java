package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.duty.Deadline;
import dev.hikeshi.response.duty.Footing;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a ladder for the simulation. */
final class Offers {
    private Offers() {}

    /** True when a rung begins later than now: at a fixed time, or so long after any question. */
    static boolean isUnclear(Ladder ladder) {
        return ladder.rungs().stream()
                .flatMap(rung -> rung.footings().stream())
                .anyMatch(
                        footing ->
                                footing.start() != null && footing.start().isAfter(ladder.now()));
    }

    /**
     * The offers of a ladder, in its order.
     *
     * @param later the same question later in the same stretch, or the same ladder
     */
    static List<Offer> of(Ladder ladder, Ladder later) {
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < ladder.rungs().size(); i++) {
            Rung rung = ladder.rungs().get(i);
            for (int j = 0; j < rung.footings().size(); j++) {
                Footing now = rung.footings().get(j);
                Footing then = later.rungs().get(i).footings().get(j);
                offers.add(offer(rung, now, then, ladder.now(), later.now()));
            }
        }
        return List.copyOf(offers);
    }

    private static Offer offer(Rung rung, Footing now, Footing then, Instant at, Instant thenAt) {
        Instant start = start(rung, now);
        Instant thenStart = start(rung, then);
        boolean moves = start != null && (!start.isAfter(at) || !start.equals(thenStart));
        long begins =
                start == null
                        ? Long.MAX_VALUE
                        : moves
                                ? Duration.between(thenAt, thenStart == null ? start : thenStart)
                                        .toSeconds()
                                : start.getEpochSecond();
        Money price = now.price();
        return new Offer(
                kind(rung, now),
                now.bearer().id(),
                now.clause(),
                moves,
                moves ? Math.max(0, begins) : begins,
                promised(now, start == null ? at : start),
                price == null ? 0 : price.amount().doubleValue(),
                Key.named(now.bearer().id()));
    }

    private static @Nullable Instant start(Rung rung, Footing footing) {
        return rung instanceof Rung.ForExtraMoney sold && sold.sale().signer() == null
                ? null
                : footing.start();
    }

    private static double promised(Footing footing, Instant start) {
        Deadline deadline = footing.deadline();
        if (deadline == null || deadline.isDefault()) {
            return -1;
        }
        return Math.max(1, Duration.between(start, deadline.at()).toMinutes());
    }

    private static Offer.Kind kind(Rung rung, Footing footing) {
        return switch (rung) {
            case Rung.Owed owed -> byBearer(footing.bearer());
            case Rung.UnableNow unable -> byBearer(footing.bearer());
            case Rung.OwedOnRequest onRequest -> Offer.Kind.ON_ASKING;
            case Rung.OwedWithConsent withConsent -> Offer.Kind.ON_ASKING;
            case Rung.ForExtraMoney sold -> Offer.Kind.FOR_MONEY;
            case Rung.Unconfirmed unconfirmed -> Offer.Kind.WORD_ONLY;
            case Rung.Disputed disputed -> Offer.Kind.WORD_ONLY;
            case Rung.AdvisedOnly advised -> Offer.Kind.TELLS_ONLY;
            case Rung.NotifiedOnly notified -> Offer.Kind.TELLS_ONLY;
            case Rung.OwedByNobody nobody -> Offer.Kind.TELLS_ONLY;
        };
    }

    private static Offer.Kind byBearer(Bearer bearer) {
        return switch (bearer) {
            case Bearer.Machine machine -> Offer.Kind.MACHINE;
            case Bearer.OfPerson person -> Offer.Kind.PERSON;
            case Bearer.OfProvider provider -> Offer.Kind.PROVIDER;
        };
    }
}
