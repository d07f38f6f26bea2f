package dev.hikeshi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A device that writes no zone writes by the clock on its wall. */
final class LogZoneTest {
    private static final String LINE =
            "date=2026-11-21 time=23:40:00 devname=\"FW9\" logid=\"0101039947\" type=\"event\""
                    + " subtype=\"vpn\" action=\"tunnel-up\" remip=203.0.113.7"
                    + " srccountry=\"Netherlands\" user=\"x\" tunnelip=10.212.134.9\n";

    @TempDir Path folder;

    @Test
    void withoutAZoneItIsCountedAndSaid() throws IOException {
        String log = log();
        assertThat(Ran.hikeshi("dump", log).err())
                .contains("2 FortiGate lines have no usable time", "--zone");
        assertThat(Ran.hikeshi("dump", log, "--lang", "ja").err()).contains("2 行は時刻が分かりません");
        Ran scanned = Ran.hikeshi("scan", log, "--format", "jsonl");
        assertThat(scanned.out()).contains("\"time\":null");
        assertThat(scanned.err()).contains("no usable time");
    }

    @Test
    void anOptionNamesTheZone() throws IOException {
        Ran ran = Ran.hikeshi("scan", log(), "--format", "jsonl", "--zone", "Asia/Tokyo");
        assertThat(ran.out()).contains("\"time\":\"2026-11-21T14:40:00Z\"");
        assertThat(ran.err()).doesNotContain("no usable time");
        assertThat(Ran.hikeshi("scan", log(), "--zone", "Asia/Tokio").exit())
                .isEqualTo(Exit.UNUSABLE);
    }

    @Test
    void respondTakesTheZoneOfTheCompany() throws IOException {
        Ran ran =
                Ran.hikeshi(
                        "respond",
                        "--company",
                        Shared.root().resolve("examples/aozora/company.yaml").toString(),
                        "--logs",
                        log());
        assertThat(ran.out()).contains("Sat 21 Nov 23:40 JST  fw9: VPN tunnel opened from abroad");
        assertThat(ran.err()).doesNotContain("no usable time");
    }

    private String log() throws IOException {
        Path log = folder.resolve("fw.log");
        Files.write(log, List.of(LINE.strip(), LINE.strip()));
        return log.toString();
    }
}
