package dev.hikeshi.telemetry.input;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.TelemetrySink;
import java.util.EnumMap;
import java.util.Map;

/** Counts what goes through it. */
final class CountingSink implements TelemetrySink {
    private final TelemetrySink next;
    private final Map<Damage.Kind, Long> damages = new EnumMap<>(Damage.Kind.class);
    private long events;
    private long skipped;

    CountingSink(TelemetrySink next) {
        this.next = next;
    }

    @Override
    public void event(Event event) {
        events++;
        next.event(event);
    }

    @Override
    public void damage(Damage damage) {
        damages.merge(damage.kind(), 1L, Long::sum);
        next.damage(damage);
    }

    @Override
    public void skipped(String file) {
        skipped++;
        next.skipped(file);
    }

    ReadTally tally(long files, long bytes) {
        return new ReadTally(files, skipped, events, damages, bytes);
    }
}
