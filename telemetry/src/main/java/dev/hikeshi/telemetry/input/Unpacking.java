package dev.hikeshi.telemetry.input;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.TelemetrySink;
import dev.hikeshi.telemetry.evtx.EvtxReader;
import dev.hikeshi.telemetry.json.JsonLog;
import dev.hikeshi.telemetry.syslog.FortigateLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds out from its first bytes what a file is, and has it read. */
final class Unpacking {
    private static final int FIRST_BYTES = 8192;

    /** A packed file may hold packed files, but those may not. */
    private static final int MAX_PACKINGS = 2;

    private final TelemetrySink sink;
    private final @Nullable ZoneId zone;
    private final Unpacker unpacker;
    private long files;

    /**
     * Reads into a sink.
     *
     * @param zone of devices whose lines name none; null: unknown
     */
    Unpacking(TelemetrySink sink, @Nullable ZoneId zone) {
        this.sink = sink;
        this.zone = zone;
        this.unpacker = new Unpacker(sink, this::open);
    }

    /** Number of logs read so far. */
    long files() {
        return files;
    }

    /** Reads one stored file; a break of its stream becomes damage. */
    void read(String name, InputStream stored) throws IOException {
        GuardedInput in = new GuardedInput(stored, count -> true);
        open(name, in, 0);
        IOException failure = in.failure();
        if (failure != null) {
            sink.damage(
                    new Damage(
                            name,
                            in.count(),
                            Damage.Kind.UNREADABLE,
                            Detail.of(
                                    Detail.What.CANNOT_OPEN, failure.getClass().getSimpleName())));
        }
    }

    /**
     * @param packings in how many packed files this one lies
     */
    private void open(String name, GuardedInput in, int packings) throws IOException {
        byte[] first = in.readNBytes(FIRST_BYTES);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(first), in);
        boolean zip = startsWith(first, 'P', 'K', 3, 4) || startsWith(first, 'P', 'K', 5, 6);
        if (!zip && !startsWith(first, 0x1f, 0x8b, 8)) {
            openLog(name, all, first);
        } else if (packings == MAX_PACKINGS) {
            Detail detail = Detail.of(Detail.What.PACKED_TOO_OFTEN, MAX_PACKINGS);
            sink.damage(new Damage(name, 0, Damage.Kind.ARCHIVE_BOUND, detail));
        } else if (zip) {
            unpacker.unzip(name, all, in, packings + 1);
        } else {
            unpacker.gunzip(name, all, in, packings + 1);
        }
    }

    private void openLog(String name, InputStream all, byte[] first) throws IOException {
        Charset wide = wideCharset(first);
        if (EvtxReader.looksLikeEvtx(first)) {
            files++;
            EvtxReader.read(name, all, sink);
        } else if (isNamed(name, ".evtx")) {
            files++;
            boolean empty = first.length == 0;
            Detail detail = Detail.of(empty ? Detail.What.EMPTY_EVTX : Detail.What.NO_EVTX);
            sink.damage(new Damage(name, 0, Damage.Kind.FILE_HEADER, detail));
        } else if (wide != null) {
            InputStream narrow = new Utf8Input(all, wide);
            byte[] narrowFirst = narrow.readNBytes(FIRST_BYTES);
            openText(
                    name,
                    new SequenceInputStream(new ByteArrayInputStream(narrowFirst), narrow),
                    narrowFirst);
        } else {
            openText(name, all, first);
        }
    }

    private void openText(String name, InputStream all, byte[] first) throws IOException {
        if (JsonLog.looksLike(first) || isDamagedJson(name, first)) {
            files++;
            JsonLog.read(name, all, sink);
        } else if (FortigateLog.looksLike(first)) {
            files++;
            FortigateLog.read(name, all, sink, zone);
        } else {
            sink.skipped(name);
        }
    }

    /** A log whose first line is broken is still a log. */
    private static boolean isDamagedJson(String name, byte[] first) {
        if (!isNamed(name, ".json") && !isNamed(name, ".jsonl") && !isNamed(name, ".ndjson")) {
            return false;
        }
        for (byte b : first) {
            if (b == 0) {
                return false;
            }
        }
        return first.length > 0;
    }

    private static boolean isNamed(String name, String ending) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(ending) || lower.endsWith(ending + ".gz");
    }

    /** PowerShell writes UTF-16 with a byte order mark. */
    private static @Nullable Charset wideCharset(byte[] first) {
        if (startsWith(first, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(first, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
