package dev.hikeshi.detection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sigma rules, loaded. Every rule document that was given is in {@link #rules()} or in {@link
 * #notLoaded()}. Immutable.
 */
public final class RuleSet {

    private final List<CompiledRule> compiled;
    private final List<NotLoaded> notLoaded;
    private final List<String> otherFiles;

    private RuleSet(
            List<CompiledRule> compiled, List<NotLoaded> notLoaded, List<String> otherFiles) {
        this.compiled = List.copyOf(compiled);
        this.notLoaded = List.copyOf(notLoaded);
        this.otherFiles = List.copyOf(otherFiles);
    }

    /**
     * Loads rule files and, below folders, every {@code *.yml} and {@code *.yaml}, in the order of
     * their paths.
     *
     * @throws IOException when a given path does not exist or a folder cannot be listed; a file
     *     that cannot be read is listed in {@link #notLoaded()}
     */
    public static RuleSet load(List<Path> paths) throws IOException {
        return of(RuleFiles.read(paths));
    }

    static RuleSet of(Map<String, RuleFiles.Content> files) {
        Loading loading = new Loading();
        files.forEach(loading::file);
        return loading.result();
    }

    /** Reads the rules of one text, which may hold several documents. */
    public static RuleSet parse(String name, String yaml) {
        return parse(Map.of(name, yaml));
    }

    /** Reads the rules of several texts by name, in the order of the map. */
    public static RuleSet parse(Map<String, String> yamlByName) {
        Loading loading = new Loading();
        yamlByName.forEach(loading::text);
        return loading.result();
    }

    /** These rules, then the others. A rule of the others whose id is known is not loaded. */
    public RuleSet plus(RuleSet others) {
        Loading loading = new Loading();
        loading.all(this);
        loading.all(others);
        return loading.result();
    }

    /** The rules in the form in which a {@link Detector} runs them. */
    public RulePack compile() {
        return RulePack.of(this);
    }

    /** The loaded rules, in the order of the files. */
    public List<Rule> rules() {
        return compiled.stream().map(CompiledRule::rule).toList();
    }

    /** What was not loaded, and why. */
    public List<NotLoaded> notLoaded() {
        return notLoaded;
    }

    /** YAML files that hold no rule document, such as a configuration. */
    public List<String> otherFiles() {
        return otherFiles;
    }

    /** How many rules there are for each kind of log, in the order of the kinds. */
    public Map<LogSource, Integer> countByLogSource() {
        return LogSource.count(rules());
    }

    /** The loaded rules for which no log can arrive: their kind of log is in no table. */
    public List<Rule> rulesWithoutLogs() {
        LogSourceTable table = LogSourceTable.bundled();
        return rules().stream().filter(rule -> table.routes(rule.logsource()).isEmpty()).toList();
    }

    /**
     * A regex of a rule that cannot be searched for in linear time; a hard bound of steps holds for
     * it, and a search beyond the bound is no match.
     */
    public record CostlyRegex(Rule rule, String regex) {}

    /** The regexes that run within a bound of steps only, in the order of the rules. */
    public List<CostlyRegex> costlyRegexes() {
        List<CostlyRegex> costly = new ArrayList<>();
        for (CompiledRule rule : compiled) {
            rule.detection()
                    .tests()
                    .forEach(
                            test -> {
                                if (test instanceof CellTest.RegexFinds finds
                                        && !finds.regex().isLinear()) {
                                    costly.add(
                                            new CostlyRegex(rule.rule(), finds.regex().toString()));
                                }
                            });
        }
        return costly;
    }

    List<CompiledRule> compiled() {
        return compiled;
    }

    /** Gathers rules and sees to it that no id is there twice. */
    private static final class Loading {
        private final Map<String, CompiledRule> byId = new LinkedHashMap<>();
        private final List<NotLoaded> notLoaded = new ArrayList<>();
        private final List<String> otherFiles = new ArrayList<>();

        void file(String label, RuleFiles.Content file) {
            try {
                text(label, file.text());
            } catch (RuleFault e) {
                notLoaded.add(new NotLoaded("", label, e.reason()));
            } catch (IOException e) {
                notLoaded.add(
                        new NotLoaded("", label, Reason.of(RuleFaultCode.FILE_UNREADABLE, e)));
            }
        }

        void text(String name, String yaml) {
            RuleReader reader = new RuleReader(name);
            reader.read(yaml);
            reader.rules().forEach(this::add);
            notLoaded.addAll(reader.notLoaded());
            if (!reader.holdsRules()) {
                otherFiles.add(name);
            }
        }

        void all(RuleSet set) {
            set.compiled.forEach(this::add);
            notLoaded.addAll(set.notLoaded);
            otherFiles.addAll(set.otherFiles);
        }

        private void add(CompiledRule rule) {
            CompiledRule known = byId.putIfAbsent(rule.rule().id(), rule);
            if (known != null) {
                notLoaded.add(
                        new NotLoaded(
                                rule.rule().id(),
                                rule.rule().file(),
                                Reason.of(RuleFaultCode.ID_KNOWN, known.rule().file())));
            }
        }

        RuleSet result() {
            return new RuleSet(List.copyOf(byId.values()), notLoaded, otherFiles);
        }
    }
}
