package dev.hikeshi.cli.finding;

import dev.hikeshi.cli.Choice;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.TimeOption;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which findings a user wants to see. Findings whose time is unknown are in every range. */
public final class FindingFilter {
    @Option(names = "--level", paramLabel = "LEVEL")
    private String level = "informational";

    @Option(names = "--from", paramLabel = "TIME")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TIME")
    private @Nullable String to;

    /** The filter as typed, checked. */
    Checked checked() throws Unusable {
        Instant first = from == null ? Instant.MIN : TimeOption.instant("--from", from);
        Instant end = to == null ? Instant.MAX : TimeOption.instant("--to", to);
        if (!first.isBefore(end)) {
            throw new Unusable(Fault.of("range-empty", first, end));
        }
        return new Checked(Choice.of("--level", level, Level.values(), "hikeshi scan"), first, end);
    }

    /**
     * What is wanted.
     *
     * @param mildest this level and those above
     * @param first from here on
     * @param end up to but not at this time
     */
    record Checked(Level mildest, Instant first, Instant end) {

        boolean wants(Finding finding) {
            Instant time = finding.time();
            return finding.level().compareTo(mildest) >= 0
                    && (time == null || (!time.isBefore(first) && time.isBefore(end)));
        }
    }
}
