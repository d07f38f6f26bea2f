package dev.hikeshi.cli.scenario;

/**
 * Something in a scenario file that cannot be used.
 *
 * @param file the file as given
 * @param line from 1
 * @param column from 1
 * @param expected what would be right
 * @param found what stands there
 */
public record ScenarioFault(String file, int line, int column, String expected, String found) {

    @Override
    public String toString() {
        return "%s:%d:%d: expected %s, found %s".formatted(file, line, column, expected, found);
    }
}
