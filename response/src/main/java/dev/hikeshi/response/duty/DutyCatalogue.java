package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The duties of an incident, and after them those that fall due again and again.
 *
 * <p>Names, instructions, efforts and deadlines are ours. The mappings point to ITU-T X.1060
 * service codes, to outcomes of NIST CSF 2.0 (NIST CSWP 29) and to response actions of RE&amp;CT. A
 * company's own duties are in {@link Duties}.
 */
public final class DutyCatalogue {

    private static final List<Duty> ALL = join();
    private static final SortedMap<DutyId, Duty> BY_ID = index();

    private DutyCatalogue() {}

    /** Every duty; the order is stable. */
    public static List<Duty> all() {
        return ALL;
    }

    /** The duty of that id. */
    public static Optional<Duty> find(DutyId id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The duty of that id; an unknown id is a bug of the caller. */
    public static Duty require(DutyId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("unknown duty id=" + id));
    }

    private static List<Duty> join() {
        List<Duty> all = new ArrayList<>();
        all.addAll(ContainmentDuties.ROWS);
        all.addAll(RecoveryDuties.ROWS);
        all.addAll(ReportingDuties.ROWS);
        all.addAll(SupportDuties.ROWS);
        all.addAll(FollowUpDuties.ROWS);
        all.addAll(CareDuties.ROWS);
        all.addAll(ReadinessDuties.ROWS);
        return Collections.unmodifiableList(all);
    }

    private static SortedMap<DutyId, Duty> index() {
        TreeMap<DutyId, Duty> byId = new TreeMap<>();
        for (Duty duty : ALL) {
            if (byId.put(duty.id(), duty) != null) {
                throw new IllegalStateException("duty twice id=" + duty.id());
            }
        }
        return Collections.unmodifiableSortedMap(byId);
    }
}
