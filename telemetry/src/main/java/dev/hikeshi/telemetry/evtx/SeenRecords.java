package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * Finds records that stand twice in a file: same id, time and content. Two readings of one record
 * may differ in their bytes (a template inline or by offset), so the fingerprint is taken of the
 * values, not of the bytes. Eight bytes a record; beyond sixteen million records, new ones are not
 * remembered.
 */
final class SeenRecords {
    private static final long PRIME = 0x9E3779B97F4A7C15L;
    private static final int MOST = 1 << 24;

    private long[] table = new long[1024];
    private int count;

    /** Whether the record is new; remembers it. */
    boolean add(EvtxEvent event) {
        long print = fingerprint(event);
        int mask = table.length - 1;
        int place = (int) (print >>> 32) & mask;
        while (table[place] != 0) {
            if (table[place] == print) {
                return false;
            }
            place = (place + 1) & mask;
        }
        if (count < MOST) {
            table[place] = print;
            count++;
            if (count > table.length / 2) {
                grow();
            }
        }
        return true;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 2];
        int mask = table.length - 1;
        for (long print : old) {
            int place = (int) (print >>> 32) & mask;
            while (print != 0 && table[place] != 0) {
                place = (place + 1) & mask;
            }
            if (print != 0) {
                table[place] = print;
            }
        }
    }

    private static long fingerprint(EvtxEvent event) {
        long hash = mix(mix(PRIME, event.headerId()), event.headerTime());
        hash = body(hash, event.body());
        return hash == 0 ? 1 : hash;
    }

    private static long body(long start, Body body) {
        long hash = start;
        for (Instance instance : body.instances()) {
            hash = mix(hash, instance.template().id());
            if (instance.slots() == 0) {
                Body one = new Body(List.of(instance), 0, 0);
                byte[] text = JsonRenderer.render(one).getBytes(UTF_8);
                hash = bytes(hash, text, 0, text.length);
            }
            for (int slot = 0; slot < instance.slots(); slot++) {
                Body inner = instance.body(slot);
                hash =
                        mix(
                                hash,
                                instance.type(slot) << 16
                                        | (inner == null ? instance.size(slot) : 0));
                hash =
                        inner == null
                                ? bytes(
                                        hash,
                                        instance.bytes(),
                                        instance.start(slot),
                                        instance.size(slot))
                                : body(hash, inner);
            }
        }
        return hash;
    }

    private static long bytes(long start, byte[] bytes, int at, int size) {
        long hash = start;
        int end = at + size;
        int place = at;
        for (; place + 8 <= end; place += 8) {
            hash = mix(hash, LittleEndian.i64(bytes, place));
        }
        for (; place < end; place++) {
            hash = mix(hash, bytes[place]);
        }
        return hash;
    }

    private static long mix(long hash, long value) {
        long mixed = (hash ^ value) * PRIME;
        return mixed ^ (mixed >>> 29);
    }
}
