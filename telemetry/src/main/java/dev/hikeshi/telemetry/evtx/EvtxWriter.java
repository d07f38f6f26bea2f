package dev.hikeshi.telemetry.evtx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an event log as Windows does: 64 KiB chunks with templates, name tables and checksums. The
 * same records give the same bytes. Layouts: {@link Layout}, {@link Token}.
 */
public final class EvtxWriter {
    private static final int MOST_CHUNKS = 0xFFFF;

    private EvtxWriter() {}

    /**
     * Writes a whole file; does not close {@code out}.
     *
     * @param records in the order of the file; their ids should rise
     * @throws IllegalArgumentException when one record does not fit into a chunk (65,024 bytes)
     */
    public static void write(OutputStream out, List<EvtxRecord> records) throws IOException {
        List<byte[]> chunks = chunks(records);
        long next = records.isEmpty() ? 1 : records.getLast().recordId() + 1;
        out.write(fileHeader(chunks.size(), next));
        for (byte[] chunk : chunks) {
            out.write(chunk);
        }
    }

    private static List<byte[]> chunks(List<EvtxRecord> records) {
        List<byte[]> chunks = new ArrayList<>();
        ChunkWriter chunk = new ChunkWriter(1);
        long number = 1;
        for (EvtxRecord record : records) {
            if (!chunk.add(record)) {
                chunks.add(chunk.finish());
                chunk = new ChunkWriter(number);
                if (!chunk.add(record)) {
                    throw new IllegalArgumentException(
                            "record " + record.recordId() + " does not fit into a chunk");
                }
            }
            number++;
        }
        chunks.add(chunk.finish());
        return chunks;
    }

    private static byte[] fileHeader(int chunks, long nextRecord) {
        byte[] header = new byte[Layout.FILE_HEADER_BYTES];
        System.arraycopy(Layout.FILE_MAGIC, 0, header, 0, Layout.FILE_MAGIC.length);
        LittleEndian.put64(header, Layout.FILE_LAST_CHUNK, chunks - 1L);
        LittleEndian.put64(header, Layout.FILE_NEXT_RECORD, nextRecord);
        LittleEndian.put32(header, Layout.FILE_HEADER_SIZE, 128);
        LittleEndian.put16(header, Layout.FILE_MINOR, 1);
        LittleEndian.put16(header, Layout.FILE_MAJOR, 3);
        LittleEndian.put16(header, Layout.FILE_BLOCK_SIZE, Layout.FILE_HEADER_BYTES);
        LittleEndian.put16(header, Layout.FILE_CHUNKS, Math.min(chunks, MOST_CHUNKS));
        LittleEndian.put32(header, Layout.FILE_CHECKSUM, Layout.fileChecksum(header));
        return header;
    }
}
