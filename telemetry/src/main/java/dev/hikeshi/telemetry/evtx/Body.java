package dev.hikeshi.telemetry.evtx;

import java.util.List;

/** The BinXML of a record or of a slot: one instance per fragment. */
record Body(List<Instance> instances, int depth, long weight) {
    Body {
        instances = List.copyOf(instances);
    }
}
