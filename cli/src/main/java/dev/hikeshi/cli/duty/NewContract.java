package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.CommonOptions;
import dev.hikeshi.cli.Exit;
import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Job;
import dev.hikeshi.cli.Outputs;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.company.CompanyFile;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code hikeshi contract new}: writes a contract file from a template, and a first company file
 * when there is none.
 */
@Command(name = "new")
public final class NewContract implements Job {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    private final InstantSource clock;

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--archetype", paramLabel = "NAME")
    private @Nullable String archetype;

    @Option(names = "--provider", paramLabel = "ID")
    private @Nullable String provider;

    @Option(names = "--name", paramLabel = "TEXT")
    private @Nullable String name;

    @Option(names = "--company-name", paramLabel = "TEXT")
    private @Nullable String companyName;

    @Option(names = "--company", paramLabel = "FILE")
    private Path company = Path.of("company.yaml");

    @Option(names = "--proposal")
    private boolean proposal;

    /** A command whose first day of a contract is that clock's today. */
    public NewContract(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public int run(Terminal terminal, Language language) throws Unusable, IOException {
        Texts texts = Texts.of(language);
        if (archetype == null) {
            list(terminal, language);
            return Exit.DONE;
        }
        String wanted = archetype;
        Archetype template =
                Archetype.find(wanted)
                        .orElseThrow(
                                () ->
                                        new Unusable(
                                                Fault.of(
                                                        "no-archetype",
                                                        wanted,
                                                        String.join(", ", Archetype.NAMES))));
        String id = provider == null ? wanted : provider;
        if (!ID.matcher(id).matches()) {
            throw new Unusable(Fault.of("bad-provider-id", id));
        }
        Path folder = company.toAbsolutePath().getParent();
        Path contracts = (folder == null ? Path.of("") : folder).resolve("contracts");
        Path file = contracts.resolve(id + ".yaml");
        if (Files.exists(file)) {
            throw new Unusable(Fault.of("contract-exists", file));
        }
        @Nullable Company known = Files.exists(company) ? read(company) : null;
        write(template, id, file, known, language);
        if (known == null) {
            start(id, language);
            terminal.out().println(texts.say("contract.company-written", company));
        }
        terminal.out().println(texts.say("contract.written", file));
        terminal.out().println(texts.say("contract.open", template.openPoints(language).size()));
        template.openPoints(language).forEach(point -> terminal.out().println("  ? " + point));
        included(file, terminal, texts);
        unnamed(known == null && companyName == null, name == null, terminal, texts, file);
        terminal.out().println(texts.say("contract.then", company));
        return Exit.DONE;
    }

    /** A letter needs the names of both sides. */
    private void unnamed(boolean we, boolean they, Terminal terminal, Texts texts, Path file) {
        if (we) {
            terminal.out().println(texts.say("contract.name-us", company));
        }
        if (they) {
            terminal.out().println(texts.say("contract.name-them", file));
        }
    }

    private static void list(Terminal terminal, Language language) {
        terminal.out().println(Texts.of(language).say("contract.archetypes"));
        for (String each : Archetype.NAMES) {
            String title = Archetype.find(each).orElseThrow().title(language);
            terminal.out().printf("  %-18s %s%n", each, title);
        }
    }

    private static Company read(Path file) throws Unusable {
        return switch (CompanyFile.read(file)) {
            case CompanyFile.Read read -> read.company();
            case CompanyFile.Faulty faulty ->
                    throw new Unusable(
                            (Language in) ->
                                    faulty.faults().stream().map(fault -> fault.text(in)).toList());
        };
    }

    private void write(
            Archetype template, String id, Path file, @Nullable Company known, Language language)
            throws Unusable, IOException {
        Map<String, String> values = values(id, known);
        StringBuilder text = new StringBuilder();
        boolean isKnown =
                known != null && known.providers().stream().anyMatch(one -> one.id().equals(id));
        if (!isKnown) {
            text.append("providers:\n  - {id: ").append(id).append(", name: ");
            text.append(quoted(name == null ? id : name)).append("}\n");
        }
        text.append(template.filled(language, values));
        Outputs outputs = new Outputs();
        outputs.add(String.valueOf(file.getFileName()), text.toString());
        outputs.moveInto(folderOf(file));
    }

    private Map<String, String> values(String id, @Nullable Company known) {
        ZoneId zone = known == null ? JAPAN : known.zone();
        String today = LocalDate.ofInstant(clock.instant(), zone).toString();
        Map<String, String> values = new TreeMap<>();
        values.put("CONTRACT", id);
        values.put("PROVIDER", id);
        values.put("TODAY", today);
        values.put("SIGNED", proposal ? "no" : "yes");
        values.put("ASSUMED", "[{kind: assumed, on: " + today + ", by: us}]");
        values.put("SHOWN", quoted(name == null ? id : name));
        values.put("PERSON", known == null ? "admin" : asker(known));
        return values;
    }

    /** Who may consent; else anybody of us. */
    private static String asker(Company known) {
        return known.people().stream()
                .filter(
                        person ->
                                person.authority().stream()
                                        .anyMatch(one -> one.verbs().contains(Verb.CONSENT)))
                .findFirst()
                .or(() -> known.people().stream().findFirst())
                .map(Person::id)
                .orElse("admin");
    }

    private void start(String id, Language language) throws Unusable, IOException {
        Map<String, String> values = new TreeMap<>();
        values.put("COMPANY", Spoken.UNNAMED);
        values.put("NAME", companyName == null ? Spoken.UNNAMED : quoted(companyName));
        values.put("PROVIDER", id);
        Outputs outputs = new Outputs();
        outputs.add(
                String.valueOf(company.getFileName()),
                Archetype.company().filled(language, values));
        outputs.moveInto(folderOf(company));
    }

    /** Says so when the company file does not read the new file yet. */
    private void included(Path file, Terminal terminal, Texts texts) throws Unusable, IOException {
        if (CompanyFile.read(company) instanceof CompanyFile.Read read) {
            for (Path one : read.files()) {
                if (Files.isSameFile(one, file)) {
                    return;
                }
            }
        }
        terminal.out().println(texts.say("contract.include", company, "contracts/*.yaml"));
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? Path.of("") : folder;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
