package dev.hikeshi.telemetry.evtx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Real attack logs of several domains: whole files, so nothing may be damaged. */
class AttackSamplesTest {

    @Test
    void readsEveryRecordWithoutDamage() throws IOException {
        List<String> damaged = new ArrayList<>();
        int events = 0;
        for (Path file : SharedData.files("evtx/attack", ".evtx")) {
            RecordingSink sink = RecordingSink.of(file);
            events += sink.events.size();
            sink.damages.forEach(damage -> damaged.add(damage.toString()));
        }
        assertThat(damaged).isEmpty();
        assertThat(events).isEqualTo(16_832);
    }

    @Test
    void findsEachVisitedFieldByItsName() throws IOException {
        for (Path file : SharedData.files("evtx/attack/DeepBlueCLI", ".evtx")) {
            RecordingSink.of(file).events.stream()
                    .limit(200)
                    .forEach(AttackSamplesTest::consistent);
        }
    }

    private static void consistent(Event event) {
        assertThat(event.time()).isPresent();
        assertThat(event.host()).isPresent();
        assertThat(event.channel()).isNotEmpty();
        event.forEachField(
                (name, value) -> {
                    FieldValue found = event.field(name);
                    assertThat(found).as("%s of %s", name, event).isNotNull();
                });
    }
}
