package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rules on each of their ways into the log, and which of them see an event. */
final class RuleIndex {

    /**
     * A rule and one of the ways in which its events arrive.
     *
     * @param number counted from 0 in the order of the rules
     */
    record Routed(int number, CompiledRule rule, Route route) {}

    private final List<Routed> all = new ArrayList<>();
    private final AudienceTable audiences;

    RuleIndex(List<CompiledRule> rules, LogSourceTable table) {
        for (CompiledRule rule : rules) {
            for (Route route : table.routes(rule.rule().logsource())) {
                all.add(new Routed(all.size(), rule, route));
            }
        }
        audiences = AudienceTable.of(all.stream().map(Routed::route).toList());
    }

    /** Every rule on each of its ways, by number. */
    List<Routed> all() {
        return all;
    }

    AudienceTable audiences() {
        return audiences;
    }

    /** The rules of an audience, in their order. */
    List<Routed> rules(AudienceTable.Audience audience) {
        return Arrays.stream(audience.units()).mapToObj(all::get).toList();
    }

    /** The rules that see the event. */
    List<Routed> rulesFor(Event event) {
        return rules(audiences.audience(event)).stream()
                .filter(way -> way.route().admits(event))
                .toList();
    }
}
