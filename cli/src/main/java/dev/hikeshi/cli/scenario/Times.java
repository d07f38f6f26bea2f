package dev.hikeshi.cli.scenario;

/**
 * How often, written {@code 3} or {@code 2-5}.
 *
 * @param low fewest, not negative
 * @param high most, not below low
 */
record Times(int low, int high) {
    static final Times ONCE = new Times(1, 1);

    Times {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("no range");
        }
    }

    /**
     * Reads a count.
     *
     * @throws IllegalArgumentException when the text is no count
     */
    static Times parse(String text) {
        int dash = text.indexOf('-');
        int low = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
        return new Times(low, dash < 0 ? low : Integer.parseInt(text.substring(dash + 1)));
    }
}
