package dev.hikeshi.cli.scenario;

import java.util.Set;

/**
 * Something that can happen.
 *
 * @param name the word in the scenario
 * @param required parameters that must be there
 * @param optional parameters that may be there
 * @param act writes what the hosts would write
 */
record Kind(String name, Set<String> required, Set<String> optional, Act act) {

    /** Plays one step. */
    @FunctionalInterface
    interface Act {
        void play(Step step, Stage stage);
    }

    static Kind of(String name, String required, String optional, Act act) {
        return new Kind(name, words(required), words(optional), act);
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" ", -1));
    }
}
