package dev.hikeshi.telemetry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "-0",
                "1.50e+10",
                "12345678901234567890123",
                "\"\"",
                "{\"a\":{\"b\":[1,true,false,null,\"x\"]},\"\":0}",
                "\"\\u0000 \\\" \\\\ \\r\\n\\t 火消し 😀\""
            })
    void writesWhatItHasRead(String text) throws JsonSyntaxException {
        assertThat(JsonText.of(parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{,}",
                "{\"a\"}",
                "{\"a\":1,}",
                "[1,]",
                "01",
                "+1",
                ".5",
                "1.e1",
                "-x",
                "tru ",
                "truE",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "{} {}",
                "'a'",
                "NaN",
                "{a:1}",
                "]"
            })
    void refusesWhatIsNotJson(String text) {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(e -> assertThat(e.position()).isLessThan(text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a", "{\"a\":", "{\"a\":1", "[1,", "-", "\"\\u12"})
    void knowsATextThatEndsTooEarly(String text) {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> parse(text))
                .satisfies(e -> assertThat(e.position()).isGreaterThanOrEqualTo(text.length()));
    }

    @Test
    void namesTheByteOfTheFault() {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> parse("{\"a\":1 \"b\":2}"))
                .withMessage("expected '}' at=7")
                .satisfies(damage -> assertThat(damage.position()).isEqualTo(7));
    }

    @Test
    void keepsTheLastValueOfARepeatedKeyAtItsFirstPlace() throws JsonSyntaxException {
        assertThat(JsonText.of(parse("{\"a\":1,\"b\":2,\"a\":3}"))).isEqualTo("{\"a\":3,\"b\":2}");
    }

    @Test
    void goesSixtyFourLevelsDeepAndNoDeeper() throws JsonSyntaxException {
        parse("[".repeat(64) + "]".repeat(64));

        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> parse("[".repeat(65) + "]".repeat(65)));
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> parse("[".repeat(1_000_000)));
    }

    @Test
    void readsBackEveryValueThatWasWritten() throws JsonSyntaxException {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            JsonValue value = value(random, 4);
            assertThat(parse(JsonText.of(value))).as("seed %d, round %d", seed, i).isEqualTo(value);
        }
    }

    @Test
    void failsOnDamagedTextInItsOwnWayOnly() {
        long seed = 421;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = JsonText.of(value(random, 3)).getBytes(StandardCharsets.UTF_8);
            for (int flips = random.nextInt(4); flips >= 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            try {
                JsonText.of(JsonParser.parse(text));
            } catch (JsonSyntaxException expected) {
                assertThat(expected.position()).isBetween(0, text.length());
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", round " + i, e);
            }
        }
    }

    private static JsonValue parse(String text) throws JsonSyntaxException {
        return JsonParser.parse(text);
    }

    private static JsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> new JsonValue.Text(text(random));
            case 1 -> new JsonValue.Digits(Long.toString(random.nextLong()));
            case 2 -> new JsonValue.Truth(random.nextBoolean());
            case 3 -> new JsonValue.Nothing();
            case 4 -> {
                List<JsonValue> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth - 1));
                }
                yield new JsonValue.Items(items);
            }
            default -> {
                LinkedHashMap<String, JsonValue> members = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    members.put(text(random), value(random, depth - 1));
                }
                yield new JsonValue.Members(members);
            }
        };
    }

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            out.appendCodePoint(random.nextInt(random.nextInt(5) == 0 ? 0xD800 : 0x100));
        }
        return out.toString();
    }
}
