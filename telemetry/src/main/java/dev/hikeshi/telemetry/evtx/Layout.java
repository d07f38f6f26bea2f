package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The blocks of a file. All numbers are little-endian. Sources: libevtx, "Windows XML Event Log
 * (EVTX) format"; [MS-EVEN6] section 2.2.
 *
 * <pre>
 *  file      | header block, 4,096 bytes | chunk, 65,536 | chunk | ... to the end of the file
 *
 *  header    0        8       16      24      32    36    38    40    42     ...  120   124
 *            |ElfFile0|first  |last   |next   |size |minor|major|block|chunks| 0  |flags|CRC32|
 *            |        |chunk  |chunk  |record | 128 |  1  |  3  |4,096| u16  |    |     |0..119
 *
 *  chunk     0        8       16      24      32      40    44     48    52    ...  120   124
 *            |ElfChnk0|first  |last   |first  |last   |size |last  |free |CRC32|0   |flags|CRC32|
 *            |        |number |number |id     |id     | 128 |record|     |data |    |     |header
 *            128: 64 x u32 heads of name chains    384: 32 x u32 heads of template chains
 *            512: records, up to "free"
 *            data CRC: 512 .. free.    header CRC: 0..119 and 128..511.
 *
 *  record    0        4      8        16        24            size-4   size
 *            |2a2a0000|size  |id      |FILETIME |BinXML ...   |size    |
 * </pre>
 */
final class Layout {
    static final byte[] FILE_MAGIC = "ElfFile\0".getBytes(US_ASCII);
    static final int FILE_HEADER_BYTES = 4096;
    static final int FILE_LAST_CHUNK = 16;
    static final int FILE_NEXT_RECORD = 24;
    static final int FILE_HEADER_SIZE = 32;
    static final int FILE_MINOR = 36;
    static final int FILE_MAJOR = 38;
    static final int FILE_BLOCK_SIZE = 40;
    static final int FILE_CHUNKS = 42;
    static final int FILE_FLAGS = 120;
    static final int FILE_CHECKSUM = 124;
    static final int FLAG_NO_CHECKSUMS = 4;

    static final byte[] CHUNK_MAGIC = "ElfChnk\0".getBytes(US_ASCII);
    static final int CHUNK_BYTES = 65_536;
    static final int CHUNK_FIRST_NUMBER = 8;
    static final int CHUNK_LAST_NUMBER = 16;
    static final int CHUNK_FIRST_ID = 24;
    static final int CHUNK_LAST_ID = 32;
    static final int CHUNK_HEADER_SIZE = 40;
    static final int CHUNK_LAST_RECORD = 44;
    static final int CHUNK_FREE = 48;
    static final int CHUNK_DATA_CHECKSUM = 52;
    static final int CHUNK_FLAGS = 120;
    static final int CHUNK_CHECKSUM = 124;
    static final int NAME_BUCKETS_AT = 128;
    static final int NAME_BUCKETS = 64;
    static final int TEMPLATE_BUCKETS_AT = 384;
    static final int TEMPLATE_BUCKETS = 32;
    static final int FIRST_RECORD = 512;

    static final int RECORD_MAGIC = 0x2a2a;
    static final int RECORD_SIZE = 4;
    static final int RECORD_ID = 8;
    static final int RECORD_TIME = 16;
    static final int RECORD_CONTENT = 24;
    static final int SMALLEST_RECORD = 28;

    private Layout() {}

    static boolean startsWith(byte[] bytes, int length, byte[] magic) {
        return length >= magic.length
                && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    static int fileChecksum(byte[] header) {
        return crc(header, 0, FILE_FLAGS, 0, 0);
    }

    static int chunkChecksum(byte[] chunk) {
        return crc(chunk, 0, CHUNK_FLAGS, NAME_BUCKETS_AT, FIRST_RECORD);
    }

    static int dataChecksum(byte[] chunk, int free) {
        return crc(chunk, FIRST_RECORD, free, 0, 0);
    }

    private static int crc(byte[] bytes, int from, int to, int from2, int to2) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        crc.update(bytes, from2, to2 - from2);
        return (int) crc.getValue();
    }
}
