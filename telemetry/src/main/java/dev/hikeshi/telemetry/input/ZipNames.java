package dev.hikeshi.telemetry.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;

/**
 * Names of archive entries. Japanese Windows writes them in its own code page without saying so;
 * they arrive here as Latin-1, one character a byte.
 */
final class ZipNames {
    private static final String JAPANESE_WINDOWS = "windows-31j";

    private ZipNames() {}

    /** UTF-8 if the bytes are that, else the Japanese code page, else as they are. */
    static String readable(ZipEntry entry) {
        String name = entry.getName();
        if (name.chars().anyMatch(c -> c > 0xff)) {
            return name;
        }
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(
                        () ->
                                Charset.isSupported(JAPANESE_WINDOWS)
                                        ? decoded(bytes, Charset.forName(JAPANESE_WINDOWS))
                                        : Optional.empty())
                .orElse(name);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
