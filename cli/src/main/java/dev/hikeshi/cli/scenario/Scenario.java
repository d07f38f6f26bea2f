package dev.hikeshi.cli.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A fire that can be played: ordinary weeks, an intrusion, and what people did about it. Playing it
 * twice gives the same bytes.
 */
public final class Scenario {
    private static final Set<String> KEYS =
            Set.of(
                    "hikeshi",
                    "name",
                    "seed",
                    "zone",
                    "from",
                    "until",
                    "domain",
                    "hosts",
                    "accounts",
                    "noise",
                    "story",
                    "journal");

    private final String file;
    private final long seed;
    private final ZoneId zone;
    private final Instant from;
    private final Instant until;
    private final Domain domain;
    private final Map<String, Host> hosts;
    private final Map<String, Account> accounts;
    private final List<Noise> noise;
    private final List<Step> story;
    private final Journal journal;

    private Scenario(String file, Block root, Faults faults) {
        root.allowOnly(KEYS);
        Set.of("seed", "zone", "from", "until", "hosts").stream().sorted().forEach(root::need);
        NoiseReader steps = new NoiseReader(faults);
        SettingReader setting = new SettingReader(faults, steps);
        this.file = file;
        this.seed = root.parsed("seed", "a whole number", 0L, Long::parseLong);
        this.zone =
                root.parsed(
                        "zone",
                        "a time zone such as Asia/Tokyo",
                        java.time.ZoneOffset.UTC,
                        ZoneId::of);
        this.from = steps.instant(root, "from");
        this.until = steps.instant(root, "until");
        this.domain = setting.domain(root);
        this.hosts = setting.hosts(root, from, until);
        this.accounts = setting.accounts(root, domain);
        this.noise = root.blocks("noise").stream().map(steps::noise).toList();
        this.story = root.blocks("story").stream().map(steps::story).toList();
        this.journal = Journal.of(root.node("journal"));
    }

    /**
     * Reads a scenario file.
     *
     * @throws ScenarioUnreadable with every fault, when the file is not a usable scenario
     * @throws IOException when the file cannot be read at all
     */
    public static Scenario read(Path yaml) throws IOException {
        String text = Files.readString(yaml, StandardCharsets.UTF_8);
        Faults faults = new Faults(yaml.toString());
        Node root = compose(text, faults);
        faults.throwIfAny();
        Scenario scenario = new Scenario(yaml.toString(), Block.of(root, faults), faults);
        faults.throwIfAny();
        return scenario;
    }

    private static Node compose(String text, Faults faults) throws ScenarioUnreadable {
        try {
            return new Compose(LoadSettings.builder().build())
                    .composeString(text)
                    .orElseThrow(() -> new YamlEngineException("an empty file"));
        } catch (YamlEngineException e) {
            Place place =
                    e instanceof MarkedYamlEngineException marked
                            ? marked.getProblemMark()
                                    .map(
                                            mark ->
                                                    new Place(
                                                            mark.getLine() + 1,
                                                            mark.getColumn() + 1))
                                    .orElse(new Place(1, 1))
                            : new Place(1, 1);
            faults.add(
                    place,
                    "a YAML mapping",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("nothing"));
            faults.throwIfAny();
            throw e;
        }
    }

    /**
     * Plays the scenario and writes its logs: one folder a host.
     *
     * @return the files written, in order
     * @throws ScenarioUnreadable when a step names what is not there
     */
    public List<Path> writeLogs(Path folder) throws IOException {
        Stage stage = new Stage(seed, zone, domain, hosts, accounts);
        Faults faults = new Faults(file);
        for (Step step : steps()) {
            try {
                Kind kind = java.util.Objects.requireNonNull(Kinds.ALL.get(step.kind()));
                kind.act().play(step, stage);
            } catch (IllegalArgumentException e) {
                faults.add(
                        step.place(),
                        "a step that can be played",
                        step.kind() + " at " + step.at() + ": " + e.getMessage());
            }
        }
        faults.throwIfAny();
        return stage.recorder().writeTo(folder);
    }

    /** Writes what people and providers did, one kernel command a line, as the scenario has it. */
    public Path writeJournal(Path target) throws IOException {
        Path parent = target.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.writeString(target, journal.lines(), StandardCharsets.UTF_8);
    }

    private List<Step> steps() {
        List<Step> all = new ArrayList<>(story);
        noise.forEach(one -> all.addAll(one.steps(seed, zone, from, until)));
        all.sort(Comparator.comparing(Step::at));
        return all;
    }
}
