package dev.hikeshi.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.ReferenceEvaluator;
import dev.hikeshi.detection.RuleSet;
import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.TelemetrySink;
import dev.hikeshi.telemetry.evtx.EvtxReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example's week and night, read back from the logs that it leaves. */
class NightTest {
    private static final Instant FIRST_MOVE = Instant.parse("2026-11-21T14:36:41Z");
    private static final Pattern FIELD = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S*))");

    private static final List<Event> EVENTS = new ArrayList<>();
    private static final List<String> LINES = new ArrayList<>();
    private static final List<Damage> DAMAGES = new ArrayList<>();
    private static List<Finding> findings = List.of();

    @BeforeAll
    static void play(@TempDir Path folder) throws IOException {
        TelemetrySink sink =
                new TelemetrySink() {
                    @Override
                    public void event(Event event) {
                        EVENTS.add(event);
                    }

                    @Override
                    public void damage(Damage damage) {
                        DAMAGES.add(damage);
                    }
                };
        for (Path file : Scenario.read(Project.SCENARIO).writeLogs(folder)) {
            if (file.toString().endsWith(".log")) {
                LINES.addAll(Files.readAllLines(file));
            } else {
                try (InputStream in = Files.newInputStream(file)) {
                    EvtxReader.read(file.toString(), in, sink);
                }
            }
        }
        ReferenceEvaluator evaluator = new ReferenceEvaluator(RuleSet.load(List.of(Project.RULES)));
        findings = EVENTS.stream().flatMap(event -> evaluator.evaluate(event).stream()).toList();
    }

    @Test
    void theLogsAreWholeAndOfTheSizeOfASmallCompany() {
        assertThat(DAMAGES).isEmpty();
        assertThat(EVENTS.size() + LINES.size()).isBetween(6_000, 12_000);
    }

    @Test
    void theQuietWeekRaisesNothing() throws IOException {
        assertThat(findings)
                .filteredOn(finding -> Objects.requireNonNull(finding.time()).isBefore(FIRST_MOVE))
                .isEmpty();
        assertThat(firewallFindings())
                .allSatisfy(event -> assertThat(event.text("remip")).isEqualTo("203.0.113.77"));
    }

    @Test
    void theIntruderIsSeenOnEveryHostThatKeptLogsOfIt() throws IOException {
        assertThat(firewallFindings()).hasSize(4);
        assertThat(hostsWithFindings())
                .containsExactly(
                        "bk01.aozora.example",
                        "fs01.aozora.example",
                        "jump01.aozora.example",
                        "pc-sales-07.aozora.example");
    }

    @Test
    void everyStageOfTheNightHasAFinding() {
        Set<String> techniques =
                findings.stream()
                        .flatMap(finding -> finding.tags().stream())
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(techniques)
                .contains(
                        "attack.t1021.001",
                        "attack.t1482",
                        "attack.t1003.001",
                        "attack.t1569.002",
                        "attack.t1567.002",
                        "attack.t1490",
                        "attack.t1070.001",
                        "attack.t1486");
    }

    @Test
    void theServiceOnTheFileServerBelongsToTheLogonFromTheJumpServer() {
        Event service = one("fs01.aozora.example", 4697, "ServiceName", "WinSyncHost");
        Event logon =
                EVENTS.stream()
                        .filter(event -> event.eventId() == 4624)
                        .filter(event -> event.host().orElse("").startsWith("fs01"))
                        .filter(
                                event ->
                                        Objects.equals(
                                                event.text("TargetLogonId"),
                                                service.text("SubjectLogonId")))
                        .findFirst()
                        .orElseThrow();

        assertThat(logon.text("IpAddress")).isEqualTo("10.20.0.15");
        assertThat(logon.text("LogonType")).isEqualTo("3");
        assertThat(logon.text("TargetUserName")).isEqualTo("adm-kondo");
    }

    @Test
    void theBackupServerFallsSilentAndItsSystemLogBeginsWithTheClearing() {
        List<Event> backup =
                EVENTS.stream()
                        .filter(event -> event.host().orElse("").startsWith("bk01"))
                        .toList();

        assertThat(backup)
                .allSatisfy(
                        event ->
                                assertThat(event.time().orElseThrow())
                                        .isBefore(Instant.parse("2026-11-21T16:58:30Z")));
        assertThat(backup)
                .filteredOn(event -> event.channel().equals("System"))
                .first()
                .satisfies(event -> assertThat(event.eventId()).isEqualTo(104));
    }

    private static Event one(String host, int eventId, String field, String value) {
        return EVENTS.stream()
                .filter(event -> event.eventId() == eventId && host.equals(event.host().orElse("")))
                .filter(event -> value.equals(event.text(field)))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> hostsWithFindings() {
        return findings.stream().map(Finding::host).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Event> firewallFindings() throws IOException {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(RuleSet.load(List.of(Project.RULES)));
        List<Event> hits = new ArrayList<>();
        for (String line : LINES) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("format", "fortigate");
            Matcher field = FIELD.matcher(line);
            while (field.find()) {
                fields.put(
                        field.group(1), field.group(2) == null ? field.group(3) : field.group(2));
            }
            Event event = WrittenEvent.of(fields);
            if (!evaluator.evaluate(event).isEmpty()) {
                hits.add(event);
            }
        }
        return hits;
    }
}
