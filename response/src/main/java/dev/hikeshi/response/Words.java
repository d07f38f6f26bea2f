package dev.hikeshi.response;

/**
 * A name or sentence of the company file in both languages.
 *
 * @param ja Japanese; the file's only text when it gives one
 * @param en English; the file's only text when it gives one
 */
public record Words(String ja, String en) {

    /** The same text in both languages. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** The text in one language. */
    public String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }
}
