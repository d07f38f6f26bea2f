package dev.hikeshi.cli.scenario;

import java.nio.file.Path;

/** Where the project's own files are. */
final class Project {
    static final Path ROOT = Path.of(System.getenv().getOrDefault("HIKESHI_ROOT", ".."));
    static final Path RULES = ROOT.resolve("rules");
    static final Path SCENARIO = ROOT.resolve("examples/aozora/scenario.yaml");

    private Project() {}
}
