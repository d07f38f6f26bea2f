package dev.hikeshi.cli.proposal;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Outputs;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.cli.duty.Archetype;
import dev.hikeshi.response.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code hikeshi proposal new}: asks what is on offer and how the company stands, and writes a
 * company file and three options for {@code hikeshi decide}: to buy nothing, to buy the offer, to
 * set right what one owns.
 */
@Command(name = "new")
public final class NewProposal implements Job {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final InstantSource clock;
    private final Map<Field, String> given = new EnumMap<>(Field.class);

    @Option(names = "--out", paramLabel = "DIR")
    private Path out = Path.of("proposal");

    @Option(names = "--defaults")
    private boolean defaults;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    /** A command whose offer is dated with that clock's today. */
    public NewProposal(InstantSource clock) {
        this.clock = clock;
    }

    /** Every question can be answered on the command line as well. */
    @Spec
    @SuppressWarnings("unused") // picocli calls it
    void fields(CommandSpec spec) {
        for (Field field : Field.values()) {
            spec.addOption(
                    OptionSpec.builder(field.option())
                            .paramLabel(field.kind().label())
                            .type(String.class)
                            .setter(setter(field))
                            .build());
        }
    }

    private picocli.CommandLine.Model.ISetter setter(Field field) {
        return new picocli.CommandLine.Model.ISetter() {
            @Override
            public <T> T set(T value) {
                if (value != null) {
                    given.put(field, value.toString());
                }
                return value;
            }
        };
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Texts texts = Texts.of(language);
        expectEmpty();
        Answers answers = answers(terminal, texts);
        Outputs outputs = new Outputs();
        Map<String, String> values =
                new Draft(answers, texts, LocalDate.ofInstant(clock.instant(), JAPAN)).values();
        outputs.add("company.yaml", Archetype.draft("draft").filled(language, values));
        List<String> options = new ArrayList<>();
        for (String option : List.of("today", "offer", "settings")) {
            String name = "option-" + (options.size() + 1) + "-" + option + ".yaml";
            outputs.add(name, Archetype.draft("draft-" + option).filled(language, values));
            options.add(name);
        }
        outputs.moveInto(out);
        told(terminal, texts, answers, options);
        return Exit.DONE;
    }

    private void told(Terminal terminal, Texts texts, Answers answers, List<String> options) {
        terminal.out().println();
        terminal.out().println(texts.say("proposal.written", out, String.join(", ", options)));
        if (!answers.assumed().isEmpty()) {
            terminal.out().println(texts.say("proposal.assumed-count", answers.assumed().size()));
        }
        terminal.out().println(texts.say("proposal.then"));
        StringBuilder command = new StringBuilder("  ./hikeshi decide --company ");
        command.append(out.resolve("company.yaml"));
        options.forEach(option -> command.append(" --option ").append(out.resolve(option)));
        terminal.out().println(command.append(" --out ").append(out.resolve("answer")));
    }

    /** Nothing that somebody wrote is overwritten. */
    private void expectEmpty() throws Unusable, IOException {
        Outputs.expect(out);
        if (Files.isDirectory(out)) {
            try (Stream<Path> files = Files.list(out)) {
                if (files.findAny().isPresent()) {
                    throw new Unusable(Fault.of("proposal-not-empty", out));
                }
            }
        }
    }

    private Answers answers(Terminal terminal, Texts texts) throws Unusable, IOException {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Set<Field> assumed = EnumSet.noneOf(Field.class);
        refuseAny(given(values));
        if (!defaults) {
            new Interview(
                            terminal,
                            texts,
                            new BufferedReader(
                                    new InputStreamReader(terminal.in(), StandardCharsets.UTF_8)))
                    .ask(values, assumed);
        }
        List<Field> open =
                Arrays.stream(Field.values()).filter(field -> !values.containsKey(field)).toList();
        if (!defaults && !open.isEmpty()) {
            throw new Unusable(
                    Fault.of(
                            "proposal-unanswered",
                            String.join(", ", open.stream().map(Field::option).toList())));
        }
        for (Field field : open) {
            assumed.add(field);
            values.put(field, field.byDefault(texts));
        }
        refuseAny(Answers.contradictions(values));
        return new Answers(values, assumed);
    }

    private List<Fault> given(Map<Field, String> values) {
        List<Fault> faults = new ArrayList<>();
        given.forEach(
                (field, answer) -> {
                    switch (field.kind().read(field.option(), answer)) {
                        case Kind.Accepted accepted -> values.put(field, accepted.value());
                        case Kind.Refused refused -> faults.add(refused.why());
                    }
                });
        return faults;
    }

    private static void refuseAny(List<Fault> faults) throws Unusable {
        if (!faults.isEmpty()) {
            throw new Unusable(
                    language -> faults.stream().map(fault -> fault.text(language)).toList());
        }
    }
}
