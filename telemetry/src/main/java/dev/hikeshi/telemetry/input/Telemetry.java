package dev.hikeshi.telemetry.input;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads logs of any known format from files, folders, archives and standard input.
 *
 * <p>What a file is follows from its content, never from its name alone; a file of unknown kind is
 * {@linkplain TelemetrySink#skipped skipped}. A file that is named {@code .evtx} and is none is
 * damage, because evidence was expected there.
 *
 * <p>Folders are read to the bottom in the order of the names, links are followed, rings are not.
 * {@code .zip} and {@code .gz} are opened wherever they stand, also one inside the other. What they
 * unpack to is bounded: 2 GiB an entry, and 200 times the packed size once 64 MiB are out.
 */
public final class Telemetry {
    private static final Path STANDARD_INPUT = Path.of("-");

    private Telemetry() {}

    /** Reads with nobody told how far it is, and no standard input. */
    public static ReadTally read(List<Path> inputs, TelemetrySink sink) throws IOException {
        return read(inputs, InputStream.nullInputStream(), sink, ReadProgress.SILENT, null);
    }

    /** Reads with no zone known of devices whose lines name none. */
    public static ReadTally read(
            List<Path> inputs, InputStream standardInput, TelemetrySink sink, ReadProgress progress)
            throws IOException {
        return read(inputs, standardInput, sink, progress, null);
    }

    /**
     * Reads everything, in the order of the list.
     *
     * @param standardInput what the path {@code -} stands for; not closed
     * @param zone of devices whose lines name none; null: such lines have no time
     * @throws NoSuchFileException before anything is read, when an input is missing
     */
    public static ReadTally read(
            List<Path> inputs,
            InputStream standardInput,
            TelemetrySink sink,
            ReadProgress progress,
            @Nullable ZoneId zone)
            throws IOException {
        SizeSum sizes = new SizeSum();
        for (Path input : inputs) {
            if (!input.equals(STANDARD_INPUT)) {
                if (!Files.exists(input)) {
                    throw new NoSuchFileException(input.toString());
                }
                InputTree.visit(input, sizes);
            }
        }
        CountingSink counting = new CountingSink(sink);
        MeteredInput.Meter meter = new MeteredInput.Meter(progress, sizes.bytes);
        Unpacking unpacking = new Unpacking(counting, zone);
        for (Path input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                unpacking.read("-", new MeteredInput(standardInput, meter));
            } else {
                InputTree.visit(input, new Opening(unpacking, counting, meter));
            }
        }
        return counting.tally(unpacking.files(), meter.bytes());
    }

    private record Opening(Unpacking unpacking, CountingSink sink, MeteredInput.Meter meter)
            implements InputTree.Visitor {
        @Override
        public void file(String name, Path path) {
            try (InputStream in = Files.newInputStream(path)) {
                unpacking.read(name, new MeteredInput(in, meter));
            } catch (IOException e) {
                unreadable(name, e);
            }
        }

        @Override
        public void special(String name) {
            sink.skipped(name);
        }

        @Override
        public void unreadable(String name, IOException why) {
            sink.damage(
                    new Damage(
                            name,
                            0,
                            Damage.Kind.UNREADABLE,
                            Detail.of(Detail.What.CANNOT_OPEN, why.getClass().getSimpleName())));
        }
    }

    /** The bytes of all files as they are stored; what cannot be read counts nothing. */
    private static final class SizeSum implements InputTree.Visitor {
        private long bytes;

        @Override
        public void file(String name, Path path) {
            try {
                bytes += Files.size(path);
            } catch (IOException e) {
                unreadable(name, e);
            }
        }

        @Override
        public void special(String name) {}

        @Override
        public void unreadable(String name, IOException why) {}
    }
}
