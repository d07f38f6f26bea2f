package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What we write, read by pyevtx-rs. {@code HIKESHI_EVTX_PYTHON} names a python that has it. */
@Tag("slow")
class OtherReaderTest {
    private static final String SCRIPT =
            """
            import evtx, json, sys
            for r in evtx.PyEvtxParser(sys.argv[1]).records_json():
                e = json.loads(r['data'])['Event']
                s = e['System']
                print(r['event_record_id'], s['EventID'], s['Channel'], s['Computer'],
                      e['EventData']['Number'], e['EventData']['Text'], sep='|')
            """;

    @Test
    void anotherReaderFindsTheSameRecords(@TempDir Path folder)
            throws IOException, InterruptedException {
        String python = System.getenv().getOrDefault("HIKESHI_EVTX_PYTHON", "python3");
        boolean present = run(python, "-c", "import evtx").code() == 0;
        if (System.getenv("HIKESHI_EVTX_PYTHON") == null) {
            assumeTrue(present, "no python with the evtx package");
        }
        List<EvtxRecord> records = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        for (int id = 1; id <= 2000; id++) {
            records.add(
                    SampleRecords.of(
                            id,
                            List.of(
                                    EvtxData.number("Number", id * 10_000_000_000L),
                                    EvtxData.text("Text", "株式会社 " + id))));
            expected.append(id).append("|1|Application|host.example|");
            expected.append(id * 10_000_000_000L).append("|株式会社 ").append(id).append('\n');
        }
        Path file = folder.resolve("written.evtx");
        Files.write(file, SampleRecords.file(records));
        Output output = run(python, "-X", "utf8", "-c", SCRIPT, file.toString());
        assertThat(output.code()).as(output.text()).isZero();
        assertThat(output.text()).isEqualTo(expected.toString());
    }

    private record Output(int code, String text) {}

    private static Output run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Output(process.waitFor(), text.replace("\r", ""));
        } catch (IOException e) {
            return new Output(-1, e.toString());
        }
    }
}
