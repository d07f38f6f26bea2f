package dev.hikeshi.detection.regex;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** A regular expression that is searched for in linear time. Safe for many threads. */
public final class LinearRegex {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNIX_LINES;

    private final NfaWriter.Written written;
    private final List<Characters.Written> characters;
    private final Queue<Dfa> idle = new ConcurrentLinkedQueue<>(); // one a thread at the most
    private volatile boolean tooManyStates;

    private LinearRegex(NfaWriter.Written written, List<Characters.Written> characters) {
        this.written = written;
        this.characters = characters;
    }

    /**
     * The expression; empty when it uses what is not taken here.
     *
     * @param source accepted by {@link Pattern} with these flags
     * @param flags of {@link Pattern}; {@link Pattern#UNIX_LINES} among them
     */
    public static Optional<LinearRegex> of(String source, int flags) {
        if ((flags & ~FLAGS) != 0 || (flags & Pattern.UNIX_LINES) == 0) {
            return Optional.empty();
        }
        try {
            Characters.Numbers numbers = new Characters.Numbers();
            RegexParser.Part tree = new RegexParser(source, numbers).parse(flags);
            NfaWriter.Written written = NfaWriter.write(tree);
            return written.nfa().readsBehindTheEnd()
                    ? Optional.empty()
                    : Optional.of(new LinearRegex(written, numbers.written()));
        } catch (NotTaken e) {
            return Optional.empty(); // the caller has Pattern for these
        }
    }

    /**
     * Whether the expression is found in the text; empty: it cannot say in linear time. After a
     * text that took too many states it does not try again.
     */
    public Optional<Boolean> finds(String text) {
        if (tooManyStates) {
            return Optional.empty();
        }
        Dfa own = idle.poll();
        if (own == null) {
            own = new Dfa(written.nfa(), written.start(), new Characters(characters));
        }
        Optional<Boolean> found = Optional.ofNullable(own.finds(text));
        if (own.gaveUp()) {
            tooManyStates = true;
            idle.clear();
        } else {
            idle.add(own);
        }
        return found;
    }
}
