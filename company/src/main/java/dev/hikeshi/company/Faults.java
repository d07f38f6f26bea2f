package dev.hikeshi.company;

import dev.hikeshi.response.Words;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects faults and warnings while reading goes on; not for several threads. */
final class Faults {
    private record Entry(Place place, Fault fault) {}

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::place, Place.READING_ORDER)
                    .thenComparing(entry -> entry.fault().code());

    private final Set<Entry> faults = new LinkedHashSet<>();
    private final Set<Entry> warnings = new LinkedHashSet<>();

    void add(FaultCode code, Place place, Words expected, String found) {
        add(code, place, expected, found, null);
    }

    void add(
            FaultCode code,
            Place place,
            Words expected,
            String found,
            @Nullable String suggestion) {
        faults.add(new Entry(place, fault(code, place, expected, found, suggestion)));
    }

    void warn(FaultCode code, Place place, Words expected, String found) {
        warnings.add(new Entry(place, fault(code, place, expected, found, null)));
    }

    /** Number of faults so far; equal before and after a reading means that it was right. */
    int count() {
        return faults.size();
    }

    /** True when something inside this place, or the place itself, is at fault. */
    boolean anyWithin(Place place) {
        return faults.stream().anyMatch(entry -> entry.place().isWithin(place));
    }

    List<Fault> inReadingOrder() {
        return ordered(faults);
    }

    List<Fault> warningsInReadingOrder() {
        return ordered(warnings);
    }

    private static List<Fault> ordered(Set<Entry> entries) {
        return entries.stream().sorted(ORDER).map(Entry::fault).toList();
    }

    private static Fault fault(
            FaultCode code,
            Place place,
            Words expected,
            String found,
            @Nullable String suggestion) {
        String shown = found.length() > 120 ? found.substring(0, 120) + "…" : found;
        return new Fault(
                code.id(),
                place.file(),
                place.line(),
                place.column(),
                place.where(),
                expected,
                shown,
                suggestion);
    }
}
