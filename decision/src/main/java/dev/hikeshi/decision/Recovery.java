package dev.hikeshi.decision;

import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.BusinessFunction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a business function comes back after an encryption, beside what was promised.
 *
 * @param function with its promises, which may be none
 * @param cases simulated encryptions that stopped it; 0: nothing can be said
 * @param hours until it runs again; null: no case
 * @param copyHours age of the data that is restored, of the cases in which a copy can be restored;
 *     null: there is none
 * @param withoutCopy share of the cases in which no copy can be restored; null: no case
 * @param late share of the cases that take longer than the promised time; null: nothing promised or
 *     no case
 * @param tooOld share of the cases in which the data is older than promised, or lost; null as above
 * @param backups names of the asset groups that it rests on, as ids
 * @param offline true when some copy is out of an intruder's reach
 * @param tested true when a restore was tried
 */
public record Recovery(
        BusinessFunction function,
        int cases,
        @Nullable Spread hours,
        @Nullable Spread copyHours,
        @Nullable Double withoutCopy,
        @Nullable Double late,
        @Nullable Double tooOld,
        List<String> backups,
        boolean offline,
        boolean tested) {

    /**
     * How long it takes.
     *
     * @param median half of the cases take no longer
     * @param ninety nine of ten take no longer
     */
    public record Spread(double median, double ninety) {

        static @Nullable Spread of(double[] values) {
            if (values.length == 0) {
                return null;
            }
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Spread(sorted[sorted.length / 2], sorted[(int) (0.9 * sorted.length)]);
        }
    }

    private static final int DAY = 24;
    private static final double MINUTES = 60;

    public Recovery {
        backups = List.copyOf(backups);
    }

    /** Of every function, in the order of the company's functions. */
    static List<Recovery> of(Played played) {
        List<Recovery> all = new ArrayList<>();
        for (int i = 0; i < played.choice().company().functions().size(); i++) {
            all.add(of(played, i));
        }
        return all;
    }

    private static Recovery of(Played played, int place) {
        BusinessFunction function = played.choice().company().functions().get(place);
        int[] cases =
                IntStream.range(0, played.count())
                        .filter(at -> played.end(at) == Outcome.End.ENCRYPTED)
                        .filter(at -> played.restored(place, at) > 0)
                        .toArray();
        double[] hours =
                Arrays.stream(cases).mapToDouble(at -> DAY * played.restored(place, at)).toArray();
        double[] ages = Arrays.stream(cases).mapToDouble(played::copyHours).toArray();
        double[] copies = Arrays.stream(ages).filter(Double::isFinite).toArray();
        return new Recovery(
                function,
                cases.length,
                Spread.of(hours),
                Spread.of(copies),
                share(ages, Double.MAX_VALUE),
                late(hours, function.rto()),
                late(ages, function.rpo()),
                played.choice().company().groups().stream()
                        .filter(group -> group.kind() == AssetGroup.Kind.BACKUP)
                        .map(AssetGroup::id)
                        .sorted()
                        .toList(),
                played.ready().hasOfflineCopy(),
                played.ready().isRestoreTested());
    }

    private static @Nullable Double late(double[] hours, @Nullable Duration promised) {
        return promised == null ? null : share(hours, promised.toMinutes() / MINUTES);
    }

    /** The share of the values above a bound. */
    private static @Nullable Double share(double[] values, double bound) {
        if (values.length == 0) {
            return null;
        }
        return (double) Arrays.stream(values).filter(value -> value > bound).count()
                / values.length;
    }
}
