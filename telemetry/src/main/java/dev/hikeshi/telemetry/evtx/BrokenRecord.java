package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Damage;

/** A record that cannot be read; becomes a {@link Damage}. */
final class BrokenRecord extends Exception {
    private static final long serialVersionUID = 1;

    private final Damage.Kind kind;

    BrokenRecord(Damage.Kind kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
    }

    static BrokenRecord content(String detail) {
        return new BrokenRecord(Damage.Kind.RECORD_CONTENT, detail);
    }

    Damage.Kind kind() {
        return kind;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
