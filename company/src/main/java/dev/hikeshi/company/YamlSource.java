package dev.hikeshi.company;

import dev.hikeshi.response.Words;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * One YAML file, from bytes to nodes. The parser's events are checked for depth and aliases before
 * nodes are made of them, because composing recurses.
 */
final class YamlSource {
    private static final int DEEPEST = 40;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setUseMarks(true)
                    .setCodePointLimit(SourceText.MOST_BYTES)
                    .build();

    private final Place file;
    private final Faults faults;

    YamlSource(Place file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /**
     * The document; null, with a fault, when there is none.
     *
     * @param draft the text that stands for what is on the disk; null: what is on the disk
     */
    @Nullable Value read(@Nullable String draft) {
        String text = draft == null ? SourceText.read(file, faults) : SourceText.unmarked(draft);
        if (text == null) {
            return null;
        }
        if (text.isBlank()) {
            faults.add(FaultCode.FILE_EMPTY, file, Texts.words("expected.company_file"), "\"\"");
            return null;
        }
        try {
            return isBounded(text) ? compose(text) : null;
        } catch (MarkedYamlEngineException e) {
            syntax(text, e);
        } catch (YamlEngineException e) {
            faults.add(FaultCode.YAML_SYNTAX, file.at(1, 1), Texts.words("expected.yaml"), "");
        }
        return null;
    }

    private @Nullable Value compose(String text) {
        Node root = new Compose(SETTINGS).composeString(text).orElse(null);
        if (root == null) {
            faults.add(FaultCode.FILE_EMPTY, file, Texts.words("expected.company_file"), "\"\"");
            return null;
        }
        return Value.root(root, file, faults);
    }

    private boolean isBounded(String text) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : 0;
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
            if (event instanceof AliasEvent
                    || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
                return refuse(FaultCode.YAML_ALIAS, event, "expected.no_alias");
            }
            if (depth > DEEPEST) {
                return refuse(FaultCode.YAML_TOO_DEEP, event, "expected.depth");
            }
        }
        return true;
    }

    private boolean refuse(FaultCode code, Event event, String expected) {
        Place place = event.getStartMark().map(this::at).orElse(file);
        String found = event instanceof NodeEvent node ? anchor(event, node) : "";
        faults.add(code, place, Texts.words(expected), found);
        return false;
    }

    private static String anchor(Event event, NodeEvent node) {
        String sign = event instanceof AliasEvent ? "*" : "&";
        return node.getAnchor().map(anchor -> sign + anchor.getValue()).orElse("");
    }

    private void syntax(String text, MarkedYamlEngineException e) {
        Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
        Place place = mark == null ? file.at(1, 1) : at(mark);
        String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
        boolean tab = line.matches("\\s*\\t.*");
        FaultCode code = tab ? FaultCode.YAML_TAB : FaultCode.YAML_SYNTAX;
        Words expected = tab ? Texts.words("expected.spaces") : YamlProblem.of(e).expected();
        String found = tab ? line.replace("\t", "<TAB>") : line.strip();
        faults.add(code, place, expected, found);
    }

    private Place at(Mark mark) {
        return file.at(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
