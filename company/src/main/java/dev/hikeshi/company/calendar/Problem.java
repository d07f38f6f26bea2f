package dev.hikeshi.company.calendar;

/**
 * Why a calendar file cannot be used.
 *
 * @param kind what is wrong
 * @param line line in the file, from 1
 * @param found what stands there
 */
public record Problem(Kind kind, int line, String found) {

    /** What can be wrong with a calendar file. */
    public enum Kind {
        /** It is no iCalendar text. */
        UNREADABLE,
        /** A time zone that nobody knows. */
        UNKNOWN_ZONE,
        /** An event without a begin. */
        WITHOUT_START,
        /** A date, time or duration that is none, or an end before the begin. */
        BAD_TIME,
        /** A recurrence rule that is none. */
        BAD_RULE,
        /** More occurrences than are read. */
        TOO_MANY,
        /** Something that is right and is not read. */
        UNSUPPORTED
    }

    /** Thrown while reading; the reader turns it into a problem. */
    static final class Found extends Exception {
        private static final long serialVersionUID = 1L;

        private final Kind kind;
        private final String what;

        Found(Kind kind, String what) {
            super(kind + " " + what);
            this.kind = kind;
            this.what = what;
        }

        Problem at(int line) {
            return new Problem(kind, line, what);
        }
    }
}
