package dev.hikeshi.cli.finding;

import dev.hikeshi.cli.Unusable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that runs rules. */
public final class RuleOptions {
    @Option(names = "--rules", paramLabel = "DIR")
    private final List<Path> rules = new ArrayList<>();

    @Option(names = "--values", paramLabel = "FILE")
    private @Nullable Path values;

    /** Every path that the user named. */
    public List<Path> files() {
        List<Path> files = new ArrayList<>(rules);
        if (values != null) {
            files.add(values);
        }
        return files;
    }

    /**
     * What the user named.
     *
     * @throws Unusable when the file of values cannot be used
     */
    public RuleSource source() throws Unusable {
        return new RuleSource(rules, Rules.placeholders(values));
    }
}
