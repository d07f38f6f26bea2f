package dev.hikeshi.telemetry.input;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Opens packed files as streams, within bounds; nothing is written anywhere. What was read before a
 * break or bound counts; entries after it are not read, and the damage says so.
 */
final class Unpacker {
    private static final int BUFFER = 64 << 10;
    private static final long MAX_ENTRY_BYTES = 2L << 30;
    private static final long RATIO_FREE_BYTES = 64L << 20;
    private static final long MAX_RATIO = 200;

    /** Takes one unpacked stream. */
    interface Opener {
        void open(String name, GuardedInput in, int packings) throws IOException;
    }

    private final TelemetrySink sink;
    private final Opener opener;

    Unpacker(TelemetrySink sink, Opener opener) {
        this.sink = sink;
        this.opener = opener;
    }

    /** What an archive has unpacked to, against what was read of it. */
    private static final class Bound {
        private final GuardedInput packed;
        private long before;

        Bound(GuardedInput packed) {
            this.packed = packed;
        }

        boolean holds(long entryBytes) {
            long total = before + entryBytes;
            return entryBytes <= MAX_ENTRY_BYTES
                    && (total <= RATIO_FREE_BYTES || total <= MAX_RATIO * packed.count());
        }
    }

    /**
     * @param all the archive from its start
     * @param packed counts the bytes of the archive
     */
    void gunzip(String name, InputStream all, GuardedInput packed, int packings)
            throws IOException {
        Bound bound = new Bound(packed);
        GuardedInput in;
        try {
            in = new GuardedInput(new GZIPInputStream(all, BUFFER), bound::holds);
        } catch (IOException e) {
            damage(name, 0, Damage.Kind.ARCHIVE, reason(e));
            return;
        }
        readEntry(name, in, packings);
    }

    /** As {@link #gunzip}; each entry is named {@code archive!/entry}. */
    void unzip(String name, InputStream all, GuardedInput packed, int packings) throws IOException {
        Bound bound = new Bound(packed);
        ZipEndWatch watched = new ZipEndWatch(all);
        // Latin-1 never fails; the names are made readable afterwards.
        ZipInputStream zip =
                new ZipInputStream(
                        new BufferedInputStream(watched, BUFFER), StandardCharsets.ISO_8859_1);
        try {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                GuardedInput in = new GuardedInput(zip, bound::holds);
                if (!entry.isDirectory()
                        && !readEntry(name + "!/" + ZipNames.readable(entry), in, packings)) {
                    return;
                }
                bound.before += in.count();
            }
            if (!watched.endSeen()) {
                damage(
                        name,
                        packed.count(),
                        Damage.Kind.ARCHIVE,
                        Detail.of(Detail.What.ARCHIVE_UNENDED));
            }
        } catch (IOException e) {
            damage(name, packed.count(), Damage.Kind.ARCHIVE, reason(e));
        }
    }

    private static @Nullable ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException badName) {
            throw new ZipException("an entry's name is not UTF-8 as it claims");
        }
    }

    /** Returns false when what follows in the archive cannot be read. */
    private boolean readEntry(String name, GuardedInput in, int packings) throws IOException {
        opener.open(name, in, packings);
        in.drain();
        if (in.overBound()) {
            damage(
                    name,
                    in.count(),
                    Damage.Kind.ARCHIVE_BOUND,
                    Detail.of(Detail.What.UNPACKS_TOO_MUCH));
            return false;
        }
        IOException failure = in.failure();
        if (failure != null) {
            damage(name, in.count(), Damage.Kind.ARCHIVE, reason(failure));
            return false;
        }
        return true;
    }

    private void damage(String name, long offset, Damage.Kind kind, Detail detail) {
        sink.damage(new Damage(name, offset, kind, detail));
    }

    private static Detail reason(Exception e) {
        return Detail.of(Detail.What.CANNOT_UNPACK, String.valueOf(e.getMessage()));
    }
}
