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
        int length = text.length();
        text.getChars(0, length, buffer, 0);
        return fold(buffer, length);
    }

    /** Folds the first characters of a buffer in their place; the new length is at most twice. */
    static int fold(char[] buffer, int length) {
        // A loop: every value that no one has seen yet passes here.
        for (int i = 0; i < length; i++) {
            char c = buffer[i];
            if (c >= 128) {
                String rest = wide(new String(buffer, i, length - i));
                rest.getChars(0, rest.length(), buffer, i);
                return i + rest.length();
            }
            buffer[i] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return length;
    }

    private static String wide(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().map(Folding::fold).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    static String fold(String text) {
        char[] buffer = new char[2 * text.length()];
        return new String(buffer, 0, fold(text, buffer));
    }
}
