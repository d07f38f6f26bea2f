package dev.hikeshi.decision.replay;

import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.World;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetGroup.Kind;
import java.time.ZoneId;
import java.util.Arrays;

/** Plays one attack on one company in one world. */
final class Replay {
    private final World world;
    private final Attack attack;
    private final Landscape land;
    private final Plans plans;
    private final Callout callout;
    private final ZoneId zone;
    private final double[] taken;
    private final double[] contained;
    private final Bill bill;
    private double door = Double.POSITIVE_INFINITY;
    private double scoped = Double.POSITIVE_INFINITY;
    private double known = Double.POSITIVE_INFINITY;
    private int firstSeen = -1;
    private double firstAlert = Double.NaN;
    private Outcome.Waited waited = Outcome.Waited.NOBODY;
    private boolean blind;

    private Replay(World world, Attack attack, Landscape land, Plans plans, Waits waits) {
        this.world = world;
        this.attack = attack;
        this.land = land;
        this.plans = plans;
        this.zone = plans.zone();
        this.callout = new Callout(world, attack, plans.desk(), waits, zone);
        this.taken = new double[land.size()];
        this.contained = new double[land.size()];
        Arrays.fill(taken, Double.POSITIVE_INFINITY);
        Arrays.fill(contained, Double.POSITIVE_INFINITY);
        this.bill = new Bill(world, attack, land);
    }

    /** How the attack goes. */
    static Outcome of(World world, Attack attack, Landscape land, Plans plans, Waits waits) {
        if (Door.holds(world, attack, land.protection) || land.size() == 0) {
            return Outcome.keptOut(attack.mass());
        }
        return new Replay(world, attack, land, plans, waits).play();
    }

    private Outcome play() {
        double end = attack.begins() + attack.ransom();
        long quiet = Clock.nextQuiet(plans.desk().second(end), zone);
        double encrypts = attack.night() ? Math.max(end, plans.desk().minute(quiet)) : end;
        Path path = Path.of(attack, land, encrypts);
        for (int i = 0; i < path.length(); i++) {
            if (path.at(i) >= out()) {
                break;
            }
            arrives(path.place(i), path.at(i));
            if (!isAnythingTaken()) {
                // Without a first foothold there is no second one.
                return stopped();
            }
        }
        return encrypts < out() ? encrypted(encrypts) : stopped();
    }

    private long which(int place) {
        return land.key(place);
    }

    /** The intruder tries to take a place. */
    private void arrives(int place, double at) {
        boolean watched = land.isWatched(place) && !blind;
        boolean reported =
                watched
                        && Purpose.SEEN.happens(
                                attack.key(), which(place), world.at(Input.EDR_RECALL));
        boolean stops = reported && isStopped(place);
        if (!stops) {
            taken[place] = at;
            if (scoped < Double.POSITIVE_INFINITY) {
                // Whoever searches goes on until the intruder is out.
                isolates(place, Math.max(at, scoped));
            }
        }
        if (land.kind(place) == Kind.DIRECTORY && !stops) {
            blind |= Purpose.TAMPERED.happens(attack.key(), world.at(Input.EDR_TAMPERED));
        }
        if (reported) {
            alert(place, at);
        }
    }

    private boolean isStopped(int place) {
        long which = which(place);
        double blocks = land.protection.block() * world.at(Input.BLOCK_STOPS);
        return Purpose.BLOCKED.happens(attack.key(), which, blocks)
                && !Purpose.SURVIVED.happens(attack.key(), which, world.at(Input.BLOCK_LEAVES));
    }

    private void alert(int place, double at) {
        long which = which(place);
        if (Purpose.UNIMPORTANT.happens(attack.key(), which, world.at(Input.LOW_SEVERITY))) {
            return;
        }
        double late =
                Callout.spread(
                        world.at(Input.EDR_DELAY_MINUTES),
                        Purpose.SEEN_LATE.of(attack.key(), which));
        double alert = at + late;
        if (Double.isNaN(firstAlert)) {
            firstSeen = place;
            firstAlert = alert;
        }
        Callout.Done triage = triage(place, which, alert);
        double before = known;
        known = Math.min(known, triage.done());
        Callout.Done act = isolates(place, triage.done());
        if (place == firstSeen && alert == firstAlert) {
            double looked = triage.done() - alert - triage.queue() - triage.reach();
            waited =
                    new Outcome.Waited(
                            late,
                            triage.queue() + act.queue(),
                            looked,
                            triage.reach() + act.reach(),
                            act.done() - triage.done() - act.queue() - act.reach());
        }
        if (known < before) {
            declared(known);
        }
    }

