package dev.hikeshi.decision;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.queue.ClosedForms;
import dev.hikeshi.decision.queue.Shift;
import dev.hikeshi.decision.queue.SocDay;
import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.world.Priors;
import dev.hikeshi.decision.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wait of an important case for a provider's analysts in the middle world, played and in closed
 * form: two ways to the same number, so that a reader can check the one by the other.
 *
 * @param byDay true: the analysts of the day; false: those of the night, all day long
 * @param analysts how many they are
 * @param load how many of them are busy on the average
 * @param workMinutes mean minutes of a case
 * @param played mean minutes an important case waits, as played; the interval is that of the mean
 * @param closed the same by Cobham's formula for two lines, for one analyst exact, for several
 *     after Allen and Cunneen; null: more work comes than they can do, and there is no mean
 */
public record MiddleQueue(
        boolean byDay,
        int analysts,
        double load,
        double workMinutes,
        Estimate played,
        @Nullable Double closed) {
    private static final int DAYS = 200;
    private static final int LOOKS = 24;

    /** By day, then by night. */
    public static List<MiddleQueue> of(Priors priors, long seed) {
        World world = World.middle(priors, seed);
        Shift shift = SharedAnalysts.of(world).shift();
        return List.of(of(world, shift, true), of(world, shift, false));
    }

    private static MiddleQueue of(World world, Shift shift, boolean byDay) {
        int analysts = byDay ? shift.byDay() : shift.byNight();
        Shift steady =
                new Shift(
                        analysts,
                        analysts,
                        shift.casesPerMinute(),
                        shift.important(),
                        shift.handling(),
                        shift.sigma());
        double[] waits = new double[DAYS];
        for (int number = 0; number < DAYS; number++) {
            SocDay day =
                    SocDay.ordinary(Key.of(Key.of(world.key(), byDay ? 1 : 2), number), steady);
            for (int look = 0; look < LOOKS; look++) {
                waits[number] += day.waitAt(look * 60.0) / LOOKS;
            }
        }
        double square = shift.sigma() * shift.sigma();
        double work = shift.handling() * Math.exp(square / 2);
        double load = shift.casesPerMinute() * work;
        double important = load * shift.important();
        double wait = ClosedForms.firstGoesFirst(analysts, important, load - important)[0];
        boolean holds = load < analysts && Double.isFinite(wait);
        return new MiddleQueue(
                byDay,
                analysts,
                load,
                work,
                Estimate.ofMean(waits),
                holds ? wait * work * Math.exp(square) / 2 : null);
    }
}
