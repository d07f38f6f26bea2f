package dev.hikeshi.telemetry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads UTF-8 lines and knows at which byte each begins. A byte order mark is passed over; a line
 * longer than {@link #MAX_LINE_BYTES} is cut and marked.
 */
public final class LineReader {
    /** No log of any maker has a line of this length. */
    public static final int MAX_LINE_BYTES = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long position;
    private long number;

    /**
     * One line.
     *
     * @param text without its end
     * @param number from 1
     * @param offset bytes from the start to its first byte
     * @param cut true when it was too long and the rest of it was passed over
     */
    public record Line(String text, long number, long offset, boolean cut) {}

    /** Reads from the start of a log. */
    public LineReader(InputStream in) {
        this.in = in;
    }

    /** The next line; null at the end. */
    public @Nullable Line next() throws IOException {
        long offset = position;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        boolean any = false;
        boolean cut = false;
        while (from < to || fill()) {
            any = true;
            byte b = buffer[from++];
            position++;
            if (b == '\n') {
                break;
            }
            if (bytes.size() < MAX_LINE_BYTES) {
                bytes.write(b);
            } else {
                cut = true;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        return new Line(text(bytes), number, offset, cut);
    }

    private String text(ByteArrayOutputStream bytes) {
        String text = bytes.toString(StandardCharsets.UTF_8);
        if (number == 1 && text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        return to > 0;
    }
}
