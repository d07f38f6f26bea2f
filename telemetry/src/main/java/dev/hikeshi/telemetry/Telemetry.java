package dev.hikeshi.telemetry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads logs: folders (with all below them, in the order of their paths), files, {@code .zip} and
 * {@code .gz} archives, and standard input for the path {@code -}.
 *
 * <p>What a file is, its content says, not its name. A file of unknown kind is passed over and
 * counted; a file that calls itself {@code .evtx} and is none is damaged.
 */
public final class Telemetry {
    private static final String STANDARD_INPUT = "-";

    private Telemetry() {}

    /**
     * Reads every input once, in the order given.
     *
     * @param standardInput what the path {@code -} stands for
     * @throws NoSuchFileException when an input is not there; nothing was read then
     * @throws IOException when a folder cannot be listed, or the sink throws
     */
    public static ReadTally read(
            List<Path> inputs, InputStream standardInput, TelemetrySink sink, ReadProgress progress)
            throws IOException {
        List<Named> files = new ArrayList<>();
        long total = 0;
        for (Path input : inputs) {
            for (Named file : below(input)) {
                files.add(file);
                total += file.size();
            }
        }
        CountingSink counting = new CountingSink(sink);
        Unpacking unpacking = new Unpacking(counting);
        long done = 0;
        for (Named file : files) {
            read(file, standardInput, unpacking, counting, new Meter(progress, done, total));
            done += file.size();
            progress.bytesRead(done, total);
        }
        return counting.tally(unpacking.files(), done);
    }

    /** Reads with nobody told how far it is, and no standard input. */
    public static ReadTally read(List<Path> inputs, TelemetrySink sink) throws IOException {
        return read(inputs, InputStream.nullInputStream(), sink, ReadProgress.SILENT);
    }

    private static void read(
            Named file,
            InputStream standardInput,
            Unpacking unpacking,
            TelemetrySink sink,
            Meter meter)
            throws IOException {
        if (file.name().equals(STANDARD_INPUT)) {
            unpacking.read(STANDARD_INPUT, new BufferedInputStream(standardInput));
            return;
        }
        InputStream opened;
        try {
            opened = Files.newInputStream(file.path());
        } catch (IOException e) {
            sink.damage(
                    new Damage(
                            file.name(),
                            0,
                            Damage.Kind.UNREADABLE,
                            String.valueOf(e.getMessage())));
            return;
        }
        try (InputStream in = new BufferedInputStream(new MeteredInput(opened, meter), 1 << 16)) {
            unpacking.read(file.name(), in);
        }
    }

    private record Named(String name, Path path, long size) {}

    private static List<Named> below(Path input) throws IOException {
        String given = input.toString();
        if (given.equals(STANDARD_INPUT)) {
            return List.of(new Named(given, input, 0));
        }
        if (!Files.exists(input)) {
            throw new NoSuchFileException(given);
        }
        if (!Files.isDirectory(input)) {
            return List.of(new Named(slashes(given), input, Files.size(input)));
        }
        List<Named> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(input, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String below = slashes(input.relativize(file).toString());
                String folder = slashes(given);
                String name = folder.endsWith("/") ? folder + below : folder + "/" + below;
                files.add(new Named(name, file, Files.size(file)));
            }
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }

    private record Meter(ReadProgress progress, long before, long total) {}

    /** Tells the progress with every block. */
    private static final class MeteredInput extends java.io.FilterInputStream {
        private final Meter meter;
        private long read;

        MeteredInput(InputStream in, Meter meter) {
            super(in);
            this.meter = meter;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            if (count > 0) {
                read += count;
                meter.progress().bytesRead(meter.before() + read, meter.total());
            }
            return count;
        }
    }
}
