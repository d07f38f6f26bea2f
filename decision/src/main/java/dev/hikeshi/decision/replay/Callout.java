package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Lognormal;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.World;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gets one duty done: of what the kernel offers, the help that is there first.
 *
 * <p>A person who should answer may not. A promise on paper takes the share of its time that this
 * world gives; one without a time takes the duty's usual effort. What is only said holds or does
 * not, for the whole world. What nobody owes is begun by our own people at work, some time.
 */
final class Callout {
    /** Spread of how long somebody takes to answer, and of how long work takes. */
    private static final double SPREAD = 0.7;

    private final World world;
    private final Attack attack;
    private final Desk desk;
    private final Waits waits;
    private final ZoneId zone;

    Callout(World world, Attack attack, Desk desk, Waits waits, ZoneId zone) {
        this.world = world;
        this.attack = attack;
        this.desk = desk;
        this.waits = waits;
        this.zone = zone;
    }

    /**
     * A duty that gets done.
     *
     * @param by the offer that was used; null: our own people, without owing it
     * @param queue minutes in a queue
     * @param reach minutes until somebody of ours was reached or came
     * @param done minute of the year at which it is done; infinite: never
     */
    record Done(@Nullable Offer by, double queue, double reach, double done) {
        static final Done NEVER = new Done(null, 0, 0, Double.POSITIVE_INFINITY);

        /** When somebody begins, asked at that minute. */
        double reachedAt(double minute) {
            return Math.min(done, minute + queue + reach);
        }
    }

    /** When the duty, asked for at that minute, is done. */
    Done ask(Desk.Plan plan, long which, double minute) {
        if (minute == Double.POSITIVE_INFINITY) {
            return Done.NEVER;
        }
        Done best = Done.NEVER;
        List<Offer> offers = plan.at(desk.second(minute));
        for (Offer offer : offers) {
            Done tried = tried(offer, plan.effort(), which, minute);
            if (tried.done < best.done) {
                best = tried;
            }
        }
        return best;
    }

    /**
     * When it is done, also where nobody owes it: then whoever of ours is at work first begins,
     * some time.
     *
     * @param office the plan of a duty that our own people hold
     */
    Done askOrImprovise(Desk.Plan plan, Desk.Plan office, long which, double minute) {
        Done owed = ask(plan, which, minute);
        if (owed.done < Double.POSITIVE_INFINITY || minute == Double.POSITIVE_INFINITY) {
            return owed;
        }
        double atWork = Double.POSITIVE_INFINITY;
        for (Offer offer : office.at(desk.second(minute))) {
            long start = offer.startAt(desk.second(minute));
            if (offer.kind() == Offer.Kind.PERSON && start != Long.MAX_VALUE) {
                atWork = Math.min(atWork, Math.max(minute, desk.minute(start)));
            }
        }
        long key = Purpose.IMPROVISES.of(attack.key(), which);
        double begins = atWork + spread(60 * world.at(Input.IMPROVISE_HOURS), key);
        return new Done(null, 0, atWork - minute, begins + plan.effort());
    }

    private Done tried(Offer offer, double effort, long which, double minute) {
        long start = offer.startAt(desk.second(minute));
        if (start == Long.MAX_VALUE || !holds(offer)) {
            return Done.NEVER;
        }
        double there = Math.max(minute, desk.minute(start));
        double rings = offer.needsUs() ? rings(offer) : 0;
        if (rings == Double.POSITIVE_INFINITY) {
            return Done.NEVER;
        }
        double reached = there + rings;
        double queue = offer.isProviders() ? queue(offer, reached) : 0;
        double work = offer.kind() == Offer.Kind.MACHINE ? 1 : work(offer, effort, which);
        return new Done(offer, queue, reached - minute, reached + queue + work);
    }

    private boolean holds(Offer offer) {
        return switch (offer.kind()) {
            case TELLS_ONLY -> false;
            case WORD_ONLY ->
                    Purpose.WORD.happens(world.key(), offer.who(), world.at(Input.WORD_KEPT));
            case MACHINE, PERSON, PROVIDER, ON_ASKING, FOR_MONEY -> true;
        };
    }

    /** Minutes until somebody who should answer does; infinite: not this time. */
    private double rings(Offer offer) {
        long who = offer.who();
        if (!Purpose.ANSWERS.happens(attack.key(), who, world.at(Input.PHONE_ANSWERED))) {
            return Double.POSITIVE_INFINITY;
        }
        return spread(world.at(Input.PHONE_MINUTES), Purpose.RINGS.of(attack.key(), who));
    }

    private double queue(Offer offer, double minute) {
        int local = Clock.minuteOfDay(desk.second(minute), zone);
        return waits.minutes(offer.bearer(), local, attack.key(), attack.mass());
    }

    private double work(Offer offer, double effort, long which) {
        boolean promised = offer.promised() > 0;
        double usual = promised ? offer.promised() * world.at(Input.PROMISED_TIME_USED) : effort;
        return spread(usual, Purpose.TAKES.of(attack.key(), which));
    }

    static double spread(double median, long key) {
        return Lognormal.ofMedian(Math.max(0.1, median), SPREAD).quantile(Key.uniform(key));
    }
}
