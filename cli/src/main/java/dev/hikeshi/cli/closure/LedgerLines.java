package dev.hikeshi.cli.closure;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * The lines of a ledger file, one at a time: split at line feeds only, strict UTF-8.
 *
 * <p>Bytes that are no UTF-8, or more than {@value #LONGEST} bytes without a line feed, come out as
 * a line that no ledger has; nothing is replaced silently, for a replaced byte would not show in
 * the hash.
 */
final class LedgerLines implements Iterable<String>, AutoCloseable {
    private static final int LONGEST = 1 << 24;
    private static final String NO_LINE = "\uFFFD";

    private final InputStream in;

    private LedgerLines(InputStream in) {
        this.in = in;
    }

    static LedgerLines open(Path file) throws IOException {
        return new LedgerLines(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** A text without characters that would act on a terminal. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0080-\\u009f]", "?");
    }

    @Override
    public Iterator<String> iterator() {
        return new Iterator<>() {
            private int next = read();

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public String next() {
                if (next < 0) {
                    throw new NoSuchElementException();
                }
                ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
                while (next >= 0 && next != '\n' && line.size() <= LONGEST) {
                    line.write(next);
                    next = read();
                }
                if (next == '\n') {
                    next = read();
                }
                return line.size() > LONGEST ? NO_LINE : text(line.toByteArray());
            }
        };
    }

    private int read() {
        try {
            return in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
        } catch (CharacterCodingException e) {
            return NO_LINE;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
