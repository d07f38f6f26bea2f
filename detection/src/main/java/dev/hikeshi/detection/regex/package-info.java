/**
 * Says whether a regular expression is found in a text, in time that grows with the text alone.
 *
 * <p>{@link java.util.regex.Pattern} goes back and tries again; a rule with a few {@code .*} may
 * then take seconds over one long command line. {@link dev.hikeshi.detection.regex.LinearRegex}
 * follows all possibilities at once: it reads each character once, moves from a set of places in
 * the expression to the next set, and remembers the move (a deterministic automaton that is built
 * while it runs; Thompson, "Regular Expression Search Algorithm", CACM 11(6), 1968).
 *
 * <pre>{@code
 * Optional<LinearRegex> regex = LinearRegex.of("net\\s+(user|group)", Pattern.CASE_INSENSITIVE);
 * regex.get().finds("cmd /c net  user") // TRUE
 * }</pre>
 *
 * <p>What one character may be (a class, a letter without case) is asked of {@code Pattern}, once
 * for each character that is met, so both agree on it. Not taken, and left to {@code Pattern}:
 * looking ahead or behind, references, word edges, multi-line mode, possessive quantifiers, an end
 * sign that something may follow, expressions of more than {@link
 * dev.hikeshi.detection.regex.Nfa#MOST} places, and texts with surrogates. Moves are forgotten when
 * they take too much room; an expression that forgets all the time answers that it does not know.
 */
@NullMarked
package dev.hikeshi.detection.regex;

import org.jspecify.annotations.NullMarked;
