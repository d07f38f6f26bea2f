package dev.hikeshi.detection.correlation;

import dev.hikeshi.detection.Detector;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.MapEvent;
import dev.hikeshi.detection.RulePack;
import dev.hikeshi.detection.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rules for logins with one correlation, and the events that they see. */
final class Story {
    static final Instant START = Instant.parse("2026-11-24T00:00:00Z");

    private static final String RULES =
            """
            title: Failed login
            id: id-failed
            name: failed
            logsource: {product: windows, service: security}
            detection: {s: {EventID: 4625}, condition: s}
            ---
            title: Login
            id: id-login
            name: login
            logsource: {product: windows, service: security}
            detection: {s: {EventID: 4624}, condition: s}
            ---
            title: Group changed
            id: id-group
            name: group
            logsource: {product: windows, service: security}
            detection: {s: {EventID: 4732}, condition: s}
            """;

    private final RulePack rules;
    private final Detector detector;
    private final List<Finding> alone = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();
    private final Correlator correlator;

    Story(String correlations, Correlator.Limits limits) {
        RuleSet set = RuleSet.parse("story.yml", RULES + correlations);
        if (!set.notLoaded().isEmpty()) {
            throw new IllegalStateException(set.notLoaded().toString());
        }
        rules = set.compile();
        detector = new Detector(rules, Detector.Keeps.TESTED_FIELDS);
        correlator = new Correlator(rules.correlations(), limits);
    }

    static Story of(String correlation) {
        return new Story(document("c", correlation), Correlator.Limits.WHOLE_LOG);
    }

    /** A correlation of that id, from the lines below {@code correlation}. */
    static String document(String id, String correlation) {
        return "---\ntitle: "
                + id
                + "\nid: "
                + id
                + "\nlevel: high\ncorrelation:\n"
                + correlation.indent(2);
    }

    /** Why the only correlation is not loaded. */
    static String reason(String correlation) {
        return RuleSet.parse("story.yml", RULES + document("c", correlation))
                .notLoaded()
                .getFirst()
                .reason()
                .toString();
    }

    /**
     * Adds an event.
     *
     * @param second after the start
     * @param fields name and value in turn
     */
    Story event(long second, int id, String... fields) {
        MapEvent event = MapEvent.security(id).at(START.plusSeconds(second));
        for (int i = 0; i < fields.length; i += 2) {
            event = event.with(fields[i], fields[i + 1]);
        }
        for (Finding finding : detector.detect(event)) {
            if (correlator.standsAlone(finding.ruleId())) {
                alone.add(finding);
            }
            found.addAll(correlator.add(finding));
        }
        return this;
    }

    /** What the correlations found, as {@code id at second}. */
    List<String> found() {
        return findings().stream().map(one -> one.ruleId() + " at " + second(one)).toList();
    }

    private static long second(Finding finding) {
        Instant time = Objects.requireNonNull(finding.time());
        return time.getEpochSecond() - START.getEpochSecond();
    }

    List<Finding> findings() {
        found.addAll(correlator.finish());
        return found;
    }

    /** Findings of plain rules that are shown by themselves. */
    List<Finding> alone() {
        return alone;
    }

    Correlator correlator() {
        return correlator;
    }

    RulePack rules() {
        return rules;
    }
}
