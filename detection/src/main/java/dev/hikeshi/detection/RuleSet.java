package dev.hikeshi.detection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sigma rules, loaded. Every document that was given is in {@link #rules()}, in {@link
 * #correlations()} or in {@link #notLoaded()}; filters are part of the rules that they name.
 * Immutable.
 */
public final class RuleSet {

    private final List<CompiledRule> compiled;
    private final List<Correlation> correlations;
    private final List<NotLoaded> notLoaded;
    private final List<String> otherFiles;

    private RuleSet(
            List<CompiledRule> compiled,
            List<Correlation> correlations,
            List<NotLoaded> notLoaded,
            List<String> otherFiles) {
        this.compiled = List.copyOf(compiled);
        this.correlations = List.copyOf(correlations);
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
        return load(paths, Placeholders.NONE);
    }

    /** As {@link #load(List)}, with values for placeholders. */
    public static RuleSet load(List<Path> paths, Placeholders placeholders) throws IOException {
        return of(RuleFiles.read(paths), placeholders);
    }

    static RuleSet of(Map<String, RuleFiles.Content> files, Placeholders placeholders) {
        Loading loading = new Loading(placeholders);
        files.forEach(loading::file);
        return loading.result();
    }

    /** Reads the rules of one text, which may hold several documents. */
    public static RuleSet parse(String name, String yaml) {
        return parse(Map.of(name, yaml), Placeholders.NONE);
    }

    /** Reads the rules of several texts by name, in the order of the map. */
    public static RuleSet parse(Map<String, String> yamlByName, Placeholders placeholders) {
        Loading loading = new Loading(placeholders);
        yamlByName.forEach(loading::text);
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

    /** The rules about findings over time, each behind those that it names. */
    public List<Correlation> correlations() {
        return correlations;
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
        private final Placeholders placeholders;
        private final Map<String, String> filesById = new LinkedHashMap<>();
        private final List<CompiledRule> rules = new ArrayList<>();
        private final List<Correlation> correlations = new ArrayList<>();
        private final List<Filter> filters = new ArrayList<>();
        private final List<NotLoaded> notLoaded = new ArrayList<>();
        private final List<String> otherFiles = new ArrayList<>();

        Loading(Placeholders placeholders) {
            this.placeholders = placeholders;
        }

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
            RuleReader reader = new RuleReader(name, placeholders);
            reader.read(yaml);
            reader.rules().stream().filter(rule -> isNew(rule.rule())).forEach(rules::add);
            reader.correlations().stream()
                    .filter(one -> isNew(one.rule()))
                    .forEach(correlations::add);
            filters.addAll(reader.filters());
            notLoaded.addAll(reader.notLoaded());
            if (!reader.holdsRules()) {
                otherFiles.add(name);
            }
        }

        private boolean isNew(Rule rule) {
            String known = filesById.putIfAbsent(rule.id(), rule.file());
            if (known != null) {
                notLoaded.add(
                        new NotLoaded(
                                rule.id(), rule.file(), Reason.of(RuleFaultCode.ID_KNOWN, known)));
            }
            return known == null;
        }

        RuleSet result() {
            References references = new References(rules);
            List<Correlation> resolved = references.resolve(correlations);
            notLoaded.addAll(references.notLoaded());
            return new RuleSet(
                    rules.stream().map(this::filtered).toList(),
                    resolved,
                    withUnusedFilters(),
                    otherFiles);
        }

        private CompiledRule filtered(CompiledRule rule) {
            CompiledRule filtered = rule;
            for (Filter filter : filters) {
                filtered = filter.holdsFor(rule.rule()) ? filter.on(filtered) : filtered;
            }
            return filtered;
        }

        /** What was not loaded, and filters that name rules which are not there. */
        private List<NotLoaded> withUnusedFilters() {
            List<NotLoaded> all = new ArrayList<>(notLoaded);
            for (Filter filter : filters) {
                List<String> unknown = filter.unknown(rules);
                if (!unknown.isEmpty()) {
                    Reason reason =
                            Reason.of(
                                    RuleFaultCode.FILTER_RULE_UNKNOWN, String.join(", ", unknown));
                    all.add(new NotLoaded(filter.id(), filter.file(), reason));
                }
            }
            return all;
        }
    }
}
