package dev.hikeshi.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hikeshi.telemetry.input.ReadTally;
import dev.hikeshi.telemetry.input.Telemetry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads the packed JSON logs of OTRF's Security-Datasets; the numbers were counted apart. */
class OtrfDataTest {

    @Test
    void readsEveryLineOfAPasswordSprayAcrossFourHosts() throws IOException {
        Counts counts = read("atomic/windows/lateral_movement/host/purplesharp_ad_playbook_I.zip");

        assertThat(counts.damages).isZero();
        assertThat(counts.formats).isEqualTo(Map.of(Format.WINDOWS_JSON, 25_993));
        assertThat(counts.hosts)
                .isEqualTo(
                        Map.of(
                                "MORDORDC.theshire.local", 19_875,
                                "WORKSTATION5.theshire.local", 769,
                                "WORKSTATION6.theshire.local", 2_677,
                                "WORKSTATION7.theshire.local", 2_672));
        assertThat(counts.channels)
                .isEqualTo(
                        Map.of(
                                "Microsoft-Windows-PowerShell/Operational", 747,
                                "Microsoft-Windows-Sysmon/Operational", 22_054,
                                "Microsoft-Windows-WMI-Activity/Operational", 4,
                                "Security", 2_843,
                                "System", 3,
                                "Windows PowerShell", 342));
        // The capture lasted 54 s; arrival times alone would spread it further.
        assertThat(counts.untimed).isZero();
        assertThat(Duration.between(counts.first, counts.last)).isLessThan(Duration.ofMinutes(3));
    }

    @Test
    void readsEveryLineOfASpreadByRemoting() throws IOException {
        Counts counts = read("atomic/windows/lateral_movement/host/covenant_psremoting_grunt.zip");

        assertThat(counts.damages).isZero();
        assertThat(counts.formats).isEqualTo(Map.of(Format.WINDOWS_JSON, 4_305));
        assertThat(counts.hosts)
                .isEqualTo(
                        Map.of(
                                "ACCT001.shire.com", 581,
                                "FILE001.shire.com", 278,
                                "HFDC01.shire.com", 853,
                                "HR001.shire.com", 1_923,
                                "IT001.shire.com", 670));
        assertThat(counts.channels).containsEntry("Security", 671).containsEntry("security", 555);
    }

    @Test
    @Tag("slow")
    void readsTheOtherSetsWithoutDamage() throws IOException {
        Counts counts = read("");

        assertThat(counts.damages).isZero();
        assertThat(counts.tally.events())
                .isEqualTo(
                        10_271
                                + 4_305
                                + 4_348
                                + 12_278
                                + 25_993 // atomic
                                + 4
                                + 9
                                + 1
                                + 38 // golden SAML
                                + 50
                                + 93
                                + 487); // Log4Shell
        assertThat(counts.formats)
                .isEqualTo(
                        Map.of(
                                Format.WINDOWS_JSON,
                                        10_271 + 4_305 + 4_348 + 12_278 + 25_993 + 35 + 487,
                                Format.JSON, 4 + 9 + 1 + 3 + 50 + 93));
        assertThat(counts.tally.files()).isEqualTo(12);
        assertThat(counts.untimed).isZero();
    }

    private static Counts read(String below) throws IOException {
        Counts counts = new Counts();
        counts.tally = Telemetry.read(List.of(data().resolve(below)), counts);
        return counts;
    }

    private static Path data() {
        String shared = System.getenv("HIKESHI_SHARED");
        String root = System.getenv().getOrDefault("HIKESHI_ROOT", "..");
        Path data = (shared == null ? Path.of(root, "..", "shared") : Path.of(shared));
        Path otrf = data.resolve("data/otrf");
        if (shared == null) {
            assumeTrue(Files.isDirectory(otrf), "no test data at " + otrf);
        }
        assertThat(otrf).isDirectory();
        return otrf;
    }

    private static final class Counts implements TelemetrySink {
        private final Map<Format, Integer> formats = new TreeMap<>();
        private final Map<String, Integer> hosts = new TreeMap<>();
        private final Map<String, Integer> channels = new TreeMap<>();
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;
        private int damages;
        private int untimed;
        private ReadTally tally = new ReadTally(0, 0, 0, Map.of(), 0);

        @Override
        public void event(Event event) {
            formats.merge(event.format(), 1, Integer::sum);
            hosts.merge(event.host().orElse(""), 1, Integer::sum);
            channels.merge(event.channel(), 1, Integer::sum);
            event.time().ifPresentOrElse(this::at, () -> untimed++);
            assertThat(event.format() == Format.JSON || event.eventId() > 0).isTrue();
        }

        private void at(Instant time) {
            first = time.isBefore(first) ? time : first;
            last = time.isAfter(last) ? time : last;
        }

        @Override
        public void damage(Damage damage) {
            damages++;
        }
    }
}
