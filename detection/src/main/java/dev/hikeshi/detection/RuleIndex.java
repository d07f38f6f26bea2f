package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Finds the rules whose kind of log an event is, in the order of the rules. */
final class RuleIndex {
    /** Kinds of JSON whose rules are remembered; what comes later is looked up each time. */
    static final int MOST_KINDS = 1024;

    /**
     * A rule and one of the ways in which its events arrive.
     *
     * @param number counted from 0 in the order of the rules
     */
    record Routed(int number, CompiledRule rule, Route route) {}

    /**
     * The rules that see one kind of event.
     *
     * @param number its own, from 0; -1: made for one event, not to be remembered
     */
    record Audience(int number, List<Routed> rules) {
        Audience {
            rules = List.copyOf(rules);
        }
    }

    /** The rules of one channel: by each event id that any of them names, and for all other ids. */
    record Channel(SortedMap<Integer, Audience> byId, Audience otherIds) {

        private static boolean admits(Route.Windows route, int id) {
            return route.eventIds().isEmpty() || route.eventIds().contains(id);
        }

        Audience audience(int eventId) {
            return byId.getOrDefault(eventId, otherIds);
        }
    }

    private final AtomicInteger audiences = new AtomicInteger();
    private final List<Routed> all = new ArrayList<>();
    private final Map<String, Channel> channels = new TreeMap<>();
    private final Channel otherChannels;
    private final Audience fortiGate;
    private final List<Routed> declared;
    private final Map<LogSource, Audience> kinds = new ConcurrentHashMap<>();

    RuleIndex(List<CompiledRule> rules, LogSourceTable table) {
        for (CompiledRule rule : rules) {
            for (Route route : table.routes(rule.rule().logsource())) {
                all.add(new Routed(all.size(), rule, route));
            }
        }
        List<Routed> windows = of(Route.Windows.class);
        Set<String> names = new TreeSet<>();
        windows.forEach(r -> names.addAll(windows(r).channels()));
        names.forEach(name -> channels.put(name, channel(seeing(windows, name))));
        otherChannels = channel(seeing(windows, null));
        fortiGate = audience(of(Route.FortiGate.class));
        declared = of(Route.Declared.class);
    }

    private Audience audience(List<Routed> rules) {
        return new Audience(audiences.getAndIncrement(), rules);
    }

    private Channel channel(List<Routed> routed) {
        Set<Integer> ids = new TreeSet<>();
        routed.forEach(r -> ids.addAll(windows(r).eventIds()));
        SortedMap<Integer, Audience> byId = new TreeMap<>();
        for (int id : ids) {
            byId.put(
                    id,
                    audience(routed.stream().filter(r -> Channel.admits(windows(r), id)).toList()));
        }
        return new Channel(
                byId,
                audience(routed.stream().filter(r -> windows(r).eventIds().isEmpty()).toList()));
    }

    private List<Routed> of(Class<? extends Route> way) {
        return all.stream().filter(r -> way.isInstance(r.route())).toList();
    }

    private static Route.Windows windows(Routed routed) {
        return (Route.Windows) routed.route();
    }

    private static List<Routed> seeing(List<Routed> windows, @Nullable String channel) {
        return windows.stream().filter(r -> sees(windows(r).channels(), channel)).toList();
    }

    private static boolean sees(Set<String> channels, @Nullable String channel) {
        return channels.isEmpty() || (channel != null && channels.contains(channel));
    }

    /** Every rule on each of its ways, by number. */
    List<Routed> all() {
        return all;
    }

    /** By the folded name of the channel. */
    Map<String, Channel> channels() {
        return channels;
    }

    /** For channels that no rule names. */
    Channel otherChannels() {
        return otherChannels;
    }

    Audience fortiGate() {
        return fortiGate;
    }

    /** The rules for logs that declare their kind. */
    List<Routed> declared() {
        return declared;
    }

    /** The rules that see the event. */
    List<Routed> rulesFor(Event event) {
        return audience(event).rules().stream().filter(r -> r.route().admits(event)).toList();
    }

    /**
     * The rules whose channel, event id or declared kind is the event's; each may still ask for
     * texts ({@link Route#admits}).
     */
    Audience audience(Event event) {
        return switch (event.format()) {
            case EVTX, WINDOWS_JSON ->
                    channels.getOrDefault(Folding.fold(event.channel()), otherChannels)
                            .audience(event.eventId());
            case FORTIGATE -> fortiGate;
            case JSON -> declaredFor(declaredKind(event));
        };
    }

    /** The kind of log that a JSON event says it is. */
    static LogSource declaredKind(Event event) {
        return new LogSource(
                declaredPart(event, "product"),
                declaredPart(event, "category"),
                declaredPart(event, "service"));
    }

    private Audience declaredFor(LogSource log) {
        Audience known = kinds.get(log);
        if (known != null) {
            return known;
        }
        List<Routed> rules = declared.stream().filter(r -> covers(r.route(), log)).toList();
        if (kinds.size() >= MOST_KINDS) {
            return new Audience(-1, rules);
        }
        return kinds.computeIfAbsent(log, kind -> audience(rules));
    }

    private static boolean covers(Route route, LogSource log) {
        return route instanceof Route.Declared way && way.wanted().covers(log);
    }

    private static String declaredPart(Event event, String part) {
        String text = event.text("logsource." + part);
        return text == null ? "" : text;
    }
}
