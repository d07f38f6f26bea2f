package dev.hikeshi.telemetry;

import dev.hikeshi.telemetry.evtx.EvtxReader;
import dev.hikeshi.telemetry.json.JsonLog;
import dev.hikeshi.telemetry.syslog.FortigateLog;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Finds out what a stream of bytes is, unpacks archives within bounds, and hands it to its reader.
 *
 * <p>An archive may lie in an archive once. An entry may unpack to {@link #MAX_ENTRY_BYTES}, an
 * archive to {@link #MAX_ARCHIVE_BYTES}; what was read until then counts.
 */
final class Unpacking {
    static final long MAX_ENTRY_BYTES = 2L << 30;
    static final long MAX_ARCHIVE_BYTES = 16L << 30;
    private static final int MAX_ENTRIES = 100_000;
    private static final int MAX_NESTING = 2;
    private static final int SNIFFED = 4096;

    private final TelemetrySink sink;
    private long files;

    Unpacking(TelemetrySink sink) {
        this.sink = sink;
    }

    /** Number of logs read so far. */
    long files() {
        return files;
    }

    void read(String name, InputStream in) throws IOException {
        read(name, in, 0);
    }

    private void read(String name, InputStream raw, int nesting) throws IOException {
        InputStream in = raw.markSupported() ? raw : new BufferedInputStream(raw, 1 << 16);
        in.mark(SNIFFED);
        byte[] first;
        try {
            first = in.readNBytes(SNIFFED);
            in.reset();
        } catch (BoundExceeded e) {
            bound(name, e);
            return;
        } catch (ZipException | EOFException e) {
            sink.damage(new Damage(name, 0, Damage.Kind.ARCHIVE, String.valueOf(e.getMessage())));
            return;
        }
        if (isZip(first) || isGzip(first)) {
            archive(name, in, first, nesting);
            return;
        }
        try {
            log(name, in, first);
        } catch (BoundExceeded e) {
            bound(name, e);
        } catch (ZipException | EOFException e) {
            sink.damage(new Damage(name, 0, Damage.Kind.ARCHIVE, String.valueOf(e.getMessage())));
        }
    }

    private void log(String name, InputStream in, byte[] first) throws IOException {
        boolean namedEvtx = name.toLowerCase(Locale.ROOT).endsWith(".evtx");
        if (EvtxReader.looksLikeEvtx(first)) {
            files++;
            EvtxReader.read(name, in, sink);
        } else if (namedEvtx) {
            files++;
            String found = first.length == 0 ? "an empty file" : "other bytes";
            sink.damage(
                    new Damage(
                            name, 0, Damage.Kind.FILE_HEADER, "expected ElfFile, found " + found));
        } else if (JsonLog.looksLike(first)) {
            files++;
            JsonLog.read(name, in, sink);
        } else if (FortigateLog.looksLike(first)) {
            files++;
            FortigateLog.read(name, in, sink);
        } else {
            sink.skipped(name);
        }
    }

    private void archive(String name, InputStream in, byte[] first, int nesting)
            throws IOException {
        if (nesting >= MAX_NESTING) {
            sink.damage(
                    new Damage(
                            name,
                            0,
                            Damage.Kind.ARCHIVE_BOUND,
                            "archives nest deeper than " + MAX_NESTING));
            return;
        }
        try {
            if (isZip(first)) {
                zip(name, in, nesting);
            } else {
                String inner = name.replaceFirst("(?i)\\.gz$", "");
                read(
                        inner.equals(name) ? name + "!/content" : inner,
                        bounded(new GZIPInputStream(in)),
                        nesting + 1);
            }
        } catch (BoundExceeded e) {
            bound(name, e);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            sink.damage(new Damage(name, 0, Damage.Kind.ARCHIVE, String.valueOf(e.getMessage())));
        }
    }

    private void zip(String name, InputStream in, int nesting) throws IOException {
        long left = MAX_ARCHIVE_BYTES;
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        ZipEntry entry = zip.getNextEntry();
        for (int count = 0; entry != null; entry = zip.getNextEntry()) {
            if (++count > MAX_ENTRIES) {
                throw new BoundExceeded("more than " + MAX_ENTRIES + " entries");
            }
            if (!entry.isDirectory()) {
                Bounded bounded = new Bounded(zip, Math.min(MAX_ENTRY_BYTES, left));
                read(
                        name + "!/" + entry.getName(),
                        new BufferedInputStream(bounded, 1 << 16),
                        nesting + 1);
                left -= bounded.read;
                if (bounded.exceeded) {
                    return;
                }
            }
        }
    }

    private static InputStream bounded(InputStream in) {
        return new BufferedInputStream(new Bounded(in, MAX_ENTRY_BYTES), 1 << 16);
    }

    private void bound(String name, BoundExceeded e) {
        sink.damage(new Damage(name, 0, Damage.Kind.ARCHIVE_BOUND, String.valueOf(e.getMessage())));
    }

    private static boolean isZip(byte[] first) {
        return first.length >= 4
                && first[0] == 'P'
                && first[1] == 'K'
                && first[2] == 3
                && first[3] == 4;
    }

    private static boolean isGzip(byte[] first) {
        return first.length >= 3
                && (first[0] & 0xff) == 0x1f
                && (first[1] & 0xff) == 0x8b
                && first[2] == 8;
    }

    /** An archive unpacks to more than is allowed. */
    private static final class BoundExceeded extends IOException {
        private static final long serialVersionUID = 1L;

        BoundExceeded(String message) {
            super(message);
        }
    }

    /** Refuses to give more than so many bytes; closing it closes nothing. */
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private final long limit;
        private long read;
        private boolean exceeded;

        Bounded(InputStream in, long limit) {
            this.in = in;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            if (count > 0) {
                read += count;
                if (read > limit) {
                    exceeded = true;
                    throw new BoundExceeded("unpacks to more than " + limit + " bytes");
                }
            }
            return count;
        }
    }
}
