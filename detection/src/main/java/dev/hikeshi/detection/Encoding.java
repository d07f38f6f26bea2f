package dev.hikeshi.detection;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The modifiers that write a value in another way before it is looked for. */
final class Encoding {

    private Encoding() {}

    /** The bytes of a text in the encoding that {@code wide} and its like ask for. */
    static byte[] bytes(String text, Modifier charset) {
        return switch (charset) {
            case WIDE, UTF16LE -> text.getBytes(StandardCharsets.UTF_16LE);
            case UTF16BE -> text.getBytes(StandardCharsets.UTF_16BE);
            case UTF16 -> withMark(text, StandardCharsets.UTF_16LE);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
    }

    /** A byte order mark before little-endian bytes. */
    private static byte[] withMark(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The three texts, one of which stands in the Base64 form of any data that holds these bytes:
     * one for each position within a group of three. Characters that also depend on the
     * neighbouring bytes are cut off.
     */
    static List<String> base64AtEveryOffset(byte[] bytes) {
        int[] cutAtStart = {0, 2, 3};
        int[] cutAtEnd = {0, 3, 2}; // by the length modulo 3
        List<String> texts = new ArrayList<>();
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = new byte[offset + bytes.length];
            Arrays.fill(shifted, 0, offset, (byte) ' ');
            System.arraycopy(bytes, 0, shifted, offset, bytes.length);
            String whole = base64(shifted);
            int end = whole.length() - cutAtEnd[shifted.length % 3];
            texts.add(whole.substring(Math.min(cutAtStart[offset], end), end));
        }
        return texts;
    }
}
