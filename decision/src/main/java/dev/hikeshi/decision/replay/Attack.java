package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.decision.chance.Lognormal;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.World;

/**
 * One intruder: when, through which door, how fast. No option changes it.
 *
 * @param key address of everything else that is drawn for this attack
 * @param begins minute of the year in which the door opens
 * @param entry the door
 * @param byCredentials true: with a password; false: through a vulnerability
 * @param breakout minutes from the foothold to the next machine
 * @param ransom minutes from the foothold to the encryption, before a night is chosen
 * @param night true when the intruder waits for the night or a day off
 * @param steals true when data is taken
 * @param mass true when many others are attacked at the same time
 */
record Attack(
        long key,
        double begins,
        Entry entry,
        boolean byCredentials,
        double breakout,
        double ransom,
        boolean night,
        boolean steals,
        boolean mass) {
    static final double YEAR = 365 * 24 * 60;

    /** Spread of the time to encryption between intruders (Secureworks 2023, fitted). */
    private static final double RANSOM_SIGMA = 1.2239975;

    /** Spread of the breakout time; a range of 1 to 2 fits what is published. */
    private static final double BREAKOUT_SIGMA = 1.5;

    /** So much faster are those in a hurry. */
    private static final double HURRY = 6;

    /** The doors. */
    enum Entry {
        VPN,
        RDP,
        OTHER
    }

    static Attack of(World world, int number) {
        long key = Key.of(world.key(), 1_000_000L + number);
        double door = Key.uniform(Purpose.ENTRY.of(key));
        double vpn = world.at(Input.ENTRY_VPN);
        double rdp = vpn + (1 - vpn) * world.at(Input.ENTRY_RDP);
        Entry entry = door < vpn ? Entry.VPN : door < rdp ? Entry.RDP : Entry.OTHER;
        boolean hurry = Purpose.HURRY.happens(key, world.at(Input.FAST_INTRUDERS));
        double median = 60 * world.at(Input.RANSOM_MEDIAN_HOURS) / (hurry ? HURRY : 1);
        double breakout =
                Lognormal.ofMedian(world.at(Input.BREAKOUT_MINUTES), BREAKOUT_SIGMA)
                        .quantile(Key.uniform(Purpose.BREAKOUT.of(key)));
        double ransom =
                Lognormal.ofMedian(median, RANSOM_SIGMA)
                        .quantile(Key.uniform(Purpose.RANSOM.of(key)));
        return new Attack(
                key,
                YEAR * Key.uniform(Purpose.BEGINS.of(key)),
                entry,
                Purpose.CREDENTIALS.happens(key, world.at(Input.ENTRY_BY_CREDENTIALS)),
                Math.min(breakout, 0.3 * ransom),
                ransom,
                Purpose.NIGHT.happens(key, world.at(Input.NIGHT_CHOICE)),
                Purpose.STEALS.happens(key, world.at(Input.EXFILTRATION)),
                Purpose.MASS.happens(key, world.at(Input.MASS_ATTACK)));
    }
}
