package dev.hikeshi.cli.finding;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.TimeOption;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
        return new Checked(mildest(), first, end);
    }

    private Level mildest() throws Unusable {
        List<Level> levels = Arrays.asList(Level.values());
        for (Level known : levels) {
            if (known.name().toLowerCase(Locale.ROOT).equals(level)) {
                return known;
            }
        }
        throw new Unusable(
                Fault.of(
                        "bad-choice",
                        "--level",
                        level,
                        levels.stream()
                                .map(known -> known.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")),
                        "hikeshi scan"));
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
