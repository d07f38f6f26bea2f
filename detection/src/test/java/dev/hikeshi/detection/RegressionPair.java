package dev.hikeshi.detection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One pair of a rule and records that it must find.
 *
 * @param ruleId the rule
 * @param log the EVTX file
 * @param matches how often the rule must match; -1 when the pair does not say: at least once
 */
record RegressionPair(String ruleId, Path log, int matches) {

    private static final Pattern RULE = Pattern.compile("rule_metadata:\\s+- id: ([\\w-]+)");
    private static final Pattern COUNT = Pattern.compile("match_count: (\\d+)");

    static List<RegressionPair> all() throws IOException {
        Path folder = SharedData.folder("data/sigma-regression");
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.endsWith("info.yml"))
                    .sorted()
                    .map(RegressionPair::read)
                    .filter(pair -> Files.exists(pair.log()))
                    .toList();
        }
    }

    private static RegressionPair read(Path info) {
        try {
            String text = Files.readString(info);
            Matcher rule = RULE.matcher(text);
            Matcher count = COUNT.matcher(text);
            if (!rule.find()) {
                throw new IllegalStateException("no rule in " + info);
            }
            return new RegressionPair(
                    rule.group(1),
                    info.resolveSibling(rule.group(1) + ".evtx"),
                    count.find() ? Integer.parseInt(count.group(1)) : -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path dump() {
        return log.resolveSibling(ruleId + ".json");
    }

    @Override
    public String toString() {
        return ruleId;
    }
}
