package dev.hikeshi.telemetry;

/** Takes the texts of an event one after the other, in an array that is used again. */
public interface TextVisitor {

    /** An array with room for so many characters; what stood in it is gone. */
    char[] room(int characters);

    /** The first {@code length} characters of the array that {@link #room} gave are a value. */
    void text(int length);

    /** Takes a text that exists already. */
    default void text(String text) {
        text.getChars(0, text.length(), room(text.length()), 0);
        text(text.length());
    }

    /** Takes each text of a value; what is no text is passed over. */
    default void texts(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            text(text.text());
        } else if (value instanceof FieldValue.Many many) {
            many.items().forEach(this::texts);
        }
    }
}
