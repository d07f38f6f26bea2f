package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often each public rule matches in logs of real attacks. */
@Tag("slow")
class AttackLogsTest {

    @Test
    void everyRuleMatchesAsOftenAsBefore() throws IOException {
        Path folder = SharedData.folder("data/evtx/attack");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(f -> f.toString().endsWith(".evtx")).sorted().toList();
        }
        ReferenceEvaluator evaluator = new ReferenceEvaluator(SharedData.rules());
        Map<String, Integer> counts = new TreeMap<>();
        for (Event event : EventFiles.read(files)) {
            evaluator.evaluate(event).forEach(f -> counts.merge(f.ruleId(), 1, Integer::sum));
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((id, count) -> lines.add(id + " " + count));
        assertThat(files).hasSize(380);
        Golden.compare("attack-logs.out.txt", lines);
    }
}
