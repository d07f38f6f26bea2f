package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Lognormal;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.World;
import dev.hikeshi.response.company.AssetGroup.Kind;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what an incident costs. */
final class Bill {
    static final double DAY = 24 * 60;

    /** Spread of the days of a recovery between incidents; a judgement. */
    private static final double RECOVERY_SIGMA = 1.2;

    private static final double MOST_DAYS = 365;
    private static final double SPREAD = 0.7;

    /** Own hours of an incident that was contained, as a share of one with encryption. */
    private static final double SMALL = 0.05;

    private final World world;
    private final Attack attack;
    private final Landscape land;
    private final TreeMap<String, Double> bought = new TreeMap<>();

    Bill(World world, Attack attack, Landscape land) {
        this.world = world;
        this.attack = attack;
        this.land = land;
    }

    /** What is used and costs money is paid once. */
    void buys(@Nullable Offer offer) {
        if (offer != null && offer.price() > 0 && offer.clause() != null) {
            bought.merge(offer.clause(), offer.price(), Math::max);
        }
    }

    /** A sensor stopped it at once: somebody looks after it. */
    Outcome.Loss blocked() {
        return new Outcome.Loss(0, 0, paid(), hours(SMALL));
    }

    /** Every foothold was contained in time. */
    Outcome.Loss contained(double[] taken, boolean stole) {
        boolean[] none = new boolean[taken.length];
        double days = drawn(Input.CLEANING_DAYS, SPREAD, Purpose.CLEANING);
        double response = world.at(Input.RESPONSE_FIXED) * SMALL * 4 + forensics(taken);
        return new Outcome.Loss(
                standstill(taken, none, 0, days),
                response + (stole ? leak() : 0),
                paid(),
                hours(4 * SMALL));
    }

    /**
     * Something was encrypted.
     *
     * @param waits days until the restoring begins
     */
    Outcome.Loss encrypted(
            double[] taken, boolean[] lost, boolean stole, double waits, double copyHours) {
        double cleaning = drawn(Input.CLEANING_DAYS, SPREAD, Purpose.CLEANING);
        double days = days(waits, copyHours);
        // What takes longer to clean than to restore is restored.
        cleaning = Math.min(cleaning, days);
        int servers = 0;
        for (int i = 0; i < lost.length; i++) {
            servers += lost[i] && land.kind(i) != Kind.ENDPOINT ? 1 : 0;
        }
        double response =
                drawn(Input.RESPONSE_FIXED, SPREAD, Purpose.FIXED_COST)
                        + forensics(taken)
                        + servers * world.at(Input.RESTORATION_PER_SERVER)
                        + (stole ? leak() : 0)
                        + partners();
        return new Outcome.Loss(
                standstill(taken, lost, days, cleaning), response, paid(), hours(1));
    }

    /** When each function runs again that needs something encrypted. */
    Restored restored(boolean[] lost, double waits, double copyHours) {
        double restored = days(waits, copyHours);
        double[] days = new double[land.functions.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = land.functions.get(i).needs(lost) ? restored : 0;
        }
        return new Restored(days, copyHours);
    }

    /** Days until restored, from the encryption on. */
    private double days(double waits, double copyHours) {
        double recovery = drawn(Input.RECOVERY_DAYS, RECOVERY_SIGMA, Purpose.RECOVERY);
        double share = Double.isFinite(copyHours) ? world.at(Input.RESTORE_FACTOR) : 1;
        return Math.min(recovery * share, MOST_DAYS)
                + Math.clamp(Double.isNaN(waits) ? 0 : waits, 0, MOST_DAYS);
    }

    /**
     * The age of the youngest copy that the intruder could not reach, or did not destroy, and that
     * can be restored; infinite: there is none.
     */
    double copyHours(boolean[] lost) {
        boolean fails =
                !land.protection.restoreTested()
                        && Purpose.RESTORE_FAILS.happens(
                                attack.key(), world.at(Input.UNTESTED_FAILS));
        if (fails) {
            return Double.POSITIVE_INFINITY;
        }
        double age = land.protection.offlineBackup() ? offlineAge() : Double.POSITIVE_INFINITY;
        for (int i = 0; i < lost.length; i++) {
            if (land.kind(i) == Kind.BACKUP) {
                boolean destroyed =
                        lost[i]
                                && Purpose.BACKUP.happens(
                                        attack.key(), i, world.at(Input.BACKUP_DESTROYED));
                age = destroyed ? age : Math.min(age, aged(Input.ONLINE_COPY_HOURS, 1));
                age = land.isOffline(i) ? Math.min(age, offlineAge()) : age;
            }
        }
        return age;
    }

    private double offlineAge() {
        return aged(Input.OFFLINE_COPY_HOURS, 0);
    }

    /** Encryption comes at any time between two copies. */
    private double aged(Input hours, long which) {
        return world.at(hours) * Key.uniform(Purpose.COPY_AGE.of(attack.key(), which));
    }

    private double standstill(double[] taken, boolean[] lost, double restored, double cleaned) {
        double sum = 0;
        for (Landscape.Function function : land.functions) {
            boolean isLost = function.needs(lost);
            // Machines that were taken but not lost are cleaned while others are restored.
            double cleaning = function.needsCleaning(taken, lost) ? cleaned : 0;
            sum += Math.max(isLost ? restored : 0, cleaning) * function.lossPerDay();
        }
        return sum * world.at(Input.STANDSTILL_SHARE) * world.at(Input.WORKING_DAYS);
    }

    private double forensics(double[] taken) {
        int servers = 0;
        for (int i = 0; i < taken.length; i++) {
            boolean isTaken = taken[i] < Double.POSITIVE_INFINITY;
            servers += isTaken && land.kind(i) != Kind.ENDPOINT ? 1 : 0;
        }
        return Math.min(servers, 2) * world.at(Input.FORENSICS_PER_SERVER);
    }

    private double leak() {
        return land.personalData ? world.at(Input.NOTICE_COST) : 0;
    }

    private double partners() {
        boolean claim = Purpose.PARTNERS.happens(attack.key(), world.at(Input.PARTNERS_SHARE));
        return claim ? world.at(Input.PARTNERS_COST) : 0;
    }

    private double hours(double share) {
        double hours = drawn(Input.INCIDENT_HOURS, SPREAD, Purpose.HOURS);
        return share * hours * world.at(Input.OWN_HOUR_COST);
    }

    private double paid() {
        return bought.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private double drawn(Input median, double sigma, Purpose purpose) {
        double drawn = Key.uniform(purpose.of(attack.key()));
        return Lognormal.ofMedian(world.at(median), sigma).quantile(drawn);
    }
}
