package dev.hikeshi.detection.regex;

/** The expression uses what cannot be followed in linear time here. */
final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTaken() {
        super("not taken", null, false, false);
    }
}
