package dev.hikeshi.detection;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import dev.hikeshi.detection.pack.Shelf;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rules in the form in which a {@link Detector} runs them: numbers and arrays, to be kept in a file
 * and read again in a moment. A rule's own words are read when it matches.
 *
 * <p>Safe for many threads.
 */
public final class RulePack {

    /** A rule, and what it tests. */
    private record Known(Rule rule, TestedFields tested, TestedFields kept) {}

    private final List<NotLoaded> notLoaded;
    private final List<String> otherFiles;
    private final Shelf rules;
    private final @Nullable Known[] known; // each is immutable
    private final List<Route> routes;
    private final int[] unitRules;
    private final int[] unitRoutes;
    private final List<Correlation> correlations;
    private final AudienceTable audiences;
    private final Plan plan;

    private RulePack(PackIn in) {
        notLoaded = in.items(RuleCodec::readNotLoaded);
        otherFiles = in.texts();
        rules = in.shelf();
        known = new Known[rules.size()];
        routes = in.items(RouteCodec::read);
        unitRules = in.ints();
        unitRoutes = in.ints();
        correlations = in.items(CorrelationCodec::read);
        audiences = AudienceTable.load(in.section());
        plan = new Plan(in.section());
    }

    static RulePack of(RuleSet set) {
        return of(PackIn.of(bytes(set)));
    }

    /** The pack that these {@link #bytes} hold. */
    static RulePack of(PackIn in) {
        return new RulePack(in);
    }

    /** The pack of a set, as a file keeps it. */
    static byte[] bytes(RuleSet set) {
        PackOut out = new PackOut();
        Map<String, Set<String>> kept = Correlation.fieldsByRule(set.correlations());
        out.items(set.notLoaded(), RuleCodec::write);
        out.texts(set.otherFiles());
        out.<CompiledRule>shelf(
                set.compiled(),
                (part, rule) -> {
                    RuleCodec.write(part, rule.rule());
                    TestedFields.of(rule.detection()).save(part);
                    TestedFields.named(kept.getOrDefault(rule.rule().id(), Set.of())).save(part);
                });
        RuleIndex index = new RuleIndex(set.compiled(), LogSourceTable.bundled());
        List<Route> distinct =
                List.copyOf(
                        new LinkedHashSet<>(
                                index.all().stream().map(RuleIndex.Routed::route).toList()));
        out.items(distinct, RouteCodec::write);
        Map<String, Integer> numbers = new HashMap<>();
        set.compiled().forEach(rule -> numbers.put(rule.rule().id(), numbers.size()));
        out.ints(
                index.all().stream()
                        .mapToInt(way -> numbers.getOrDefault(way.rule().rule().id(), -1))
                        .toArray());
        out.ints(index.all().stream().mapToInt(way -> distinct.indexOf(way.route())).toArray());
        out.items(set.correlations(), CorrelationCodec::write);
        out.section(index.audiences()::save);
        out.section(part -> PlanMaker.write(part, index.all()));
        return out.bytes();
    }

    /** How many rules were loaded. */
    public int size() {
        return rules.size();
    }

    /** The loaded rules, in the order of the files. */
    public List<Rule> rules() {
        return IntStream.range(0, size()).mapToObj(this::rule).toList();
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

    Rule rule(int number) {
        return known(number).rule();
    }

    TestedFields tested(int number) {
        return known(number).tested();
    }

    /** Fields by the rule's names that its findings keep besides those that it tests. */
    TestedFields kept(int number) {
        return known(number).kept();
    }

    private Known known(int number) {
        Known rule = known[number];
        if (rule == null) {
            PackIn in = rules.item(number);
            rule = new Known(RuleCodec.read(in), TestedFields.load(in), TestedFields.load(in));
            known[number] = rule;
        }
        return rule;
    }

    /** The number of a unit's rule. */
    int number(int unit) {
        return unitRules[unit];
    }

    Route route(int unit) {
        return routes.get(unitRoutes[unit]);
    }

    AudienceTable audiences() {
        return audiences;
    }

    Plan plan() {
        return plan;
    }
}
