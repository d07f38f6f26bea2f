package dev.hikeshi.telemetry.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of another charset as UTF-8. Offsets of what is read from it count UTF-8 bytes. */
final class Utf8Input extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[8192];
    private int carried;
    private byte[] bytes = new byte[0];
    private int at;

    Utf8Input(InputStream in, Charset charset) {
        this.reader = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    /** Half a surrogate pair at the end waits for its other half. */
    private boolean fill() throws IOException {
        int read = reader.read(chars, carried, chars.length - carried);
        int length = carried + Math.max(read, 0);
        if (length == 0) {
            return false;
        }
        boolean half = read > 0 && Character.isHighSurrogate(chars[length - 1]);
        int whole = half ? length - 1 : length;
        bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
        at = 0;
        carried = half ? 1 : 0;
        if (half) {
            chars[0] = chars[length - 1];
        }
        return bytes.length > 0 || fill();
    }
}
