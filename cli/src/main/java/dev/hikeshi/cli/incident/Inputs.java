package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.finding.RuleSource;
import dev.hikeshi.response.company.Company;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the main job works from.
 *
 * @param company the company file, checked
 * @param logs the logs, as given
 * @param rules where the rules come from
 * @param journal what people did; null: nothing is known of it
 * @param now the time of the run
 */
record Inputs(
        Company company, List<Path> logs, RuleSource rules, @Nullable Path journal, Instant now) {
    Inputs {
        logs = List.copyOf(logs);
    }
}
