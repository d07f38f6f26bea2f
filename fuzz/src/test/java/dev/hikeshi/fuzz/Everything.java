package dev.hikeshi.fuzz;

import dev.hikeshi.detection.Detector;
import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.ReferenceEvaluator;
import dev.hikeshi.detection.RuleSet;
import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.TelemetrySink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Asks of each event all that can be asked, and that both detectors agree about it. */
final class Everything implements TelemetrySink {
    private static final String RULES =
            """
            title: Words
            id: words
            logsource: {product: windows}
            detection: {s: [abc, '|re', '8'], condition: s}
            ---
            title: Fields
            id: fields
            logsource: {product: windows}
            detection:
              a: {'A|contains': ['b', 'cd', 'e*f'], 'User|re': 'a+b'}
              b: {'Image|endswith': '.exe', B: null}
              c: {'C|cidr': 10.0.0.0/8}
              d: {'D|gt': 4}
              condition: a or b or c or not d
            ---
            title: Lines
            id: lines
            logsource: {category: app}
            detection: {s: {'a|exists': true}, condition: s}
            """;

    private static final RuleSet RULE_SET = RuleSet.parse("fuzz.yml", RULES);
    private static final Detector DETECTOR = new Detector(RULE_SET.compile());
    private static final ReferenceEvaluator REFERENCE = new ReferenceEvaluator(RULE_SET);

    private long characters;
    private long events;
    private long damages;

    /** Reads bytes in memory to a sink. */
    @FunctionalInterface
    interface Reader {
        void read(InputStream in, TelemetrySink sink) throws IOException;
    }

    /** What a reader makes of these bytes. */
    static Everything of(byte[] input, Reader reader) {
        Everything sink = new Everything();
        try {
            reader.read(new ByteArrayInputStream(input), sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return sink;
    }

    @Override
    public void event(Event event) {
        events++;
        characters += event.json().length() + event.raw().length;
        event.forEachField((name, value) -> characters += name.length() + value.text().length());
        characters += event.time().map(Object::toString).orElse("").length();
        characters += event.host().orElse("").length() + event.origin().toString().length();
        characters += event.channel().length() + event.eventId();
        List<Finding> fast = DETECTOR.detect(event);
        List<Finding> slow = REFERENCE.evaluate(event);
        if (!fast.equals(slow)) {
            throw new IllegalStateException("detector " + fast + ", reference " + slow);
        }
    }

    @Override
    public void damage(Damage damage) {
        damages++;
        characters += damage.toString().length();
    }

    /** How much was read, so that no reading can be left out as unused. */
    long characters() {
        return characters;
    }

    long events() {
        return events;
    }

    long damages() {
        return damages;
    }
}