    /** Who is to look at it looks; where nobody is, our own people may notice it at work. */
    private Callout.Done triage(int place, long which, double alert) {
        Callout.Done done = callout.ask(plans.triage(place), which, alert);
        boolean notices = Purpose.NOTICED.happens(attack.key(), which, world.at(Input.OWN_LOOK));
        if (done.done() == Double.POSITIVE_INFINITY && notices) {
            return callout.askOrImprovise(plans.triage(place), plans.office(), which, alert);
        }
        return done;
    }

    /** It is known that somebody is in: the door is shut, and the other footholds are sought. */
    private void declared(double at) {
        double shut = callout.askOrImprovise(plans.vpn(), plans.office(), 1, at).done();
        double off = callout.askOrImprovise(plans.account(), plans.office(), 2, at).done();
        door = Math.min(door, attack.byCredentials() ? Math.min(shut, off) : shut);
        Callout.Done scope = callout.askOrImprovise(plans.scope(), plans.office(), 3, at);
        bill.buys(scope.by());
        scoped = Math.min(scoped, scope.done());
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] <= scoped) {
                isolates(i, scoped);
            }
        }
    }

    private Callout.Done isolates(int place, double at) {
        Callout.Done done =
                callout.askOrImprovise(plans.isolate(place), plans.office(), which(place) ^ 4, at);
        if (done.done() < contained[place]) {
            contained[place] = done.done();
            bill.buys(done.by());
        }
        return done;
    }

    /** When every foothold is contained and the door is shut. */
    private double out() {
        double last = 0;
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] < Double.POSITIVE_INFINITY) {
                last = Math.max(last, contained[i]);
            }
        }
        return Math.max(last, door);
    }

    private boolean isAnythingTaken() {
        for (double at : taken) {
            if (at < Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    private Outcome stopped() {
        boolean any = isAnythingTaken();
        boolean stole =
                attack.steals() && out() > attack.begins() + Path.SERVERS_TO * attack.ransom();
        Outcome.Loss loss = any ? bill.contained(taken, stole) : bill.blocked();
        double minutes = firstSeen < 0 ? Double.NaN : any ? contained[firstSeen] - firstAlert : 0;
        return new Outcome(
                any ? Outcome.End.CONTAINED : Outcome.End.BLOCKED,
                attack.mass(),
                hourOfWeek(),
                minutes,
                capped(minutes),
                loss,
                Restored.NOTHING_LOST);
    }

    private Outcome encrypted(double at) {
        boolean[] lost = new boolean[taken.length];
        for (int i = 0; i < taken.length; i++) {
            lost[i] = taken[i] < at && contained[i] > at;
        }
        double begins =
                callout.askOrImprovise(plans.restore(), plans.office(), 5, at).reachedAt(at);
        double minutes =
                firstSeen < 0
                        ? Double.NaN
                        : contained[firstSeen] <= at
                                ? contained[firstSeen] - firstAlert
                                : Double.POSITIVE_INFINITY;
        double waits = (begins - at) / Bill.DAY;
        double copyHours = bill.copyHours(lost);
        return new Outcome(
                Outcome.End.ENCRYPTED,
                attack.mass(),
                hourOfWeek(),
                minutes,
                capped(at - firstAlert),
                bill.encrypted(taken, lost, attack.steals(), waits, copyHours),
                bill.restored(lost, waits, copyHours));
    }

    private int hourOfWeek() {
        return firstSeen < 0 ? -1 : Clock.hourOfWeek(plans.desk().second(firstAlert), zone);
    }

    /** Nobody waits longer than until the end. */
    private Outcome.Waited capped(double most) {
        if (Double.isNaN(firstAlert)) {
            return Outcome.Waited.NOBODY;
        }
        double left = Math.max(0, most);
        double queue = Math.min(left, zeroIfNone(waited.queue()));
        left -= queue;
        double triage = Math.min(left, zeroIfNone(waited.triage()));
        left -= triage;
        double reach = Math.min(left, zeroIfNone(waited.reach()));
        left -= reach;
        // Where nothing ends it, nothing is left to be done: the sensor itself stopped it.
        double act = Math.min(left, waited.act());
        return new Outcome.Waited(waited.sensor(), queue, triage, reach, zeroIfNone(act));
    }

    private static double zeroIfNone(double minutes) {
        return Double.isFinite(minutes) ? Math.max(0, minutes) : 0;
    }

    /** The kind of machine decides which duty it is. */
    static String isolation(AssetGroup group) {
        return group.kind() == Kind.ENDPOINT ? "isolate_endpoint" : "isolate_server";
    }
}
