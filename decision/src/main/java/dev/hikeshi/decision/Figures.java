package dev.hikeshi.decision;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.value.Exceedance;
import dev.hikeshi.decision.value.Years;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one option, in the company's currency a year unless said otherwise.
 *
 * @param choice the option
 * @param cost everything
 * @param fees of contracts and of the option
 * @param hours own hours without an incident
 * @param falseBlocks work stopped by mistake
 * @param standstill expected loss by standstill
 * @param response expected cost of responding: investigation, law, notices, rebuilding, partners
 * @param bought expected purchases on the day
 * @param staff expected own hours in incidents
 * @param tail mean loss of the worst twentieth of the years
 * @param best share of the worlds in which no option costs less
 * @param attempts that end in each way, as shares, in the order of {@link Outcome.End}
 * @param years the loss of simulated years
 * @param contain minutes from the alert to the containment by hour of the week, Monday 0:00 first
 * @param waits mean minutes of the handovers on an ordinary day and on the day of a mass attack
 * @param recovery how each business function comes back, in the order of the company's functions
 */
public record Figures(
        Choice choice,
        Estimate cost,
        Estimate fees,
        Estimate hours,
        Estimate falseBlocks,
        Estimate standstill,
        Estimate response,
        Estimate bought,
        Estimate staff,
        double tail,
        double best,
        List<Double> attempts,
        Exceedance years,
        List<Hour> contain,
        List<Outcome.Waited> waits,
        List<Recovery> recovery) {
    private static final int YEARS = 20;
    private static final int HOURS = 7 * 24;
    private static final double WORST = 0.05;
    private static final double SAME = 1e-6;

    /**
     * Minutes to contain what was reported in one hour of the week.
     *
     * @param cases alerts in that hour; 0: nothing can be said of it
     * @param median half of them are contained within; null: no alert, or half are contained too
     *     late or never
     * @param ninety the same for nine of ten
     */
    public record Hour(int cases, @Nullable Double median, @Nullable Double ninety) {}

    public Figures {
        attempts = List.copyOf(attempts);
        contain = List.copyOf(contain);
        waits = List.copyOf(waits);
        recovery = List.copyOf(recovery);
    }

    static Figures of(Study study, Played played, double[] costs, double[] cheapest) {
        int worlds = study.size().worlds();
        long winners =
                IntStream.range(0, worlds)
                        .filter(world -> costs[world] <= cheapest[world] * (1 + SAME) + SAME)
                        .count();
        double[] years = years(study, played);
        Exceedance curve = new Exceedance(years);
        return new Figures(
                played.choice(),
                Estimate.of(costs),
                over(worlds, world -> played.yearly(world).fees()),
                over(worlds, world -> played.yearly(world).hours()),
                over(worlds, world -> played.yearly(world).falseBlocks()),
                part(played, worlds, 0),
                part(played, worlds, 1),
                part(played, worlds, 2),
                part(played, worlds, 3),
                curve.shortfall(WORST),
                (double) winners / worlds,
                ends(played),
                curve,
                hours(played),
                List.of(waits(played, false), waits(played, true)),
                Recovery.of(played));
    }

    /** What a year of incidents costs on the average. */
    public double expectedLoss() {
        return standstill.mean() + response.mean() + bought.mean() + staff.mean();
    }

    /** Share of the attempts that end in that way. */
    public double share(Outcome.End end) {
        return attempts.get(Arrays.asList(Outcome.End.values()).indexOf(end));
    }

    private static Estimate part(Played played, int worlds, int which) {
        return over(worlds, world -> played.rate(world) * played.meanPart(which, world));
    }

    private static Estimate over(int worlds, IntToDoubleFunction value) {
        return Estimate.of(IntStream.range(0, worlds).mapToDouble(value).toArray());
    }

    /** Years of each world: as many attempts as its rate gives, each one of its incidents. */
    private static double[] years(Study study, Played played) {
        int worlds = study.size().worlds();
        double[] years = new double[worlds * YEARS];
        for (int year = 0; year < years.length; year++) {
            int world = year / YEARS;
            long key = Key.of(Key.of(study.seed(), Key.named("years")), year);
            years[year] =
                    Years.cost(
                            key,
                            played.rate(world),
                            drawn -> played.loss(world, (int) (drawn * study.size().incidents())));
        }
        return years;
    }

    private static List<Double> ends(Played played) {
        List<Double> shares = new ArrayList<>();
        for (Outcome.End end : Outcome.End.values()) {
            long count =
                    IntStream.range(0, played.count()).filter(i -> played.end(i) == end).count();
            shares.add((double) count / played.count());
        }
        return shares;
    }

    private static List<Hour> hours(Played played) {
        List<List<Double>> minutes = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            minutes.add(new ArrayList<>());
        }
        for (int i = 0; i < played.count(); i++) {
            if (played.hour(i) >= 0 && !Double.isNaN(played.contain(i))) {
                minutes.get(played.hour(i)).add(played.contain(i));
            }
        }
        return minutes.stream().map(Figures::hour).toList();
    }

    private static Hour hour(List<Double> minutes) {
        double[] sorted = minutes.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return new Hour(0, null, null);
        }
        return new Hour(
                sorted.length,
                finite(sorted[sorted.length / 2]),
                finite(sorted[(int) (0.9 * sorted.length)]));
    }

    private static @Nullable Double finite(double minutes) {
        return Double.isFinite(minutes) ? minutes : null;
    }

    private static Outcome.Waited waits(Played played, boolean mass) {
        double[] means = new double[5];
        int cases = 0;
        for (int i = 0; i < played.count(); i++) {
            if (played.hour(i) >= 0 && played.isMass(i) == mass) {
                cases++;
                for (int which = 0; which < means.length; which++) {
                    means[which] += played.waited(which, i);
                }
            }
        }
        int count = Math.max(1, cases);
        return new Outcome.Waited(
                means[0] / count,
                means[1] / count,
                means[2] / count,
                means[3] / count,
                means[4] / count);
    }
}
