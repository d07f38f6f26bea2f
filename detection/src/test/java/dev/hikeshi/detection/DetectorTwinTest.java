package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.TelemetrySink;
import dev.hikeshi.telemetry.input.Telemetry;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The detector finds, event by event, what the reference evaluator finds, on all real data. */
@Tag("slow")
class DetectorTwinTest {

    @ParameterizedTest
    @ValueSource(strings = {"data/evtx", "data/sigma-regression", "data/otrf"})
    void findsWhatTheReferenceFinds(String folder) throws IOException {
        Comparing comparing =
                new Comparing(
                        new Detector(SharedData.rules().compile()),
                        new ReferenceEvaluator(SharedData.rules()));
        Telemetry.read(List.of(SharedData.folder(folder)), comparing);
        assertThat(comparing.events).isGreaterThan(100);
        assertThat(comparing.findings).isGreaterThan(100);
    }

    private static final class Comparing implements TelemetrySink {
        private final Detector fast;
        private final ReferenceEvaluator slow;
        private long events;
        private long findings;

        Comparing(Detector fast, ReferenceEvaluator slow) {
            this.fast = fast;
            this.slow = slow;
        }

        @Override
        public void event(Event event) {
            List<Finding> found = fast.detect(event);
            assertThat(found).as(event.json()).isEqualTo(slow.evaluate(event));
            events++;
            findings += found.size();
        }

        @Override
        public void damage(Damage damage) {
            // The readers' own tests count damages.
        }
    }
}
