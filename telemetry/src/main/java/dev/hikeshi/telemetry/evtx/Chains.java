package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Detail;
import org.jspecify.annotations.Nullable;

/**
 * The chains of names and templates in a chunk's header. Reading does not need them, so a fault
 * here loses nothing; it is reported because it shows that the header was damaged or forged.
 */
final class Chains {
    private static final int MOST_LINKS = Layout.CHUNK_BYTES / 10;

    private Chains() {}

    /** What is wrong; null: nothing. */
    static @Nullable Detail fault(byte[] chunk) {
        int buckets = Layout.NAME_BUCKETS + Layout.TEMPLATE_BUCKETS;
        for (int bucket = 0; bucket < buckets; bucket++) {
            int place = LittleEndian.i32(chunk, Layout.NAME_BUCKETS_AT + 4 * bucket);
            int links = 0;
            while (place != 0) {
                if (place < Layout.FIRST_RECORD || place > chunk.length - 10) {
                    return Detail.of(Detail.What.CHAIN_LEAVES, bucket);
                }
                if (++links > MOST_LINKS) {
                    return Detail.of(Detail.What.CHAIN_CIRCLE, bucket);
                }
                place = LittleEndian.i32(chunk, place);
            }
        }
        return null;
    }
}
