package dev.hikeshi.cli;

import dev.hikeshi.response.Language;
import java.util.List;
import java.util.function.Function;

/** Arguments or files that cannot be used: nothing was done, every fault is listed, exit code 2. */
public final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Function<Language, List<String>> lines;

    /** One fault. */
    public Unusable(Fault fault) {
        this(language -> List.of(fault.text(language)));
    }

    /** Faults that are already text, by language. */
    public Unusable(Function<Language, List<String>> lines) {
        super("unusable input");
        this.lines = lines;
    }

    /** One line a fault. */
    public List<String> lines(Language language) {
        return lines.apply(language);
    }
}
