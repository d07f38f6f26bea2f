package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.chance.Key;
import dev.hikeshi.response.company.AssetGroup.Kind;

/**
 * The way that an intruder wants to go: which place when, in the order of time.
 *
 * <p>Plain arrays and sorting by insertion: there are few places, and a path is made for every
 * attack.
 */
final class Path {
    /** When each part of the way is done, as a share of the time to encryption. */
    private static final double DIRECTORY_AT = 0.35;

    private static final double SERVERS_FROM = 0.4;
    static final double SERVERS_TO = 0.8;
    private static final double BACKUPS_BEFORE = 20;

    private final double[] times;
    private final int[] places;
    private int length;

    private Path(int size) {
        this.times = new double[size];
        this.places = new int[size];
    }

    static Path of(Attack attack, Landscape land, double encrypts) {
        Path grounds = new Path(land.size());
        for (int place = 0; place < land.size(); place++) {
            if (isEntryGround(land.kind(place))) {
                grounds.add(rank(attack, land, place), place);
            }
        }
        Path path = new Path(land.size());
        for (int i = 0; i < grounds.length; i++) {
            path.add(time(attack, i, grounds.length), grounds.places[i]);
        }
        for (int place = 0; place < land.size(); place++) {
            if (land.kind(place) == Kind.DIRECTORY) {
                path.add(attack.begins() + DIRECTORY_AT * attack.ransom(), place);
            } else if (land.kind(place) == Kind.BACKUP) {
                path.add(Math.max(attack.begins(), encrypts - BACKUPS_BEFORE), place);
            }
        }
        return path;
    }

    int length() {
        return length;
    }

    /** Minute of the year at which that step is tried. */
    double at(int step) {
        return times[step];
    }

    /** The place that it takes. */
    int place(int step) {
        return places[step];
    }

    /** When the machine of that number is taken, the directory and the backups left out. */
    private static double time(Attack attack, int number, int count) {
        return switch (number) {
            case 0 -> attack.begins();
            case 1 -> attack.begins() + attack.breakout();
            default -> {
                double share = (number - 2.0) / Math.max(1, count - 2);
                double done = SERVERS_FROM + share * (SERVERS_TO - SERVERS_FROM);
                yield attack.begins() + attack.ransom() * done;
            }
        };
    }

    private static boolean isEntryGround(Kind kind) {
        return kind == Kind.SERVER || kind == Kind.ENDPOINT || kind == Kind.OTHER;
    }

    /** Mail opens a PC; other doors open any machine. */
    private static double rank(Attack attack, Landscape land, int place) {
        double drawn = Key.uniform(Purpose.PATH.of(attack.key(), land.key(place)));
        boolean mail = attack.entry() == Attack.Entry.OTHER;
        return mail && land.kind(place) == Kind.ENDPOINT ? drawn - 1 : drawn;
    }

    /** Keeps the order of time; of two at the same time the first place comes first. */
    private void add(double time, int place) {
        int at = length++;
        while (at > 0
                && (times[at - 1] > time || (times[at - 1] == time && places[at - 1] > place))) {
            times[at] = times[at - 1];
            places[at] = places[at - 1];
            at--;
        }
        times[at] = time;
        places[at] = place;
    }
}
