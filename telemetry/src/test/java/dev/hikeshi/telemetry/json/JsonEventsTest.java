package dev.hikeshi.telemetry.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.Format;
import dev.hikeshi.telemetry.RecordingSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonEventsTest {
    private static final String FLAT =
            """
            {"EventID":3,"Channel":"Microsoft-Windows-Sysmon/Operational","Hostname":"PC1.example.jp",\
            "SourceName":"Microsoft-Windows-Sysmon","RecordNumber":77,"ExecutionProcessID":4242,\
            "EventTime":"2026-11-21 02:11:07","@timestamp":"2026-11-20T17:11:12.500Z",\
            "UtcTime":"2026-11-20 17:11:06.250","DestinationPort":"445","Initiated":"true"}""";
    private static final String NESTED =
            """
            {"@timestamp":"2026-11-20T17:11:06.250Z","event":{"code":"4624","provider":"x"},\
            "host":{"name":"relay"},"winlog":{"event_id":4624,"channel":"Security",\
            "provider_name":"Microsoft-Windows-Security-Auditing","computer_name":"DC1.example.jp",\
            "record_id":"991","process":{"pid":612},\
            "event_data":{"LogonType":"3","Channel":"decoy","IpAddress":"10.0.0.9"}}}""";
    private static final String DUMP =
            """
            {"Event":{"EventData":{"TargetUserName":"admin","Channel":"decoy","Data":{"#text":["a","b"]}},\
            "System":{"Provider":{"#attributes":{"Name":"Microsoft-Windows-Eventlog"}},\
            "EventID":{"#attributes":{"Qualifiers":0},"#text":1102},"Channel":"Security",\
            "TimeCreated_attributes":{"SystemTime":"2026-11-20T17:11:06.250000Z"},\
            "Computer":"DC1.example.jp","EventRecordID":5}}}""";

    @Test
    void answersToTheSigmaNamesOfAFlatEvent() throws IOException {
        Event event = event(FLAT);

        assertThat(event.format()).isEqualTo(Format.WINDOWS_JSON);
        assertThat(event.eventId()).isEqualTo(3);
        assertThat(event.channel()).isEqualTo("Microsoft-Windows-Sysmon/Operational");
        assertThat(event.provider()).isEqualTo("Microsoft-Windows-Sysmon");
        assertThat(event.text("Computer")).isEqualTo("PC1.example.jp");
        assertThat(event.text("Hostname")).isEqualTo("PC1.example.jp");
        assertThat(event.text("EventRecordID")).isEqualTo("77");
        assertThat(event.text("Execution_ProcessID")).isEqualTo("4242");
        assertThat(event.field("DestinationPort")).isEqualTo(new FieldValue.Text("445"));
        assertThat(event.field("NoSuchField")).isNull();
        assertThat(event.json()).isEqualTo(FLAT);
        assertThat(new String(event.raw(), StandardCharsets.UTF_8)).isEqualTo(FLAT);
    }

    @Test
    void answersToTheSigmaNamesOfANestedEvent() throws IOException {
        Event event = event(NESTED);

        assertThat(event.format()).isEqualTo(Format.WINDOWS_JSON);
        assertThat(event.eventId()).isEqualTo(4624);
        assertThat(event.channel()).isEqualTo("Security");
        assertThat(event.provider()).isEqualTo("Microsoft-Windows-Security-Auditing");
        assertThat(event.host()).contains("DC1.example.jp");
        assertThat(event.text("EventRecordID")).isEqualTo("991");
        assertThat(event.text("LogonType")).isEqualTo("3");
        assertThat(event.text("winlog.event_data.LogonType")).isEqualTo("3");
        assertThat(event.time()).contains(Instant.parse("2026-11-20T17:11:06.250Z"));
        assertThat(names(event))
                .containsEntry("EventID", "4624")
                .containsEntry("Computer", "DC1.example.jp")
                .containsEntry("event.code", "4624")
                .containsEntry("IpAddress", "10.0.0.9");
    }

    @Test
    void answersToTheSigmaNamesOfADump() throws IOException {
        Event event = event(DUMP);

        assertThat(event.format()).isEqualTo(Format.WINDOWS_JSON);
        assertThat(event.eventId()).isEqualTo(1102);
        assertThat(event.channel()).isEqualTo("Security");
        assertThat(event.provider()).isEqualTo("Microsoft-Windows-Eventlog");
        assertThat(event.text("TargetUserName")).isEqualTo("admin");
        assertThat(event.text("EventID_Qualifiers")).isEqualTo("0");
        assertThat(event.text("Data")).isEqualTo("a,b");
        assertThat(event.time()).contains(Instant.parse("2026-11-20T17:11:06.250Z"));
    }

    @Test
    void takesWinlogbeatKeysThatAreFlattenedWithDots() throws IOException {
        Event event =
                event(
                        """
                        {"winlog.channel":"Security","winlog.event_id":4625,\
                        "winlog.event_data.TargetUserName":"root"}""");

        assertThat(event.eventId()).isEqualTo(4625);
        assertThat(event.text("TargetUserName")).isEqualTo("root");
    }

    @Test
    void takesPowerShellAndAzureMonitorEvents() throws IOException {
        Event powerShell =
                event(
                        """
                        {"Id":4625,"LogName":"Security","MachineName":"DC1","RecordId":9,\
                        "TimeCreated":"/Date(1795194666250)/"}""");
        Event azure =
                event(
                        """
                        {"EventID":1,"Channel":"Microsoft-Windows-Sysmon/Operational","Computer":"W5",\
                        "TimeGenerated":"2026-11-20T17:15:00Z",\
                        "EventData":"{\\"UtcTime\\":\\"2026-11-20T17:11:06.25Z\\",\\"Image\\":\\"C:\\\\\\\\a.exe\\"}"}""");

        assertThat(powerShell.eventId()).isEqualTo(4625);
        assertThat(powerShell.host()).contains("DC1");
        assertThat(powerShell.time()).contains(Instant.ofEpochMilli(1795194666250L));
        assertThat(azure.text("Image")).isEqualTo("C:\\a.exe");
        assertThat(azure.time()).contains(Instant.parse("2026-11-20T17:11:06.250Z"));
    }

    @Test
    void prefersTheSensorsTimeToTheCollectors() throws IOException {
        assertThat(event(FLAT).time()).contains(Instant.parse("2026-11-20T17:11:06.250Z"));
    }

    @Test
    void takesLocalTimeOnlyWithItsZone() throws IOException {
        String line =
                "{\"EventID\":1,\"Channel\":\"System\",\"EventTime\":\"2026-11-21T02:11:06%s\"%s}";
        String arrival = ",\"@timestamp\":\"2026-11-20T17:11:12Z\"";

        assertThat(event(line.formatted("+09:00", arrival)).time())
                .contains(Instant.parse("2026-11-20T17:11:06Z"));
        assertThat(event(line.formatted("", arrival)).time())
                .contains(Instant.parse("2026-11-20T17:11:12Z"));
        assertThat(event(line.formatted("", "")).time()).isEmpty();
    }

    @Test
    void findsOtherJsonByKeyAndByPath() throws IOException {
        Event event =
                event(
                        """
                        {"a.b":1,"a":{"c":{"d":"x"},"e":[{"f":1},{"f":2},3]},"n":null,"t":true,\
                        "list":["p","q"],"ts":1795194666.25}""");

        assertThat(event.format()).isEqualTo(Format.JSON);
        assertThat(event.text("a.b")).isEqualTo("1");
        assertThat(event.text("a.c.d")).isEqualTo("x");
        assertThat(event.text("a.e.f")).isEqualTo("1,2");
        assertThat(event.field("n")).isEqualTo(new FieldValue.Absent());
        assertThat(event.text("n")).isNull();
        assertThat(event.field("t")).isEqualTo(new FieldValue.Flag(true));
        assertThat(event.field("list"))
                .isEqualTo(
                        new FieldValue.Many(
                                List.of(new FieldValue.Text("p"), new FieldValue.Text("q"))));
        assertThat(event.eventId()).isEqualTo(-1);
        assertThat(event.time()).contains(Instant.ofEpochMilli(1795194666250L));
    }

    @Test
    void visitsOnlyNamesThatItAlsoFinds() throws IOException {
        for (String line : List.of(FLAT, NESTED, DUMP, "{\"a\":{\"b\":[{\"c\":1}]},\"d\":{}}")) {
            Event event = event(line);
            event.forEachField((name, value) -> assertThat(event.field(name)).as(name).isNotNull());
            assertThat(names(event)).isNotEmpty();
        }
    }

    private static Map<String, String> names(Event event) {
        Map<String, String> names = new LinkedHashMap<>();
        event.forEachField((name, value) -> names.put(name, value.text()));
        return names;
    }

    private static Event event(String line) throws IOException {
        RecordingSink sink = new RecordingSink();
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        JsonLog.read("log.json", new ByteArrayInputStream(bytes), sink);
        return sink.only();
    }
}
