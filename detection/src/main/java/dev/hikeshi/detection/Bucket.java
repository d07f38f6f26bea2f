package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The units that one kind of event can concern, and by which atoms they are found. Immutable. */
final class Bucket {
    private static final int[] NOBODY = {};

    private final int[] always;
    private final int[] fields;
    private final int[] atoms; // open addressing: atom + 1; 0: free
    private final int[][] units; // by slot

    private Bucket(int[] always, int[] fields, Map<Integer, List<Integer>> byAtom) {
        this.always = always;
        this.fields = fields;
        this.atoms = new int[Integer.highestOneBit(Math.max(4, byAtom.size() * 4 - 1))];
        this.units = new int[atoms.length][];
        byAtom.forEach(
                (atom, list) -> {
                    int slot = slot(atom);
                    while (atoms[slot] != 0) {
                        slot = (slot + 1) & (atoms.length - 1);
                    }
                    atoms[slot] = atom + 1;
                    units[slot] = list.stream().mapToInt(Integer::intValue).toArray();
                });
    }

    /** The bucket of some units under what is known of their atoms. */
    static Bucket of(Plan plan, int[] units, Witnesses witnesses) {
        TreeSet<Integer> always = new TreeSet<>();
        TreeSet<Integer> fields = new TreeSet<>();
        Map<Integer, List<Integer>> byAtom = new TreeMap<>();
        for (int unit : units) {
            if (witnesses.known(plan.place(unit)) == Witnesses.FALSE) {
                continue;
            }
            List<Integer> own = witnesses.of(plan.place(unit));
            if (own.isEmpty()) {
                always.add(unit);
            }
            for (int atom : new TreeSet<>(own)) {
                byAtom.computeIfAbsent(atom, a -> new ArrayList<>()).add(unit);
                fields.add(plan.atomField(atom));
            }
        }
        return new Bucket(numbers(always), numbers(fields), byAtom);
    }

    private static int[] numbers(SortedSet<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).toArray();
    }

    private int slot(int atom) {
        return ((atom * 0x9E3779B9) >>> 7) & (atoms.length - 1);
    }

    boolean isEmpty() {
        return always.length == 0 && fields.length == 0;
    }

    /** Units without witnesses, in order. */
    int[] always() {
        return always;
    }

    /** Where the witnesses stand: these are read of every event. */
    int[] fields() {
        return fields;
    }

    /** The units of which an atom is a witness. */
    int[] units(int atom) {
        for (int slot = slot(atom); atoms[slot] != 0; slot = (slot + 1) & (atoms.length - 1)) {
            if (atoms[slot] == atom + 1) {
                return units[slot];
            }
        }
        return NOBODY;
    }

    @Override
    public String toString() {
        return "always " + Arrays.toString(always) + ", fields " + Arrays.toString(fields);
    }
}
