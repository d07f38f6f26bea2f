package dev.hikeshi.cli.proposal;

import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks a person at a terminal, one question after the other. */
final class Interview {
    private final Terminal terminal;
    private final Texts texts;
    private final BufferedReader lines;

    Interview(Terminal terminal, Texts texts, BufferedReader lines) {
        this.terminal = terminal;
        this.texts = texts;
        this.lines = lines;
    }

    /**
     * Asks what is not known yet, until it can be used. An empty line takes the default; the end of
     * the input leaves the rest unanswered.
     *
     * @param values takes the answers
     * @param assumed takes the fields whose default was taken
     */
    void ask(Map<Field, String> values, Set<Field> assumed) throws IOException {
        terminal.out().println(texts.say("proposal.begin"));
        for (Field field : Field.values()) {
            while (!values.containsKey(field)) {
                String byDefault = field.byDefault(texts);
                String line = line(field, byDefault);
                if (line == null) {
                    return;
                }
                if (line.isBlank()) {
                    assumed.add(field);
                }
                keep(field, line.isBlank() ? byDefault : line, values);
            }
        }
    }

    private @Nullable String line(Field field, String byDefault) throws IOException {
        terminal.out().println();
        terminal.out().println(texts.say("help.proposal-new." + field.option()));
        terminal.out().print(texts.say("proposal.ask." + field.key()) + " [" + byDefault + "]: ");
        terminal.out().flush();
        return lines.readLine();
    }

    private void keep(Field field, String answer, Map<Field, String> values) {
        switch (field.kind().read(field.option(), answer)) {
            case Kind.Accepted accepted -> values.put(field, accepted.value());
            case Kind.Refused refused ->
                    terminal.out().println(refused.why().text(texts.language()));
        }
    }
}
