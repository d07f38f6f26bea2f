package dev.hikeshi.cli.telemetry;

import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.telemetry.input.ReadProgress;
import java.io.Console;
import java.util.Optional;

/**
 * One line on a terminal that says how far the reading is; nothing at all in a pipe.
 *
 * <p>Bytes, records, findings and the time that remains at the present rate.
 */
public final class ProgressLine implements ReadProgress, AutoCloseable {
    private static final long REDRAW_NANOS = 250_000_000L;
    private static final int WIDTH = 78;

    private final Terminal terminal;
    private final Texts texts;
    private final boolean shown;
    private final long started = System.nanoTime();
    private long drawn = started;
    private long bytes;
    private long totalBytes;
    private long records;

    ProgressLine(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
        this.shown = Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    @Override
    public void bytesRead(long done, long total) {
        bytes = done;
        totalBytes = total;
        redraw();
    }

    void record() {
        records++;
        if ((records & 0x3ff) == 0) {
            redraw();
        }
    }

    private void redraw() {
        long now = System.nanoTime();
        if (!shown || now - drawn < REDRAW_NANOS) {
            return;
        }
        drawn = now;
        long seconds = (now - started) / 1_000_000_000L;
        long left = bytes == 0 ? 0 : Math.max(0, seconds * (totalBytes - bytes) / bytes);
        String line = texts.say("progress", bytes >> 20, totalBytes >> 20, records, seconds, left);
        terminal.err().print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        terminal.err().flush();
    }

    @Override
    public void close() {
        if (shown) {
            terminal.err().print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.err().flush();
        }
    }
}
