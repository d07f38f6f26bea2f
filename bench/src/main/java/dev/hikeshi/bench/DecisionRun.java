package dev.hikeshi.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.hikeshi.company.OptionFile;
import dev.hikeshi.decision.Choice;
import dev.hikeshi.decision.Decision;
import dev.hikeshi.decision.Played;
import dev.hikeshi.decision.Study;
import dev.hikeshi.decision.world.Priors;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The whole decision of the example company: its five options in 2,000 worlds with 50 incidents
 * each. Arguments: folder of the example, runs. A run in a fresh process is the first line.
 */
public final class DecisionRun {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final Instant FROM = Instant.parse("2026-11-23T00:00:00Z");
    private static final double NANOS = 1e9;

    private DecisionRun() {}

    /** Prints the seconds of every part. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (int run = 0; run < Integer.parseInt(args[1]); run++) {
            long cpu = SYSTEM.getProcessCpuTime();
            long begun = System.nanoTime();
            Study study =
                    new Study(
                            Priors.general(),
                            run,
                            new Study.Size(2000, 50),
                            Runtime.getRuntime().availableProcessors());
            List<Played> played = study.play(choices(folder), FROM, done -> {});
            long replayed = System.nanoTime();
            Decision decision = Decision.of(study, played);
            long decided = System.nanoTime();
            Decision explored = decision.explored(played, done -> {});
            long end = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "options %d: replay %.2f s, value of information %.2f s, swings, indices and"
                            + " scenarios %.2f s; in all %.2f s, processor %.2f s, inputs %d%n",
                    explored.options().size(),
                    (replayed - begun) / NANOS,
                    (decided - replayed) / NANOS,
                    (end - decided) / NANOS,
                    (end - begun) / NANOS,
                    (SYSTEM.getProcessCpuTime() - cpu) / NANOS,
                    explored.inputs().size());
        }
    }

    private static List<Choice> choices(Path folder) throws IOException {
        List<Choice> choices = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("options"))) {
            for (Path file : files.sorted().toList()) {
                if (OptionFile.read(folder.resolve("company.yaml"), file)
                        instanceof OptionFile.Read read) {
                    choices.add(Choice.of(read));
                }
            }
        }
        return choices;
    }
}
