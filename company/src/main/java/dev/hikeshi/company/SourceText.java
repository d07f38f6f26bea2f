package dev.hikeshi.company;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The text of one file: there, not too large, UTF-8. */
final class SourceText {
    static final int MOST_BYTES = 2 * 1024 * 1024;

    private final Place file;
    private final Faults faults;

    private SourceText(Place file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The text; null, with a fault, when there is none. */
    static @Nullable String read(Place file, Faults faults) {
        return new SourceText(file, faults).read();
    }

    private @Nullable String read() {
        Path path = file.file();
        if (!Files.exists(path)) {
            faults.add(FaultCode.FILE_MISSING, file, Texts.words("expected.file"), path.toString());
            return null;
        }
        try {
            if (Files.isDirectory(path)) {
                faults.add(FaultCode.FILE_UNREADABLE, file, Texts.words("expected.file"), "/");
                return null;
            }
            byte[] bytes = head(path);
            if (bytes.length > MOST_BYTES) {
                String size = String.valueOf(Files.size(path));
                faults.add(FaultCode.FILE_TOO_LARGE, file, Texts.words("expected.size"), size);
                return null;
            }
            return decoded(bytes);
        } catch (IOException e) {
            String found = e.getClass().getSimpleName();
            faults.add(FaultCode.FILE_UNREADABLE, file, Texts.words("expected.file"), found);
            return null;
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }

    private @Nullable String decoded(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(in)
                            .toString();
            return unmarked(text);
        } catch (CharacterCodingException e) {
            notUtf8(bytes, in.position());
            return null;
        }
    }

    /** The text without a byte order mark. */
    static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void notUtf8(byte[] bytes, int position) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
            column = bytes[i] == '\n' ? 1 : column + 1;
        }
        String found = "0x%02X".formatted(bytes[Math.min(position, bytes.length - 1)]);
        faults.add(FaultCode.NOT_UTF8, file.at(line, column), Texts.words("expected.utf8"), found);
    }
}
