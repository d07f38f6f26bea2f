package dev.hikeshi.detection;

/**
 * Comparison without case: each Unicode code point becomes the lower case of its upper case, the
 * same rule as {@link String#equalsIgnoreCase}. One code point stays one code point; accents and
 * look-alike letters of other scripts stay different.
 */
final class Folding {

    private Folding() {}

    static int fold(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'A' && codePoint <= 'Z' ? codePoint + 32 : codePoint;
        }
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }

    /** The characters of the folded text, written to the start of a buffer twice as long. */
    static int fold(String text, char[] buffer) {
        int length = 0;
        // A loop: every value that no one has seen yet passes here.
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128) {
                buffer[length++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            } else {
                int codePoint = text.codePointAt(i);
                i += Character.charCount(codePoint) - 1;
                length += Character.toChars(fold(codePoint), buffer, length);
            }
        }
        return length;
    }

    static String fold(String text) {
        char[] buffer = new char[2 * text.length()];
        return new String(buffer, 0, fold(text, buffer));
    }
}
