package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.incident.Command;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Incidents;
import dev.hikeshi.response.incident.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal: what people did, as kernel commands in JSON lines ({@code
 * docs/adr/0006-journal.md}).
 *
 * <p>All lines are read before any is applied, and every fault is listed.
 */
final class JournalFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    /**
     * One line, checked.
     *
     * @param number line number from 1
     */
    record Line(int number, String command, Instant at, JournalLine keys) {}

    private final JournalCommands commands;

    JournalFile(Company company, HostSelection selection) {
        this.commands = new JournalCommands(Duties.of(company), selection, new JournalIds(company));
    }

    /**
     * Reads a journal; its lines in the order of their time.
     *
     * @throws Unusable with every line that is not a command
     */
    List<Line> read(Path file) throws Unusable, IOException {
        List<Line> lines = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        int number = 0;
        for (String text : Files.readAllLines(file)) {
            number++;
            if (!text.isBlank() && !text.startsWith("#")) {
                try {
                    lines.add(line(number, text));
                } catch (JournalLine.Malformed e) {
                    faults.add(Fault.of("journal-line", file, number, e.why()));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new Unusable(
                    (Language language) ->
                            faults.stream().map(fault -> fault.text(language)).toList());
        }
        lines.sort(Comparator.comparing(Line::at));
        return List.copyOf(lines);
    }

    private Line line(int number, String text) throws JournalLine.Malformed {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new JournalLine.Malformed("no_json", e.getLocation().getColumnNr());
        }
        JournalLine keys = new JournalLine(node);
        Line line = new Line(number, keys.text("command"), keys.time("at"), keys);
        // Built once against no incident, so that a fault shows before anything is applied.
        commands.of(line, null);
        keys.refuseOthers();
        return line;
    }

    /** The notice that a line gives; empty when it is another command. */
    Optional<Notice> notice(Line line) {
        try {
            return line.command().equals("GiveNotice")
                    ? Optional.of(commands.notice(line.keys()))
                    : Optional.empty();
        } catch (JournalLine.Malformed e) {
            throw new IllegalStateException("checked before", e);
        }
    }

    /**
     * The commands of a line about an incident of the state; none when there is no such incident.
     */
    List<Command> commands(Line line, Incidents state) {
        try {
            Optional<Incident> incident = incident(line.keys(), state);
            return incident.isEmpty() ? List.of() : commands.of(line, incident.get());
        } catch (JournalLine.Malformed e) {
            throw new IllegalStateException("checked before", e);
        }
    }

    /** The one named; else the one that knows a host; else the worst open one. */
    private static Optional<Incident> incident(JournalLine keys, Incidents state)
            throws JournalLine.Malformed {
        Optional<String> named = keys.optional("incident");
        if (named.isPresent()) {
            return state.find(named.get());
        }
        SortedSet<String> hosts = keys.names("hosts");
        Comparator<Incident> worst =
                Comparator.comparing(Incident::severity).reversed().thenComparing(Incident::id);
        Optional<Incident> byHost =
                state.open().stream()
                        .filter(one -> hosts.stream().anyMatch(host -> knows(one, host)))
                        .min(worst);
        return byHost.or(() -> state.open().stream().min(worst));
    }

    private static boolean knows(Incident incident, String host) {
        return incident.hosts().stream()
                .anyMatch(known -> known.equals(host) || known.startsWith(host + "."));
    }
}
