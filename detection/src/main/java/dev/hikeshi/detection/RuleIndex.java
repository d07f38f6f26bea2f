package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the rules whose kind of log an event is, in the order of the rules. */
final class RuleIndex {

    /** A rule and one of the ways in which its events arrive. */
    record Routed<R extends Route>(CompiledRule rule, R route) {}

    /** The rules of one channel: by each event id that any of them names, and for all other ids. */
    private record Channel(
            Map<Integer, List<Routed<Route.Windows>>> byId, List<Routed<Route.Windows>> otherIds) {

        static Channel of(List<Routed<Route.Windows>> routed) {
            Set<Integer> ids = new TreeSet<>();
            routed.forEach(r -> ids.addAll(r.route().eventIds()));
            Map<Integer, List<Routed<Route.Windows>>> byId = new HashMap<>();
            for (int id : ids) {
                byId.put(id, routed.stream().filter(r -> admits(r.route(), id)).toList());
            }
            return new Channel(
                    byId, routed.stream().filter(r -> r.route().eventIds().isEmpty()).toList());
        }

        private static boolean admits(Route.Windows route, int id) {
            return route.eventIds().isEmpty() || route.eventIds().contains(id);
        }

        List<Routed<Route.Windows>> rules(int eventId) {
            return byId.getOrDefault(eventId, otherIds);
        }
    }

    private final Map<String, Channel> channels = new HashMap<>();
    private final Channel otherChannels;
    private final List<Routed<Route.FortiGate>> fortiGate = new ArrayList<>();
    private final List<Routed<Route.Declared>> declared = new ArrayList<>();

    RuleIndex(List<CompiledRule> rules, LogSourceTable table) {
        List<Routed<Route.Windows>> windows = new ArrayList<>();
        for (CompiledRule rule : rules) {
            for (Route route : table.routes(rule.rule().logsource())) {
                switch (route) {
                    case Route.Windows w -> windows.add(new Routed<>(rule, w));
                    case Route.FortiGate f -> fortiGate.add(new Routed<>(rule, f));
                    case Route.Declared d -> declared.add(new Routed<>(rule, d));
                }
            }
        }
        Set<String> names = new TreeSet<>();
        windows.forEach(r -> names.addAll(r.route().channels()));
        names.forEach(name -> channels.put(name, Channel.of(of(windows, name))));
        otherChannels = Channel.of(of(windows, null));
    }

    private static List<Routed<Route.Windows>> of(
            List<Routed<Route.Windows>> windows, @Nullable String channel) {
        return windows.stream()
                .filter(
                        r ->
                                r.route().channels().isEmpty()
                                        || (channel != null
                                                && r.route().channels().contains(channel)))
                .toList();
    }

    List<? extends Routed<?>> rulesFor(Event event) {
        return switch (event.format()) {
            case EVTX, WINDOWS_JSON ->
                    channels
                            .getOrDefault(Folding.fold(event.channel()), otherChannels)
                            .rules(event.eventId())
                            .stream()
                            .filter(r -> holds(r.route().onlyWhen(), event))
                            .toList();
            case FORTIGATE ->
                    fortiGate.stream().filter(r -> holds(r.route().onlyWhen(), event)).toList();
            case JSON -> declaredFor(event);
        };
    }

    private List<Routed<Route.Declared>> declaredFor(Event event) {
        LogSource log =
                new LogSource(
                        declaredPart(event, "product"),
                        declaredPart(event, "category"),
                        declaredPart(event, "service"));
        return declared.stream().filter(r -> r.route().wanted().covers(log)).toList();
    }

    private static String declaredPart(Event event, String part) {
        String text = event.text("logsource." + part);
        return text == null ? "" : text;
    }

    private static boolean holds(Map<String, String> onlyWhen, Event event) {
        for (Map.Entry<String, String> wanted : onlyWhen.entrySet()) {
            String text = event.text(wanted.getKey());
            if (text == null || !Folding.fold(text).equals(Folding.fold(wanted.getValue()))) {
                return false;
            }
        }
        return true;
    }
}
