package dev.hikeshi.telemetry.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A stream that ends quietly where it breaks or passes its bound, and remembers which. So a reader
 * gives everything that stood before, and the caller reports the damage after it.
 */
final class GuardedInput extends InputStream {
    private final InputStream in;
    private final LongPredicate withinBound;
    private long count;
    private boolean overBound;
    private @Nullable IOException failure;

    /**
     * @param in not closed by this stream
     * @param withinBound whether so many bytes may have been read
     */
    GuardedInput(InputStream in, LongPredicate withinBound) {
        this.in = in;
        this.withinBound = withinBound;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (overBound || failure != null) {
            return -1;
        }
        try {
            int read = in.read(bytes, offset, length);
            count += Math.max(read, 0);
            overBound = !withinBound.test(count);
            return read;
        } catch (IOException e) {
            failure = e;
            return -1;
        }
    }

    /** Reads on to the end, the bound or the break. */
    void drain() {
        byte[] nowhere = new byte[64 << 10];
        while (read(nowhere, 0, nowhere.length) >= 0) {
            // The bytes are not wanted.
        }
    }

    long count() {
        return count;
    }

    boolean overBound() {
        return overBound;
    }

    /** Why the stream broke; null when it did not. */
    @Nullable IOException failure() {
        return failure;
    }
}
