package dev.hikeshi.telemetry.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Sees whether an archive's end record ({@code PK 05 06}) went by. The unpacker itself takes an
 * archive that was cut between two entries for a whole one.
 */
final class ZipEndWatch extends FilterInputStream {
    private static final int END_RECORD = 0x504b0506;

    private int last;
    private boolean seen;

    ZipEndWatch(InputStream in) {
        super(in);
    }

    /** Reads what is left and tells. */
    boolean endSeen() throws IOException {
        byte[] rest = new byte[8192];
        while (!seen && read(rest, 0, rest.length) >= 0) {
            // Only looked at.
        }
        return seen;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            look((byte) b);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        for (int i = offset; i < offset + count; i++) {
            look(bytes[i]);
        }
        return count;
    }

    private void look(byte b) {
        last = last << 8 | (b & 0xff);
        seen |= last == END_RECORD;
    }

    /** Skipped bytes would not be looked at. */
    @Override
    public long skip(long wanted) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
