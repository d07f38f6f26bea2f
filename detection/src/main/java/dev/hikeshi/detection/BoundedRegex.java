package dev.hikeshi.detection;

import dev.hikeshi.detection.regex.LinearRegex;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that is searched for within a bound of steps, so that no log line can stop
 * the detection. A search over the bound, or over the stack, is no match and is counted.
 *
 * <p>The dialect is that of PCRE as far as Sigma uses it: only {@code \n} ends a line; {@code [}
 * and {@code &&} inside a character class are plain characters. POSIX classes ({@code [[:alpha:]]})
 * are refused.
 */
final class BoundedRegex {

    /**
     * Characters that one search may look at, about a tenth of a second. A tenth of this already
     * loses true matches of public rules in long command lines.
     */
    static final int STEPS = 20_000_000;

    private final Pattern pattern;
    private final Optional<LinearRegex> linear;
    private final String sign; // without letters, in every text where the regex is found

    private BoundedRegex(Pattern pattern) {
        this.pattern = pattern;
        this.linear = LinearRegex.of(pattern.pattern(), pattern.flags());
        String needed = RegexLiterals.needed(pattern.pattern());
        this.sign = needed.chars().allMatch(c -> c < 128 && !Character.isLetter(c)) ? needed : "";
    }

    /**
     * Compiles a regex.
     *
     * @param flags of {@link Pattern}, from the modifiers i, m and s
     */
    static BoundedRegex compile(String source, int flags) throws RuleFault {
        try {
            return new BoundedRegex(
                    Pattern.compile(
                            javaDialect(source),
                            flags | Pattern.UNIX_LINES | Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException e) {
            throw new RuleFault(RuleFaultCode.REGEX, source, e.getDescription(), e.getIndex());
        }
    }

    /** The regex that was compiled before to this {@link #toString} and these {@link #flags}. */
    static BoundedRegex known(String pattern, int flags) {
        return new BoundedRegex(Pattern.compile(pattern, flags));
    }

    /** Of {@link Pattern}. */
    int flags() {
        return pattern.flags();
    }

    /** Escapes what only Java takes as special inside a character class. */
    private static String javaDialect(String source) throws RuleFault {
        StringBuilder java = new StringBuilder(source.length());
        boolean inClass = false;
        int classStart = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length()) {
                java.append(c).append(source.charAt(++i));
            } else if (!inClass && c == '[') {
                inClass = true;
                classStart = i + (source.startsWith("^", i + 1) ? 2 : 1);
                java.append(c);
            } else if (inClass && c == ']') {
                // Right behind the opening bracket it is a plain character.
                inClass = i == classStart;
                java.append(inClass ? "\\]" : "]");
            } else if (inClass && c == '[' && source.startsWith(":", i + 1)) {
                throw new RuleFault(RuleFaultCode.REGEX_POSIX, source);
            } else if (inClass && (c == '[' || c == '&')) {
                java.append('\\').append(c);
            } else {
                java.append(c);
            }
        }
        return java.toString();
    }

    /** Whether it runs in linear time. */
    boolean isLinear() {
        return linear.isPresent();
    }

    /** As {@link #finds}, in linear time where the regex allows it: then nothing is given up. */
    boolean findsFast(String text, RegexOverruns overruns) {
        return text.contains(sign)
                && linear.flatMap(regex -> regex.finds(text))
                        .orElseGet(() -> finds(text, overruns));
    }

    boolean finds(String text, RegexOverruns overruns) {
        try {
            return pattern.matcher(new CountedText(text)).find();
        } catch (OutOfSteps | StackOverflowError e) {
            overruns.add();
            return false;
        }
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoundedRegex that
                && pattern.pattern().equals(that.pattern.pattern())
                && pattern.flags() == that.pattern.flags();
    }

    @Override
    public int hashCode() {
        return pattern.pattern().hashCode();
    }

    private static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super("out of steps", null, false, false);
        }
    }

    /** Counts every character that the matcher looks at. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private int left = STEPS;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new OutOfSteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
