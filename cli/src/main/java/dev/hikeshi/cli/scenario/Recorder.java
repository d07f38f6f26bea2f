package dev.hikeshi.cli.scenario;

import dev.hikeshi.telemetry.evtx.EvtxData;
import dev.hikeshi.telemetry.evtx.EvtxRecord;
import dev.hikeshi.telemetry.evtx.EvtxWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has been written down so far: Windows records by host and channel, lines by file. */
final class Recorder {
    private record Written(
            Instant at, Source source, int eventId, long keywords, List<EvtxData> data) {}

    private record Line(Instant at, String text) {}

    private record Log(Host host, String channel) {}

    private static final Comparator<Log> BY_FILE =
            Comparator.comparing((Log log) -> log.host().id()).thenComparing(Log::channel);

    /** Process and thread ids in record headers mean nothing to any reader of the logs. */
    private static final int PROCESS = 700;

    private final Map<Log, List<Written>> records = new TreeMap<>(BY_FILE);
    private final Map<String, List<Line>> lines = new TreeMap<>();
    private final long seed;

    Recorder(long seed) {
        this.seed = seed;
    }

    /** Writes a Windows event unless the host does not keep it. */
    void windows(Host host, Source source, int eventId, Instant at, Fields fields) {
        windows(host, source, eventId, at, source.keywords, fields);
    }

    void windows(Host host, Source source, int eventId, Instant at, long keywords, Fields fields) {
        if (host.keeps(source, eventId, at)) {
            records.computeIfAbsent(new Log(host, source.channel), key -> new ArrayList<>())
                    .add(new Written(at, source, eventId, keywords, fields.list()));
        }
    }

    /** Writes a line of a text log below the host's folder. */
    void line(Host host, String file, Instant at, String text) {
        if (!at.isBefore(host.from()) && at.isBefore(host.until())) {
            lines.computeIfAbsent(host.id() + "/" + file, key -> new ArrayList<>())
                    .add(new Line(at, text));
        }
    }

    /** Empties a channel, as clearing a log does. */
    void clear(Host host, String channel, Instant at) {
        List<Written> log = records.get(new Log(host, channel));
        if (log != null) {
            log.removeIf(written -> written.at().isBefore(at));
        }
    }

    /** Writes every file and returns their paths in order. */
    List<Path> writeTo(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<Log, List<Written>> log : records.entrySet()) {
            Path file = folder.resolve(log.getKey().host().id());
            files.add(writeEvtx(file, log.getKey(), log.getValue()));
        }
        for (Map.Entry<String, List<Line>> log : lines.entrySet()) {
            files.add(writeLines(folder.resolve(log.getKey()), log.getValue()));
        }
        return files;
    }

    private Path writeEvtx(Path folder, Log log, List<Written> written) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(Source.file(log.channel()));
        long id = Draw.keyed(seed, log.host().id() + log.channel()).between(2_000, 900_000);
        List<EvtxRecord> all = new ArrayList<>();
        for (Written one : inOrder(written)) {
            all.add(record(log.host(), id++, one));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            EvtxWriter.write(out, all);
        }
        return file;
    }

    private static List<Written> inOrder(List<Written> written) {
        return written.stream().sorted(Comparator.comparing(Written::at)).toList();
    }

    private static EvtxRecord record(Host host, long id, Written one) {
        Shape shape = Shape.of(one.source(), one.eventId());
        return new EvtxRecord(
                id,
                one.at(),
                one.source().provider,
                one.source().guid,
                one.eventId(),
                shape.version(),
                shape.level(),
                shape.task(),
                shape.opcode(),
                one.keywords(),
                one.source().channel,
                host.computer(),
                one.source() == Source.SECURITY ? null : Account.SYSTEM.sid(),
                PROCESS,
                PROCESS + 8,
                one.data());
    }

    private static Path writeLines(Path file, List<Line> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        StringBuilder text = new StringBuilder();
        lines.stream()
                .sorted(Comparator.comparing(Line::at))
                .forEach(line -> text.append(line.text()).append('\n'));
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
