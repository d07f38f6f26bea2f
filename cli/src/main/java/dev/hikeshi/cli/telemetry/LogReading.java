package dev.hikeshi.cli.telemetry;

import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.TelemetrySink;
import dev.hikeshi.telemetry.input.ReadTally;
import dev.hikeshi.telemetry.input.Telemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the logs that a user named, and keeps account of what could not be read. */
public final class LogReading {

    /** Takes the events, in the order of the logs. */
    public interface EventConsumer {
        /**
         * Takes one event.
         *
         * @throws IOException when it cannot be written where it should go; ends the reading
         */
        void accept(Event event) throws IOException;
    }

    private final Terminal terminal;
    private final Texts texts;
    private final DamageReport damages = new DamageReport();
    private final @Nullable ZoneId zone;
    private long timeless;
    private String named = "";
    private @Nullable ReadTally tally;

    /**
     * Reads for one command.
     *
     * @param zone of devices whose lines name none; null: unknown
     */
    public LogReading(Terminal terminal, Texts texts, @Nullable ZoneId zone) {
        this.zone = zone;
        this.terminal = terminal;
        this.texts = texts;
    }

    /**
     * Reads every log once.
     *
     * @throws IOException when a path is missing, or the consumer throws
     */
    public void read(List<Path> paths, EventConsumer consumer) throws IOException {
        named = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
        try (ProgressLine progress = new ProgressLine(terminal, texts)) {
            tally =
                    Telemetry.read(
                            paths, terminal.in(), new Sink(consumer, progress), progress, zone);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What was read. */
    public ReadTally tally() {
        if (tally == null) {
            throw new IllegalStateException("nothing was read yet");
        }
        return tally;
    }

    /** What could not be read. */
    public DamageReport damages() {
        return damages;
    }

    /** Prints what was damaged, passed over or empty, and gives the exit code. */
    public int finish() {
        ReadTally done = tally();
        if (done.skippedFiles() > 0) {
            terminal.err().println("hikeshi: " + texts.say("read.skipped", done.skippedFiles()));
        }
        if (done.events() == 0) {
            terminal.err().println("hikeshi: " + texts.say("read.nothing", named));
        }
        if (timeless > 0) {
            terminal.err().println("hikeshi: " + texts.say("read.no-zone", timeless));
        }
        damages.print(terminal.err(), texts);
        return damages.isEmpty() && done.events() > 0 ? Exit.DONE : Exit.DAMAGED;
    }

    private final class Sink implements TelemetrySink {
        private final EventConsumer consumer;
        private final ProgressLine progress;

        Sink(EventConsumer consumer, ProgressLine progress) {
            this.consumer = consumer;
            this.progress = progress;
        }

        @Override
        public void event(Event event) {
            try {
                if (event.format() == Format.FORTIGATE && event.time().isEmpty()) {
                    timeless++;
                }
                consumer.accept(event);
                progress.record();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void damage(Damage damage) {
            damages.add(damage);
        }
    }
}
