package dev.hikeshi.telemetry.evtx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How fields of real records are called. */
class FieldNamesTest {

    private static Event first(String file, int eventId) throws IOException {
        Path path = SharedData.folder("evtx/format").resolve(file);
        return RecordingSink.of(path).events.stream()
                .filter(event -> event.eventId() == eventId)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void joinsSystemAttributesByAnUnderscore() throws IOException {
        Event event = first("security.evtx", 4672);
        assertThat(event.text("Provider_Name")).isEqualTo("Microsoft-Windows-Security-Auditing");
        assertThat(event.text("Execution_ProcessID")).containsOnlyDigits();
        assertThat(event.text("TimeCreated_SystemTime")).endsWith("Z");
        assertThat(event.field("EventID")).isEqualTo(new FieldValue.Numeric("4672"));
        assertThat(event.text("SubjectUserSid")).startsWith("S-1-");
    }

    @Test
    void namesUserDataByItsLeaves() throws IOException {
        Event event = first("system.evtx", 104);
        assertThat(event.text("SubjectUserName")).isEqualTo("tony");
        assertThat(event.channel()).isEqualTo("System");
        assertThat(event.json()).contains("\"UserData\":{\"LogFileCleared\":{");
    }

    @Test
    void readsARecordWithoutTemplate() throws IOException {
        Event event = first("issue_201.evtx", 1);
        assertThat(event.provider()).isEqualTo("MSExchange CmdletLogs");
        assertThat(event.field("EventID")).isEqualTo(new FieldValue.Numeric("1"));
        assertThat(event.text("EventID_Qualifiers")).isEqualTo("16384");
        assertThat(event.host()).contains("WEC.ave.local");
        assertThat(event.origin().recordId()).isEqualTo(3229);
        assertThat(event.time()).contains(java.time.Instant.parse("2021-11-19T16:52:33.8337335Z"));
        assertThat(event.field("Data")).isInstanceOf(FieldValue.Many.class);
        assertThat(event.text("Data")).startsWith("Set-Mailbox,");
    }

    @Test
    void visitsFieldsInTheOrderOfTheRecord() throws IOException {
        List<String> names = new ArrayList<>();
        first("security.evtx", 4672).forEachField((name, value) -> names.add(name));
        assertThat(names).startsWith("Provider_Name", "Provider_Guid", "EventID", "Version");
        assertThat(names.indexOf("SubjectUserName")).isGreaterThan(names.indexOf("Computer"));
    }

    @Test
    void letsSystemHideTheSameNameFurtherDown() {
        EvtxRecord record = SampleRecords.of(1, List.of(EvtxData.text("Channel", "other")));
        Event event = RecordingSink.of(SampleRecords.file(List.of(record))).events.getFirst();
        assertThat(event.channel()).isEqualTo("Application");
    }

    @Test
    void hasNoFieldWhereNoneWasWritten() {
        EvtxRecord record = SampleRecords.of(1, List.of());
        Event event = RecordingSink.of(SampleRecords.file(List.of(record))).events.getFirst();
        assertThat(event.field("CommandLine")).isNull();
        assertThat(event.field("Security_UserID")).isNull();
    }
}
