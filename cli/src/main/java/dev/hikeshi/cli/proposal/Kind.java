package dev.hikeshi.cli.proposal;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.company.Nearest;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of answer a question takes. */
sealed interface Kind {
    /** A choice of two. */
    Kind YES_OR_NO = new Choice(List.of("yes", "no"));

    /** What came of reading an answer. */
    sealed interface Outcome {}

    /** The answer as it is kept: one spelling for one meaning. */
    record Accepted(String value) implements Outcome {}

    /** No answer, and why. */
    record Refused(Fault why) implements Outcome {}

    /** Reads an answer; {@code option} names the place of a fault. */
    Outcome read(String option, String answer);

    /** What stands for it in the help. */
    String label();

    /** One of some words; letter case does not matter. */
    record Choice(List<String> words) implements Kind {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public String label() {
            return String.join("|", words);
        }

        @Override
        public Outcome read(String option, String answer) {
            String word = plain(answer).toLowerCase(Locale.ROOT);
            String meant =
                    switch (word) {
                        case "y", "はい", "true" -> "yes";
                        case "n", "いいえ", "false" -> "no";
                        default -> word;
                    };
            if (words.contains(meant)) {
                return new Accepted(meant);
            }
            String known = String.join(", ", words);
            String near = Nearest.of(word, words);
            return new Refused(
                    near == null
                            ? Fault.of("proposal-choice", option, answer, known)
                            : Fault.of("proposal-choice-near", option, answer, near, known));
        }
    }

    /** An amount in yen, from nothing up. */
    record Yen() implements Kind {
        private static final Pattern AMOUNT =
                Pattern.compile("(-?)¥?(\\d{1,15}(?:\\.\\d{1,4})?)(万)?(?:円|jpy|yen)?");
        private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000_000_000L);

        @Override
        public String label() {
            return "YEN";
        }

        @Override
        public Outcome read(String option, String answer) {
            String text = plain(answer).toLowerCase(Locale.ROOT).replaceAll("[_, \\\\]", "");
            Matcher amount = AMOUNT.matcher(text);
            if (!amount.matches()) {
                return new Refused(Fault.of("proposal-amount", option, answer));
            }
            BigDecimal yen = new BigDecimal(amount.group(2));
            yen = amount.group(3) == null ? yen : yen.movePointRight(4);
            if (!amount.group(1).isEmpty() && yen.signum() > 0) {
                return new Refused(Fault.of("proposal-negative", option, answer));
            }
            boolean isWhole = yen.stripTrailingZeros().scale() <= 0;
            return isWhole && yen.compareTo(MOST) <= 0
                    ? new Accepted(yen.toBigInteger().toString())
                    : new Refused(Fault.of("proposal-amount", option, answer));
        }
    }

    /**
     * A whole number.
     *
     * @param least the least that makes sense
     * @param most more is a slip of the pen
     */
    record Count(int least, int most) implements Kind {
        private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

        @Override
        public String label() {
            return "N";
        }

        @Override
        public Outcome read(String option, String answer) {
            String text = plain(answer).replaceAll("[_,人名分]", "");
            boolean fits = WHOLE.matcher(text).matches();
            int number = fits ? Integer.parseInt(text) : -1;
            return fits && number >= least && number <= most
                    ? new Accepted(Integer.toString(number))
                    : new Refused(Fault.of("proposal-count", option, answer, least, most));
        }
    }

    /** From when to when on a working day. */
    record Times() implements Kind {
        private static final Pattern TIMES =
                Pattern.compile("(\\d{1,2}):([0-5]\\d) *[-~] *(\\d{1,2}):([0-5]\\d)");

        @Override
        public String label() {
            return "HH:MM-HH:MM";
        }

        @Override
        public Outcome read(String option, String answer) {
            Matcher times = TIMES.matcher(plain(answer).replace('\u301c', '~'));
            if (times.matches()) {
                int from = minutes(times.group(1), times.group(2));
                int to = minutes(times.group(3), times.group(4));
                if (from < to && to <= 24 * 60) {
                    return new Accepted(clock(from) + "-" + clock(to));
                }
            }
            return new Refused(Fault.of("proposal-times", option, answer));
        }

        private static int minutes(String hours, String minutes) {
            return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        }

        private static String clock(int minutes) {
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        }
    }

    /** A name. */
    record Words() implements Kind {
        private static final int LONGEST = 200;

        @Override
        public String label() {
            return "TEXT";
        }

        @Override
        public Outcome read(String option, String answer) {
            String text = answer.strip();
            boolean isName =
                    !text.isEmpty()
                            && text.length() <= LONGEST
                            && text.codePoints().noneMatch(Words::isUnprintable);
            return isName
                    ? new Accepted(text)
                    : new Refused(Fault.of("proposal-name", option, LONGEST));
        }

        private static boolean isUnprintable(int letter) {
            return switch (Character.getType(letter)) {
                case Character.CONTROL,
                        Character.SURROGATE,
                        Character.UNASSIGNED,
                        Character.PRIVATE_USE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.FORMAT ->
                        true;
                default -> false;
            };
        }
    }

    private static String plain(String answer) {
        return Normalizer.normalize(answer, Normalizer.Form.NFKC).strip();
    }
}
