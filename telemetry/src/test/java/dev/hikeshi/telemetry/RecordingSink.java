package dev.hikeshi.telemetry;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a reader gives. */
public final class RecordingSink implements TelemetrySink {
    public final List<Event> events = new ArrayList<>();
    public final List<Damage> damages = new ArrayList<>();
    public final List<String> skipped = new ArrayList<>();

    @Override
    public void event(Event event) {
        events.add(event);
    }

    @Override
    public void damage(Damage damage) {
        damages.add(damage);
    }

    @Override
    public void skipped(String file) {
        skipped.add(file);
    }

    /** The only event. */
    public Event only() {
        if (events.size() != 1 || !damages.isEmpty()) {
            throw new AssertionError(events.size() + " events, damages " + damages);
        }
        return events.getFirst();
    }
}
