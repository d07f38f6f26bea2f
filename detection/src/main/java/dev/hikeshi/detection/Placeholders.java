package dev.hikeshi.detection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The values that {@code %name%} stands for in values under {@code expand}.
 *
 * @param values by name, each written as a rule would write it
 */
public record Placeholders(Map<String, List<String>> values) {
    /** No placeholder is known. */
    public static final Placeholders NONE = new Placeholders(Map.of());

    private static final Pattern NAME = Pattern.compile("\\\\[\\\\%]|%([\\w.-]+)%");
    private static final int MOST = 10_000;

    /** Why a file of values cannot be used. */
    public static final class BrokenValues extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Reason reason;

        private BrokenValues(Reason reason) {
            super(reason.toString());
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    public Placeholders {
        Map<String, List<String>> copy = new TreeMap<>();
        values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        values = Map.copyOf(copy);
    }

    /** Reads a YAML mapping of a name to a value or a list of values. */
    public static Placeholders parse(String yaml) throws BrokenValues {
        List<Node> documents = new ArrayList<>();
        Reason broken = YamlTree.documents(yaml, documents);
        try {
            if (broken != null) {
                throw new RuleFault(broken);
            }
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (Node document : documents) {
                for (Map.Entry<String, Node> entry :
                        YamlTree.mapping(document, "values").entrySet()) {
                    values.put(entry.getKey(), YamlTree.texts(entry.getValue(), entry.getKey()));
                }
            }
            return new Placeholders(values);
        } catch (RuleFault e) {
            throw new BrokenValues(e.reason());
        }
    }

    /** The texts that a value stands for: with each of the values in place of its name. */
    List<String> expand(String source) throws RuleFault {
        List<String> texts = List.of("");
        Matcher matcher = NAME.matcher(source);
        int from = 0;
        while (matcher.find()) {
            texts = joined(texts, List.of(source.substring(from, matcher.start())));
            texts = joined(texts, meant(matcher.group(1), matcher.group()));
            from = matcher.end();
        }
        return joined(texts, List.of(source.substring(from)));
    }

    private List<String> meant(String name, String written) throws RuleFault {
        if (written.startsWith("\\")) {
            return List.of(written.equals("\\%") ? "%" : written);
        }
        List<String> known = values.getOrDefault(name, List.of());
        if (known.isEmpty()) {
            throw new RuleFault(RuleFaultCode.PLACEHOLDER_UNKNOWN, written);
        }
        return known;
    }

    private static List<String> joined(List<String> heads, List<String> tails) throws RuleFault {
        if ((long) heads.size() * tails.size() > MOST) {
            throw new RuleFault(RuleFaultCode.EXPAND_LIST, MOST);
        }
        return heads.stream().flatMap(head -> tails.stream().map(tail -> head + tail)).toList();
    }
}
