package dev.hikeshi.company;

import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyCatalogue;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** The duty ids that a file may name. */
final class Duties {
    private static final SortedSet<String> KNOWN = ids();

    private Duties() {}

    static SortedSet<String> known() {
        return KNOWN;
    }

    private static SortedSet<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        for (Duty duty : DutyCatalogue.all()) {
            ids.add(duty.id().id());
        }
        return Collections.unmodifiableSortedSet(ids);
    }
}
