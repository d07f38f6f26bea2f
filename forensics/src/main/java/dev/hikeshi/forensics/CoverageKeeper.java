package dev.hikeshi.forensics;

import dev.hikeshi.telemetry.Origin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Counts, for each host and log, first, last and number of records. */
final class CoverageKeeper {

    private static final Comparator<Coverage.Gap> GAPS =
            Comparator.comparing(Coverage.Gap::at)
                    .thenComparing(Coverage.Gap::kind)
                    .thenComparing(Coverage.Gap::source)
                    .thenComparing(Coverage.Gap::record, Origins.ORDER);

    private record Key(String host, String source) {}

    private static final class Span {
        private Instant from = Instant.MAX;
        private Instant to = Instant.MIN;
        private long records;

        private void add(Instant at) {
            from = at.isBefore(from) ? at : from;
            to = at.isAfter(to) ? at : to;
            records++;
        }

        private void add(Span other) {
            from = other.from.isBefore(from) ? other.from : from;
            to = other.to.isAfter(to) ? other.to : to;
            records += other.records;
        }
    }

    private final Map<Key, Span> spans = new HashMap<>();
    private final Map<String, TreeSet<Coverage.Gap>> gaps = new HashMap<>();

    void record(String host, String source, Instant at) {
        spans.computeIfAbsent(new Key(host, source), key -> new Span()).add(at);
    }

    void gap(String host, Coverage.Kind kind, String source, Instant at, String by, Origin origin) {
        gaps.computeIfAbsent(host, key -> new TreeSet<>(GAPS))
                .add(new Coverage.Gap(kind, source, at, by, origin));
    }

    /** By host; hosts that turn out to be one are put together. */
    SortedMap<String, Coverage> byHost(UnaryOperator<String> name) {
        TreeMap<String, TreeMap<String, Span>> sources = new TreeMap<>();
        spans.forEach(
                (key, span) ->
                        sources.computeIfAbsent(name.apply(key.host()), none -> new TreeMap<>())
                                .computeIfAbsent(key.source(), none -> new Span())
                                .add(span));
        TreeMap<String, TreeSet<Coverage.Gap>> named = new TreeMap<>();
        gaps.forEach(
                (host, found) ->
                        named.computeIfAbsent(name.apply(host), none -> new TreeSet<>(GAPS))
                                .addAll(found));
        TreeMap<String, Coverage> coverage = new TreeMap<>();
        sources.forEach(
                (host, bySource) ->
                        coverage.put(
                                host,
                                new Coverage(
                                        host,
                                        list(bySource),
                                        List.copyOf(
                                                named.getOrDefault(host, new TreeSet<>(GAPS))))));
        return coverage;
    }

    private static List<Coverage.Source> list(SortedMap<String, Span> bySource) {
        List<Coverage.Source> list = new ArrayList<>();
        bySource.forEach(
                (source, span) ->
                        list.add(new Coverage.Source(source, span.from, span.to, span.records)));
        return list;
    }
}
