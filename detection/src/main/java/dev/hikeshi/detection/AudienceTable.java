package dev.hikeshi.detection;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import dev.hikeshi.telemetry.Event;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which units (rules on one of their ways) see which kind of event. Safe for many threads. */
final class AudienceTable {
    /** Kinds of JSON whose units are remembered; what comes later is looked up each time. */
    private static final int MOST_KINDS = 1024;

    /**
     * The units that see one kind of event.
     *
     * @param number its own, from 0; -1: made for one event, not to be remembered
     * @param units their numbers, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never shared outside of the package
    record Audience(int number, int[] units) {}

    /** The units of one channel: by each event id that any of them names, and for all other ids. */
    private record Channel(Map<Integer, Audience> byId, Audience otherIds) {
        Audience audience(int id) {
            return byId.getOrDefault(id, otherIds);
        }
    }

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, Channel> channels = new TreeMap<>(); // by folded name
    private final Channel otherChannels;
    private final Audience fortiGate;
    private final int[] declared;
    private final List<LogSource> wanted; // by place in declared
    private final Map<LogSource, Audience> kinds = new ConcurrentHashMap<>();

    private AudienceTable(List<Route> routes) {
        Set<String> names = new TreeSet<>();
        routes.stream().map(AudienceTable::channels).forEach(names::addAll);
        names.forEach(name -> channels.put(name, channel(routes, name)));
        otherChannels = channel(routes, null);
        fortiGate = audience(units(routes, u -> routes.get(u) instanceof Route.FortiGate));
        declared = units(routes, u -> routes.get(u) instanceof Route.Declared);
        wanted =
                Arrays.stream(declared)
                        .mapToObj(unit -> ((Route.Declared) routes.get(unit)).wanted())
                        .toList();
    }

    private AudienceTable(PackIn in) {
        for (String name : in.texts()) {
            channels.put(name, readChannel(in));
        }
        otherChannels = readChannel(in);
        fortiGate = audience(in.ints());
        declared = in.ints();
        wanted = in.items(RouteCodec::readLogSource);
    }

    /**
     * The table of units.
     *
     * @param routes by number of a unit
     */
    static AudienceTable of(List<Route> routes) {
        return new AudienceTable(routes);
    }

    /** The table that was {@linkplain #save saved}. */
    static AudienceTable load(PackIn in) {
        return new AudienceTable(in);
    }

    void save(PackOut out) {
        out.texts(channels.keySet());
        channels.values().forEach(channel -> write(out, channel));
        write(out, otherChannels);
        out.ints(fortiGate.units());
        out.ints(declared);
        out.items(wanted, RouteCodec::writeLogSource);
    }

    private static void write(PackOut out, Channel channel) {
        out.ints(channel.byId().keySet().stream().mapToInt(Integer::intValue).toArray());
        channel.byId().values().forEach(audience -> out.ints(audience.units()));
        out.ints(channel.otherIds().units());
    }

    private Channel readChannel(PackIn in) {
        Map<Integer, Audience> byId = new TreeMap<>();
        for (int id : in.ints()) {
            byId.put(id, audience(in.ints()));
        }
        return new Channel(byId, audience(in.ints()));
    }

    private Audience audience(int[] units) {
        return new Audience(numbers.getAndIncrement(), units);
    }

    private static int[] units(List<Route> routes, IntPredicate wanted) {
        return IntStream.range(0, routes.size()).filter(wanted).toArray();
    }

    private static Set<String> channels(Route route) {
        return route instanceof Route.Windows windows ? windows.channels() : Set.of();
    }

    private Channel channel(List<Route> routes, @Nullable String name) {
        int[] seeing = units(routes, unit -> sees(routes.get(unit), name));
        Set<Integer> ids = new TreeSet<>();
        for (int unit : seeing) {
            ids.addAll(ids(routes.get(unit)));
        }
        Map<Integer, Audience> byId = new TreeMap<>();
        for (int id : ids) {
            byId.put(
                    id,
                    audience(
                            filtered(
                                    seeing,
                                    unit ->
                                            ids(routes.get(unit)).isEmpty()
                                                    || ids(routes.get(unit)).contains(id))));
        }
        return new Channel(
                byId, audience(filtered(seeing, unit -> ids(routes.get(unit)).isEmpty())));
    }

    private static boolean sees(Route route, @Nullable String channel) {
        return route instanceof Route.Windows windows
                && (windows.channels().isEmpty()
                        || (channel != null && windows.channels().contains(channel)));
    }

    private static Set<Integer> ids(Route route) {
        return ((Route.Windows) route).eventIds();
    }

    private static int[] filtered(int[] units, IntPredicate wanted) {
        return Arrays.stream(units).filter(wanted).toArray();
    }

    /**
     * The units whose channel, event id or declared kind is the event's; each may still ask for
     * texts ({@link Route#admits}).
     */
    Audience audience(Event event) {
        return switch (event.format()) {
            case EVTX, WINDOWS_JSON ->
                    channels.getOrDefault(Folding.fold(event.channel()), otherChannels)
                            .audience(event.eventId());
            case FORTIGATE -> fortiGate;
            case JSON -> declaredFor(event);
        };
    }

    private Audience declaredFor(Event event) {
        LogSource log =
                new LogSource(
                        declaredPart(event, "product"),
                        declaredPart(event, "category"),
                        declaredPart(event, "service"));
        Audience known = kinds.get(log);
        if (known != null) {
            return known;
        }
        int[] units =
                IntStream.range(0, declared.length)
                        .filter(place -> wanted.get(place).covers(log))
                        .map(place -> declared[place])
                        .toArray();
        return kinds.size() >= MOST_KINDS
                ? new Audience(-1, units)
                : kinds.computeIfAbsent(log, kind -> audience(units));
    }

    private static String declaredPart(Event event, String part) {
        String text = event.text("logsource." + part);
        return text == null ? "" : text;
    }
}
