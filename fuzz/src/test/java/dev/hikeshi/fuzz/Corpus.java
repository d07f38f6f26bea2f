package dev.hikeshi.fuzz;

import dev.hikeshi.telemetry.evtx.EvtxData;
import dev.hikeshi.telemetry.evtx.EvtxRecord;
import dev.hikeshi.telemetry.evtx.EvtxWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Good and nearly good inputs of every target, made by code. */
public final class Corpus {
    private static final byte[] LOG = written();

    private Corpus() {}

    /** A good log of three records; the caller's own copy. */
    static byte[] log() {
        return LOG.clone();
    }

    /** The BinXML of the first record, with its template. */
    static byte[] binXml() {
        int record = 4096 + 512;
        int size = ByteBuffer.wrap(LOG).order(ByteOrder.LITTLE_ENDIAN).getInt(record + 4);
        return Arrays.copyOfRange(LOG, record + 24, record + size - 4);
    }

    private static byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EvtxWriter.write(out, List.of(record(1), record(2), record(3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    private static EvtxRecord record(long id) {
        return new EvtxRecord(
                id,
                Instant.parse("2026-11-24T00:00:00Z").plusSeconds(id),
                "Microsoft-Windows-Security-Auditing",
                "54849625-5478-4994-a5ba-3e3b0328c30d",
                4688,
                2,
                0,
                13_312,
                0,
                0x8020_0000_0000_0000L,
                "Security",
                "pc1.example",
                id == 1 ? null : "S-1-5-18",
                4,
                8,
                List.of(
                        EvtxData.text("Image", "C:\\abc" + id + ".exe"),
                        EvtxData.text("User", "aab"),
                        EvtxData.number("D", 5 * id)));
    }

    /** By name of a target: its inputs. */
    static Map<String, List<byte[]>> byTarget() {
        Map<String, List<byte[]>> all = new LinkedHashMap<>();
        all.put("EvtxTarget", List.of(new byte[] {1, 0, 0x12, 0, 3, 7}, bytes("ElfFile"), log()));
        all.put("BinXmlTarget", List.of(binXml(), new byte[] {0x0F, 1, 1, 0, 0x0C, 0}));
        all.put(
                "JsonLinesTarget",
                List.of(
                        bytes(
                                "{\"Event\":{\"System\":{\"EventID\":1},\"EventData\":{\"A\":\"b\"}}}\n"),
                        bytes(
                                "[{\"logsource\":{\"category\":\"app\"},\"a\":[1,null,true,{\"b\":\"c\"}]}]"),
                        bytes("{\"Channel\":\"x\",\"EventID\":\"4\\u00e9\\ud800\",\"D\":1e9}\n{")));
        all.put(
                "SyslogTarget",
                List.of(
                        bytes(
                                "<189>date=2026-11-24 time=10:00:00 devname=\"fw\" logid=\"0100032002\" type=\"event\" subtype=\"vpn\" user=\"a b\"\n"),
                        bytes(
                                "date=2026-11-24 time=99:00:00 tz=\"+0900\" eventtime=1 type=\"traffic\" x=\"\\\"\n")));
        all.put("RuleTarget", List.of(bytes(ConditionTarget.rule("a")), bytes(CORRELATION)));
        all.put(
                "ConditionTarget",
                List.of(bytes("a and not 1 of b_*"), bytes("((all of them)) or _c | count() > 1")));
        return all;
    }

    private static final String CORRELATION =
            """
            title: T
            id: t
            correlation: {type: temporal, rules: [a, b], group-by: [U], timespan: 5m, condition: a and not b}
            ---
            title: F
            id: f
            logsource: {product: windows}
            filter: {rules: any, s: {'A|expand': '%x%'}, condition: not s}
            """;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the inputs of each target into a folder of its name, for the fuzzer to start from. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, List<byte[]>> target : byTarget().entrySet()) {
            Path folder = Files.createDirectories(Path.of(args[0], target.getKey()));
            for (int i = 0; i < target.getValue().size(); i++) {
                Files.write(folder.resolve("seed" + i), target.getValue().get(i));
            }
        }
    }
}
