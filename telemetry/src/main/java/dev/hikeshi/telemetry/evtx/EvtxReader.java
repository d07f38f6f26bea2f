package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Reads a Windows event log from a stream, block by block, to its end; no header is believed. Holds
 * one block of 64 KiB and eight bytes a record; events that are kept keep their block.
 */
public final class EvtxReader {
    private static final byte[] EMPTY = new byte[Layout.CHUNK_BYTES];

    private final String file;
    private final TelemetrySink sink;
    private final TemplateMemory memory = new TemplateMemory();
    private final SeenRecords seen = new SeenRecords();
    private boolean checksums = true;

    private EvtxReader(String file, TelemetrySink sink) {
        this.file = file;
        this.sink = sink;
    }

    /** Whether the first bytes of a file are those of an event log. */
    public static boolean looksLikeEvtx(byte[] first) {
        return Layout.startsWith(first, first.length, Layout.FILE_MAGIC);
    }

    /**
     * Reads everything; does not close the stream. Damage of any kind goes to the sink.
     *
     * @param fileName becomes the origin of the events
     * @throws IOException when the stream itself fails
     */
    public static void read(String fileName, InputStream in, TelemetrySink sink)
            throws IOException {
        new EvtxReader(fileName, sink).read(in);
    }

    private void read(InputStream in) throws IOException {
        byte[] header = new byte[Layout.FILE_HEADER_BYTES];
        int length = in.readNBytes(header, 0, header.length);
        if (Layout.startsWith(header, length, Layout.CHUNK_MAGIC)) {
            damage(0, Damage.Kind.FILE_HEADER, Detail.of(Detail.What.NO_FILE_HEADER));
            blocks(new SequenceInputStream(new ByteArrayInputStream(header, 0, length), in), 0);
            return;
        }
        fileHeader(header, length);
        blocks(in, length);
    }

    private void fileHeader(byte[] header, int length) {
        if (!Layout.startsWith(header, length, Layout.FILE_MAGIC)) {
            damage(
                    0,
                    Damage.Kind.FILE_HEADER,
                    Detail.of(
                            Detail.What.NOT_ELFFILE,
                            HexFormat.of().formatHex(header, 0, Math.min(length, 8))));
            return;
        }
        if (length < header.length) {
            damage(length, Damage.Kind.TRUNCATED, Detail.of(Detail.What.ENDS_IN_HEADER));
            return;
        }
        int flags = LittleEndian.i32(header, Layout.FILE_FLAGS);
        checksums = (flags & Layout.FLAG_NO_CHECKSUMS) == 0;
        int written = LittleEndian.i32(header, Layout.FILE_CHECKSUM);
        if (checksums && written != Layout.fileChecksum(header)) {
            damage(0, Damage.Kind.CHECKSUM, Detail.of(Detail.What.FILE_HEADER_SUM));
        }
    }

    private void blocks(InputStream in, long from) throws IOException {
        byte[] block = new byte[Layout.CHUNK_BYTES];
        for (long offset = from; ; offset += Layout.CHUNK_BYTES) {
            int length = in.readNBytes(block, 0, block.length);
            if (length == 0) {
                return;
            }
            Arrays.fill(block, length, block.length, (byte) 0);
            if (!Arrays.equals(block, EMPTY)) {
                block(new Chunk(file, offset, block, length));
                block = new byte[Layout.CHUNK_BYTES];
            }
            if (length < block.length) {
                damage(
                        offset + length,
                        Damage.Kind.TRUNCATED,
                        Detail.of(Detail.What.ENDS_IN_CHUNK));
                return;
            }
        }
    }

    private void block(Chunk chunk) {
        RecordScanner scanner = new RecordScanner(chunk, memory, seen, sink);
        if (chunk.hasMagic()) {
            checks(chunk);
            scanner.chunk();
            return;
        }
        String magic = HexFormat.of().formatHex(chunk.bytes(), 0, 8);
        damage(chunk.offset(), Damage.Kind.CHUNK_MAGIC, Detail.of(Detail.What.NOT_ELFCHNK, magic));
        if (LittleEndian.i64(chunk.bytes(), 0) != 0) {
            scanner.recover();
        }
    }

    private void checks(Chunk chunk) {
        byte[] bytes = chunk.bytes();
        if (!chunk.whole()) {
            return;
        }
        if (checksums
                && LittleEndian.i32(bytes, Layout.CHUNK_CHECKSUM) != Layout.chunkChecksum(bytes)) {
            damage(chunk.offset(), Damage.Kind.CHECKSUM, Detail.of(Detail.What.CHUNK_HEADER_SUM));
        }
        if (checksums
                && LittleEndian.i32(bytes, Layout.CHUNK_DATA_CHECKSUM)
                        != Layout.dataChecksum(bytes, chunk.free())) {
            damage(chunk.offset(), Damage.Kind.CHECKSUM, Detail.of(Detail.What.CHUNK_DATA_SUM));
        }
        Detail fault = Chains.fault(bytes);
        if (fault != null) {
            damage(chunk.offset(), Damage.Kind.CHAIN, fault);
        }
    }

    private void damage(long offset, Damage.Kind kind, Detail detail) {
        sink.damage(new Damage(file, offset, kind, detail));
    }
}
