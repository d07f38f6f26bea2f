package dev.hikeshi.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * A text that goes to standard output, or to a file that appears only when it is complete.
 *
 * <p>Closing without {@link #complete} leaves no file behind.
 */
public final class TextFile implements AutoCloseable {
    private final Writer writer;
    private final @Nullable Path place;
    private final @Nullable Path beside;

    private TextFile(Writer writer, @Nullable Path place, @Nullable Path beside) {
        this.writer = writer;
        this.place = place;
        this.beside = beside;
    }

    /** Opens the file, or standard output when there is none. */
    public static TextFile of(@Nullable Path place, Terminal terminal) throws IOException {
        if (place == null) {
            Writer out =
                    new BufferedWriter(
                            new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8),
                            1 << 16);
            return new TextFile(out, null, null);
        }
        Path beside = place.resolveSibling("." + place.getFileName() + ".part");
        return new TextFile(Files.newBufferedWriter(beside, StandardCharsets.UTF_8), place, beside);
    }

    /** Where to write. */
    public Writer writer() {
        return writer;
    }

    /** Says that everything was written; the file takes its place. */
    public void complete() throws IOException {
        writer.flush();
        if (place != null && beside != null) {
            writer.close();
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (beside == null) {
            writer.flush();
        } else {
            writer.close();
            Files.deleteIfExists(beside);
        }
    }
}
