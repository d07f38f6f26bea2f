package dev.hikeshi.detection;

import dev.hikeshi.detection.pack.PackIn;
import dev.hikeshi.detection.pack.PackOut;
import dev.hikeshi.telemetry.Event;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which units of a plan see which kind of event: a {@link RuleIndex} in numbers. Safe for many
 * threads.
 */
final class AudienceTable {

    /**
     * The units that see one kind of event.
     *
     * @param number its own, from 0; -1: made for one event, not to be remembered
     * @param units their numbers, ascending
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never shared outside of the package
    record Audience(int number, int[] units) {}

    /** By event id (ascending) those who name it or none; all other ids have the last audience. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Channel(int[] ids, List<Audience> byId) {
        Audience audience(int id) {
            int place = Arrays.binarySearch(ids, id);
            return place < 0 ? byId.getLast() : byId.get(place);
        }
    }

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, Channel> channels = new HashMap<>();
    private final Channel otherChannels;
    private final Audience fortiGate;
    private final int[] declared;
    private final List<LogSource> wanted; // by place in declared
    private final Map<LogSource, Audience> kinds = new ConcurrentHashMap<>();

    AudienceTable(PackIn in) {
        for (String name : in.texts()) {
            channels.put(name, channel(in));
        }
        otherChannels = channel(in);
        fortiGate = audience(in.ints());
        declared = in.ints();
        wanted = in.items(RouteCodec::readLogSource);
    }

    private Channel channel(PackIn in) {
        return new Channel(in.ints(), in.items(part -> audience(part.ints())));
    }

    private Audience audience(int[] units) {
        return new Audience(numbers.getAndIncrement(), units);
    }

    static void write(PackOut out, RuleIndex index) {
        out.texts(index.channels().keySet());
        index.channels().values().forEach(channel -> write(out, channel));
        write(out, index.otherChannels());
        out.ints(numbers(index.fortiGate().rules()));
        out.ints(numbers(index.declared()));
        out.items(
                index.declared(),
                (part, way) ->
                        RouteCodec.writeLogSource(part, ((Route.Declared) way.route()).wanted()));
    }

    private static void write(PackOut out, RuleIndex.Channel channel) {
        out.ints(channel.byId().keySet().stream().mapToInt(Integer::intValue).toArray());
        out.number(channel.byId().size() + 1);
        channel.byId().values().forEach(audience -> out.ints(numbers(audience.rules())));
        out.ints(numbers(channel.otherIds().rules()));
    }

    private static int[] numbers(List<RuleIndex.Routed> ways) {
        return ways.stream().mapToInt(RuleIndex.Routed::number).toArray();
    }

    /** The units whose channel, event id or declared kind is the event's. */
    Audience audience(Event event) {
        return switch (event.format()) {
            case EVTX, WINDOWS_JSON ->
                    channels.getOrDefault(Folding.fold(event.channel()), otherChannels)
                            .audience(event.eventId());
            case FORTIGATE -> fortiGate;
            case JSON -> declaredFor(RuleIndex.declaredKind(event));
        };
    }

    private Audience declaredFor(LogSource log) {
        Audience known = kinds.get(log);
        if (known != null) {
            return known;
        }
        int[] units = new int[declared.length];
        int count = 0;
        for (int i = 0; i < declared.length; i++) {
            if (wanted.get(i).covers(log)) {
                units[count++] = declared[i];
            }
        }
        int[] own = Arrays.copyOf(units, count);
        return kinds.size() >= RuleIndex.MOST_KINDS
                ? new Audience(-1, own)
                : kinds.computeIfAbsent(log, kind -> audience(own));
    }
}
