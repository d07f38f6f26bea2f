package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the rule documents of one file. */
final class RuleReader {

    private static final Set<String> SIGNS =
            Set.of("detection", "logsource", "correlation", "filter", "action");
    private static final Set<String> LOGSOURCE_KEYS =
            Set.of("product", "category", "service", "definition");
    private static final Pattern ID_LINE =
            Pattern.compile("^id:[ \\t]*['\"]?([\\w-]+)", Pattern.MULTILINE);

    private final String file;
    private final Placeholders placeholders;
    private final List<Correlation> correlations = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final List<CompiledRule> rules = new ArrayList<>();
    private final List<NotLoaded> notLoaded = new ArrayList<>();
    private boolean ruleSeen;

    RuleReader(String file, Placeholders placeholders) {
        this.file = file;
        this.placeholders = placeholders;
    }

    /** The correlations of the file; their rules are named as written. */
    List<Correlation> correlations() {
        return correlations;
    }

    List<Filter> filters() {
        return filters;
    }

    /** The rules of the file that were loaded, in file order. */
    List<CompiledRule> rules() {
        return rules;
    }

    List<NotLoaded> notLoaded() {
        return notLoaded;
    }

    /** Whether the file holds a rule, a correlation or a filter, be it loaded or not. */
    boolean holdsRules() {
        return ruleSeen;
    }

    void read(String yaml) {
        List<Node> documents = new ArrayList<>();
        Reason broken = YamlTree.documents(yaml, documents);
        documents.stream().filter(RuleReader::isRule).forEach(this::document);
        if (broken != null) {
            ruleSeen = true;
            Matcher id = ID_LINE.matcher(yaml);
            notLoaded.add(new NotLoaded(id.find() ? id.group(1) : "", file, broken));
        }
    }

    private static boolean isRule(Node document) {
        return document instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .map(NodeTuple::getKeyNode)
                        .anyMatch(
                                key -> key instanceof ScalarNode s && SIGNS.contains(s.getValue()));
    }

    private void document(Node document) {
        ruleSeen = true;
        try {
            kind(YamlTree.mapping(document, "rule"), document);
        } catch (RuleFault e) {
            notLoaded.add(new NotLoaded(id(document), file, e.reason()));
        }
    }

    private static String id(Node document) {
        if (document instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id")
                        && entry.getValueNode() instanceof ScalarNode id) {
                    return id.getValue();
                }
            }
        }
        return "";
    }

    private void kind(Map<String, Node> entries, Node document) throws RuleFault {
        Node action = entries.get("action");
        Node correlation = entries.get("correlation");
        Node filter = entries.get("filter");
        if (action != null) {
            throw new RuleFault(action, RuleFaultCode.KIND_UNSUPPORTED, "action");
        }
        if (correlation != null) {
            Rule rule = rule(entries, document, new LogSource("", "", ""));
            correlations.add(CorrelationReader.read(rule, correlation));
            return;
        }
        LogSource logsource = logsource(needed(entries, "logsource", document));
        Rule rule = rule(entries, document, logsource);
        if (filter != null) {
            filters.add(Filter.read(rule.id(), file, logsource, filter, placeholders));
        } else {
            Node detection = needed(entries, "detection", document);
            rules.add(new CompiledRule(rule, Detection.read(detection, placeholders)));
        }
    }

    private Rule rule(Map<String, Node> entries, Node document, LogSource logsource)
            throws RuleFault {
        String title = YamlTree.text(needed(entries, "title", document), "title");
        Node id = entries.get("id");
        Node name = entries.get("name");
        return new Rule(
                id == null ? title : YamlTree.text(id, "id"),
                name == null ? "" : YamlTree.text(name, "name"),
                title,
                level(entries.get("level")),
                status(entries.get("status")),
                texts(entries, "tags"),
                logsource,
                file,
                String.join("\n", texts(entries, "description")),
                texts(entries, "falsepositives"),
                texts(entries, "references"));
    }

    private static Node needed(Map<String, Node> entries, String key, Node document)
            throws RuleFault {
        Node node = entries.get(key);
        if (node == null) {
            throw new RuleFault(document, RuleFaultCode.KEY_MISSING, key);
        }
        return node;
    }

    private static List<String> texts(Map<String, Node> entries, String key) throws RuleFault {
        Node node = entries.get(key);
        return node == null ? List.of() : YamlTree.texts(node, key);
    }

    private static LogSource logsource(Node node) throws RuleFault {
        Map<String, Node> entries = YamlTree.mapping(node, "logsource");
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            if (!LOGSOURCE_KEYS.contains(entry.getKey())) {
                throw new RuleFault(entry.getValue(), RuleFaultCode.LOGSOURCE_KEY, entry.getKey());
            }
        }
        LogSource source =
                new LogSource(
                        part(entries, "product"),
                        part(entries, "category"),
                        part(entries, "service"));
        if (source.toString().isEmpty()) {
            throw new RuleFault(node, RuleFaultCode.LOGSOURCE_EMPTY);
        }
        return source;
    }

    private static String part(Map<String, Node> entries, String key) throws RuleFault {
        Node node = entries.get(key);
        return node == null || YamlTree.isNull(node) ? "" : YamlTree.text(node, key);
    }

    private static Level level(@Nullable Node node) throws RuleFault {
        if (node == null) {
            return Level.MEDIUM;
        }
        String word = YamlTree.text(node, "level").toUpperCase(Locale.ROOT);
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new RuleFault(node, RuleFaultCode.LEVEL_UNKNOWN, word));
    }

    private static Status status(@Nullable Node node) throws RuleFault {
        if (node == null) {
            return Status.UNSTATED;
        }
        String word = YamlTree.text(node, "status");
        return switch (word) {
            case "stable" -> Status.STABLE;
            case "test" -> Status.TEST;
            case "experimental" -> Status.EXPERIMENTAL;
            case "deprecated" -> Status.DEPRECATED;
            case "unsupported" -> throw new RuleFault(node, RuleFaultCode.STATUS_UNSUPPORTED);
            default -> throw new RuleFault(node, RuleFaultCode.STATUS_UNKNOWN, word);
        };
    }
}
