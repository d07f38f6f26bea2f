package dev.hikeshi.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The BinXML of one record, which stands in a chunk that is otherwise in order. */
public final class BinXmlTarget {
    private static final int FILE_HEADER = 4096;
    private static final int CHUNK_HEADER = 512;
    private static final int CHUNK = 65_536;
    private static final int RECORD_HEADER = 24;

    private BinXmlTarget() {}

    /** What Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        EvtxTarget.read(log(input));
    }

    /** A log with one record that holds these bytes, as many as fit. */
    static byte[] log(byte[] binXml) {
        int content = Math.min(binXml.length, CHUNK - CHUNK_HEADER - RECORD_HEADER - 4);
        int size = RECORD_HEADER + content + 4;
        byte[] log = Arrays.copyOf(Corpus.log(), FILE_HEADER + CHUNK);
        int record = FILE_HEADER + CHUNK_HEADER;
        Arrays.fill(log, record, log.length, (byte) 0);
        ByteBuffer bytes = ByteBuffer.wrap(log).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(FILE_HEADER + 48, CHUNK_HEADER + size); // free space
        bytes.putInt(record, 0x2A2A);
        bytes.putInt(record + 4, size);
        bytes.putLong(record + 8, 1);
        bytes.putLong(record + 16, 132_000_000_000_000_000L);
        bytes.put(record + RECORD_HEADER, binXml, 0, content);
        bytes.putInt(record + size - 4, size);
        return log;
    }
}
