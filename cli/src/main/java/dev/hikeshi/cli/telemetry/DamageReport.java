package dev.hikeshi.cli.telemetry;

import dev.hikeshi.cli.Texts;
import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts damages by kind and says on standard error where the first of each kind stand. */
public final class DamageReport {
    private static final int SHOWN_A_KIND = 3;

    private final Map<Damage.Kind, Long> counts = new EnumMap<>(Damage.Kind.class);
    private final Map<Damage.Kind, List<Damage>> first = new EnumMap<>(Damage.Kind.class);

    /** Takes one damage. */
    public void add(Damage damage) {
        counts.merge(damage.kind(), 1L, Long::sum);
        List<Damage> shown = first.computeIfAbsent(damage.kind(), kind -> new ArrayList<>());
        if (shown.size() < SHOWN_A_KIND) {
            shown.add(damage);
        }
    }

    /** True when nothing was damaged. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** Number of damages of every kind. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Number of damages by kind, in the order of the kinds. */
    public Map<Damage.Kind, Long> counts() {
        return Map.copyOf(counts);
    }

    /** Prints one line a kind, with the places of the first few. */
    public void print(PrintStream err, Texts texts) {
        for (Map.Entry<Damage.Kind, Long> entry : counts.entrySet()) {
            String kind = texts.say("damage." + entry.getKey());
            err.println("hikeshi: " + texts.say("damage.line", kind, entry.getValue()));
            for (Damage damage : first.getOrDefault(entry.getKey(), List.of())) {
                err.println(
                        "  "
                                + texts.say(
                                        "damage.place",
                                        damage.file(),
                                        damage.offset(),
                                        said(damage.detail(), texts)));
            }
        }
    }

    private static String said(Detail detail, Texts texts) {
        String text = texts.say("damage.what." + detail.what(), detail.values().toArray());
        return detail.record() == null ? text : texts.say("damage.record", detail.record(), text);
    }
}
