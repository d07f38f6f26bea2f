package dev.hikeshi.company;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The file in which one contract stands, to be changed in place. Comments and layout stay. Each
 * change answers whether the layout allowed it; where it did not, nothing is changed.
 *
 * <p>Values are YAML in flow style, on one line. Nothing is written to the disk; {@link
 * CompanyFile#read(Path, Map)} reads a company with the changed text in place.
 */
public final class ContractText {
    private static final String BOM = "\uFEFF";

    private final Path file;
    private final String contract;
    private final String before;
    private final YamlText yaml;

    private ContractText(Path file, String contract, String before) {
        this.file = file;
        this.contract = contract;
        this.before = before;
        this.yaml = new YamlText(before.startsWith(BOM) ? before.substring(1) : before);
    }

    /** The file of those in which the contract stands. */
    public static Optional<ContractText> find(List<Path> files, String contract)
            throws IOException {
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            ContractText found = new ContractText(file, contract, text);
            if (found.contract() != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Its text as it was. */
    public String before() {
        return before;
    }

    /** Its text with every change so far. */
    public String after() {
        return (before.startsWith(BOM) ? BOM : "") + yaml.text();
    }

    /** Adds a proof to a clause. */
    public boolean prove(String clause, String evidence) {
        Node now = YamlText.value(clause(clause), "evidence");
        if (now instanceof ScalarNode) {
            yaml.replace(now, "[" + evidence + "]");
            return true;
        }
        return now != null && yaml.append(now, evidence);
    }

    /** Gives a key of a clause a value. */
    public boolean put(String clause, String key, String value) {
        MappingNode found = clause(clause);
        return found != null && yaml.put(found, key, value);
    }

    /** Gives a key of a section inside a clause, which must be there, a value. */
    public boolean putInside(String clause, String section, String key, String value) {
        Node found = YamlText.value(clause(clause), section);
        return found instanceof MappingNode mapping && yaml.put(mapping, key, value);
    }

    /** Gives a key of the contract itself a value. */
    public boolean putOwn(String key, String value) {
        MappingNode found = contract();
        return found != null && yaml.put(found, key, value);
    }

    /**
     * Gives a key of a section of the contract a value; the section is made where it is missing.
     */
    public boolean putOwnInside(String section, String key, String value) {
        Node found = YamlText.value(contract(), section);
        if (found == null) {
            return putOwn(section, "{" + key + ": " + value + "}");
        }
        return found instanceof MappingNode mapping && yaml.put(mapping, key, value);
    }

    /**
     * Gives a key of an item of a list of the contract ({@code meters}, {@code remedies}) a value.
     */
    public boolean putOfItem(String list, String id, String key, String value) {
        MappingNode found = YamlText.item(YamlText.value(contract(), list), id);
        return found != null && yaml.put(found, key, value);
    }

    /** Adds a clause after the last one; each line a key with its value. */
    public boolean add(List<String> lines) {
        Node clauses = YamlText.value(contract(), "clauses");
        return clauses != null && yaml.appendLines(clauses, lines);
    }

    /** True when the contract itself has the key. */
    public boolean hasOwn(String key) {
        return YamlText.value(contract(), key) != null;
    }

    /** Keys and values, as written, of a mapping in flow style; empty: it is none. */
    public static Map<String, String> pairs(String flow) {
        YamlText text = new YamlText(flow);
        MappingNode mapping = text.root();
        Map<String, String> pairs = new LinkedHashMap<>();
        if (mapping != null) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = text.raw(tuple.getKeyNode());
                String value = text.raw(tuple.getValueNode());
                if (key != null && value != null) {
                    pairs.put(key, value);
                }
            }
        }
        return pairs;
    }

    /** True when the clause has the key. */
    public boolean has(String clause, String key) {
        return YamlText.value(clause(clause), key) != null;
    }

    /**
     * The value of a key of a clause as it is written, where that is one flow value; else empty.
     */
    public Optional<String> written(String clause, String key) {
        Node found = YamlText.value(clause(clause), key);
        return found == null ? Optional.empty() : Optional.ofNullable(yaml.raw(found));
    }

    private @Nullable MappingNode contract() {
        return YamlText.item(YamlText.value(yaml.root(), "contracts"), contract);
    }

    private @Nullable MappingNode clause(String id) {
        return YamlText.item(YamlText.value(contract(), "clauses"), id);
    }
}
