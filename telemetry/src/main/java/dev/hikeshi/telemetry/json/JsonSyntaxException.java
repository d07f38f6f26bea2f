package dev.hikeshi.telemetry.json;

/** The text is not JSON, or nests deeper than is allowed. */
public final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;

    JsonSyntaxException(String expected, int position) {
        super("expected " + expected + " at=" + position);
        this.position = position;
    }

    /** Characters from the start of the text to where it is wrong. */
    public int position() {
        return position;
    }
}
