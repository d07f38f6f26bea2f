package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;

/** A record that cannot be read; becomes a {@link Damage}. */
final class BrokenRecord extends Exception {
    private static final long serialVersionUID = 1;

    private final Damage.Kind kind;
    private final transient Detail detail;

    BrokenRecord(Damage.Kind kind, Detail detail) {
        super(detail.what().name(), null, false, false);
        this.kind = kind;
        this.detail = detail;
    }

    static BrokenRecord content(Detail detail) {
        return new BrokenRecord(Damage.Kind.RECORD_CONTENT, detail);
    }

    Damage.Kind kind() {
        return kind;
    }

    Detail detail() {
        return detail;
    }
}
