package dev.hikeshi.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** An option whose values are the names of an enum, in lower case. */
public final class Choice {
    private Choice() {}

    /**
     * The value that was typed.
     *
     * @param option as typed, for the fault
     * @param known in the order in which the fault lists them
     * @param command whose help says more
     * @throws Unusable when it is none of them
     */
    public static <E extends Enum<E>> E of(String option, String typed, E[] known, String command)
            throws Unusable {
        for (E one : known) {
            if (word(one).equals(typed)) {
                return one;
            }
        }
        String words = Arrays.stream(known).map(Choice::word).collect(Collectors.joining(", "));
        throw new Unusable(Fault.of("bad-choice", option, typed, words, command));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
