package dev.hikeshi.telemetry.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of one stored file as they are read, for the progress and for the bounds. */
final class MeteredInput extends FilterInputStream {
    /** The bytes of a whole run. */
    static final class Meter {
        private final ReadProgress progress;
        private final long total;
        private long bytes;

        Meter(ReadProgress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        private void add(long count) {
            bytes += count;
            progress.bytesRead(bytes, total);
        }

        long bytes() {
            return bytes;
        }
    }

    private final Meter meter;
    private long count;

    MeteredInput(InputStream in, Meter meter) {
        super(in);
        this.meter = meter;
    }

    /** Bytes read of this file. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            count++;
            meter.add(1);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            meter.add(read);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count += skipped;
        meter.add(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
