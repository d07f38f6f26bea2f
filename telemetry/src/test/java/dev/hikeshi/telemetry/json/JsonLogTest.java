package dev.hikeshi.telemetry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Origin;
import dev.hikeshi.telemetry.RecordingSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonLogTest {

    @Test
    void readsOneObjectALine() throws IOException {
        RecordingSink sink = read("\uFEFF{\"a\":1}\r\n\n  {\"a\":2}\n{\"a\":3}");

        assertThat(sink.damages).isEmpty();
        assertThat(sink.events)
                .extracting(event -> event.origin())
                .containsExactly(
                        new Origin("log.json", 1, 0),
                        new Origin("log.json", 3, 13),
                        new Origin("log.json", 4, 23));
        assertThat(sink.events).extracting(event -> event.text("a")).containsExactly("1", "2", "3");
    }

    @Test
    void goesOnAfterADamagedLine() throws IOException {
        RecordingSink sink = read("{\"a\":1}\n{\"a\":oops}\n{\"a\":\"cut\n7\n{\"a\":2}\n[]\n");

        assertThat(sink.events).hasSize(2);
        assertThat(sink.damages)
                .extracting(Damage::kind, Damage::offset)
                .containsExactly(
                        tuple(Damage.Kind.LINE, 8L),
                        tuple(Damage.Kind.LINE, 19L),
                        tuple(Damage.Kind.LINE, 39L));
        assertThat(sink.damages.getFirst().detail())
                .hasToString("record 2: no JSON from character 5 on");
    }

    @Test
    void countsALineThatTheEndOfTheFileCut() throws IOException {
        RecordingSink sink = read("{\"a\":1}\n{\"a\":2,\"b\":");

        assertThat(sink.events).hasSize(1);
        assertThat(sink.damages)
                .singleElement()
                .extracting(Damage::kind)
                .isEqualTo(Damage.Kind.TRUNCATED);
    }

    @Test
    void readsObjectsPrintedOverManyLines() throws IOException {
        RecordingSink sink = read("{\n  \"a\": {\n    \"b\": 1\n  }\n}\n{\n\"a\": {\"b\": 2}\n}\n");

        assertThat(sink.damages).isEmpty();
        assertThat(sink.events).extracting(event -> event.text("a.b")).containsExactly("1", "2");
        assertThat(sink.events.getFirst().json()).isEqualTo("{\"a\":{\"b\":1}}");
        assertThat(sink.events.get(1).origin()).isEqualTo(new Origin("log.json", 6, 28));
    }

    @Test
    void readsAnArrayOnOneLineAndOverManyLines() throws IOException {
        for (String array :
                List.of(
                        "[{\"a\":\"]}\"},{\"a\":\"\\\"{\"}]",
                        " [\n  {\n    \"a\": \"]}\"\n  },\n  {\"a\": \"\\\"{\"}\n]\n",
                        "[{\"a\":\"]}\"}]\n[{\"a\":\"\\\"{\"}]\n")) {
            RecordingSink sink = read(array);
            assertThat(sink.damages).as(array).isEmpty();
            assertThat(sink.events)
                    .extracting(event -> event.text("a"))
                    .containsExactly("]}", "\"{");
            assertThat(sink.events)
                    .extracting(event -> event.origin().recordId())
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void goesOnAfterADamagedItem() throws IOException {
        RecordingSink sink =
                read("[\n{\"a\":1},\n7,\n{\"a\":x},\n{\"a\":\"cut\n},\n{\"a\":2},\n{\"a\":3}");

        assertThat(sink.events).extracting(event -> event.text("a")).containsExactly("1", "2", "3");
        assertThat(sink.damages)
                .extracting(Damage::kind)
                .containsExactly(
                        Damage.Kind.LINE,
                        Damage.Kind.LINE,
                        Damage.Kind.LINE,
                        Damage.Kind.TRUNCATED);
    }

    @Test
    void survivesAnyDamage() throws IOException {
        long seed = 7;
        Random random = new Random(seed);
        String good = "{\"a\":[1,{\"b\":\"\\u00e9\\\\\"}],\"c\":null}";
        for (int i = 0; i < 5_000; i++) {
            String text =
                    random.nextBoolean()
                            ? (good + "\n").repeat(4)
                            : "[" + (good + ",\n").repeat(4) + good + "]";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int flips = random.nextInt(6); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            RecordingSink sink = new RecordingSink();
            JsonLog.read("log.json", new ByteArrayInputStream(bytes), sink);
            sink.events.forEach(event -> event.forEachField((name, value) -> value.text()));
            assertThat(sink.events.size() + sink.damages.size())
                    .as("seed %d, round %d", seed, i)
                    .isPositive();
        }
    }

    @Test
    void knowsJsonFromItsFirstBytes() {
        assertThat(List.of("{\"a\":1}", "\uFEFF \n{ }", "[ {", "[]")).allMatch(JsonLogTest::looks);
        assertThat(List.of("", "{", "[section]", "{a", "a{\"")).noneMatch(JsonLogTest::looks);
    }

    private static boolean looks(String text) {
        return JsonLog.looksLike(text.getBytes(StandardCharsets.UTF_8));
    }

    private static RecordingSink read(String text) throws IOException {
        RecordingSink sink = new RecordingSink();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonLog.read("log.json", new ByteArrayInputStream(bytes), sink);
        return sink;
    }
}
