package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Working time for one unit of a duty, and where the figure is from.
 *
 * @param time longer than zero
 * @param source who says so
 * @param citation where a published figure stands; null for the other sources
 */
public record Effort(Duration time, Source source, @Nullable String citation) {

    /** Who says so. */
    public enum Source {
        /** A figure that was read in a source that the citation names. */
        PUBLISHED("公表された値", "published"),
        /** No measurement: our guess for a company of 100 to 300 people. */
        OUR_JUDGEMENT("私たちの見積もり", "our judgement"),
        /** The company's own figure, from its file. */
        COMPANY("自社の値", "the company's own figure");

        private final String ja;
        private final String en;

        Source(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /** The name for people. */
        public Words words() {
            return new Words(ja, en);
        }
    }

    public Effort {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("no effort time=" + time);
        }
        boolean cited = citation != null && !citation.isBlank();
        if (cited != (source == Source.PUBLISHED)) {
            throw new IllegalArgumentException(
                    "a citation belongs to a published figure source=" + source);
        }
    }

    /** Our own guess. */
    public static Effort judged(Duration time) {
        return new Effort(time, Source.OUR_JUDGEMENT, null);
    }
}
