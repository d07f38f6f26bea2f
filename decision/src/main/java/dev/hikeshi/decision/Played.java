package dev.hikeshi.decision;

import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.decision.replay.Rehearsal;
import dev.hikeshi.decision.replay.Restored;

/** What came of one option: every incident of every world. Written by world, read afterwards. */
public final class Played {
    private static final Outcome.End[] ENDS = Outcome.End.values();

    private final Choice choice;
    private final Rehearsal ready;
    private final Study.Size size;
    private final float[][] parts = new float[4][];
    private final float[] contain;
    private final float[][] waited = new float[5][];
    private final short[] hour;
    private final byte[] end;
    private final boolean[] mass;
    private final Choice.Yearly[] yearly;
    private final double[] rate;
    private final float[][] restored;
    private final float[] copyHours;

    Played(Choice choice, Rehearsal ready, Study.Size size) {
        this.choice = choice;
        this.ready = ready;
        this.size = size;
        int all = size.worlds() * size.incidents();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new float[all];
        }
        for (int i = 0; i < waited.length; i++) {
            waited[i] = new float[all];
        }
        this.restored = new float[choice.company().functions().size()][all];
        this.copyHours = new float[all];
        this.contain = new float[all];
        this.hour = new short[all];
        this.end = new byte[all];
        this.mass = new boolean[all];
        this.yearly = new Choice.Yearly[size.worlds()];
        this.rate = new double[size.worlds()];
    }

    void put(int world, int incident, Outcome outcome) {
        int at = world * size.incidents() + incident;
        parts[0][at] = (float) outcome.loss().standstill();
        parts[1][at] = (float) outcome.loss().response();
        parts[2][at] = (float) outcome.loss().bought();
        parts[3][at] = (float) outcome.loss().hours();
        waited[0][at] = (float) outcome.waited().sensor();
        waited[1][at] = (float) outcome.waited().queue();
        waited[2][at] = (float) outcome.waited().triage();
        waited[3][at] = (float) outcome.waited().reach();
        waited[4][at] = (float) outcome.waited().act();
        contain[at] = (float) outcome.containMinutes();
        hour[at] = (short) outcome.hourOfWeek();
        end[at] = place(outcome.end());
        mass[at] = outcome.mass();
        copyHours[at] = (float) outcome.restored().copyHours();
        for (int function = 0; function < restored.length; function++) {
            restored[function][at] = (float) outcome.restored().days(function);
        }
    }

    private static byte place(Outcome.End end) {
        for (byte i = 0; i < ENDS.length; i++) {
            if (ENDS[i] == end) {
                return i;
            }
        }
        throw new IllegalStateException("end=" + end);
    }

    void yearly(int world, Choice.Yearly cost, double attempts) {
        yearly[world] = cost;
        rate[world] = attempts;
    }

    /** The option. */
    public Choice choice() {
        return choice;
    }

    /** The option, ready to be attacked again. */
    Rehearsal ready() {
        return ready;
    }

    /** How many incidents there are in all. */
    public int count() {
        return end.length;
    }

    /** What an incident cost. */
    public double loss(int world, int incident) {
        int at = world * size.incidents() + incident;
        return (double) parts[0][at] + parts[1][at] + parts[2][at] + parts[3][at];
    }

    /** A part of the loss of an incident: standstill, response, bought, hours. */
    public double part(int part, int at) {
        return parts[part][at];
    }

    /** How an incident ended. */
    public Outcome.End end(int at) {
        return ENDS[end[at]];
    }

    /** True when the incident was part of a mass attack. */
    public boolean isMass(int at) {
        return mass[at];
    }

    /** Hour of the week of the first alert; -1: no alert. */
    public int hour(int at) {
        return hour[at];
    }

    /** Minutes from the alert to the containment; see {@link Outcome#containMinutes}. */
    public double contain(int at) {
        return contain[at];
    }

    /** Minutes of a handover: sensor, queue, triage, reach, act. */
    public double waited(int which, int at) {
        return waited[which][at];
    }

    /** Days until that function ran again; see {@link Restored#days}. */
    public double restored(int function, int at) {
        return restored[function][at];
    }

    /** How old the copy was that was restored; see {@link Restored#copyHours}. */
    public double copyHours(int at) {
        return copyHours[at];
    }

    /** What an attempt costs on the average in that world. */
    public double meanLoss(int world) {
        double sum = 0;
        for (int incident = 0; incident < size.incidents(); incident++) {
            sum += loss(world, incident);
        }
        return sum / size.incidents();
    }

    /**
     * The mean of a part of the loss of an attempt in that world: standstill, response, bought,
     * hours.
     */
    public double meanPart(int part, int world) {
        double sum = 0;
        for (int incident = 0; incident < size.incidents(); incident++) {
            sum += parts[part][world * size.incidents() + incident];
        }
        return sum / size.incidents();
    }

    /** Attempts a year in that world. */
    public double rate(int world) {
        return rate[world];
    }

    /** What a year costs in that world without any incident. */
    public Choice.Yearly yearly(int world) {
        return yearly[world];
    }

    /** What a year costs in that world on the average, everything counted. */
    public double cost(int world) {
        return yearly[world].total() + rate[world] * meanLoss(world);
    }
}
