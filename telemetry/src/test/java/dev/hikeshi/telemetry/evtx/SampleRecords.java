package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.FieldValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Records made up from a seed. */
final class SampleRecords {
    private static final Instant START = Instant.parse("2026-11-21T14:40:00.1234567Z");
    private static final String GUID = "5770385F-C22A-43E0-BF4C-06F5698FFBD9";
    private static final String[] WORDS = {
        "", "cmd.exe", "株式会社", "a\"b\\c\n", "\u00e9t\u00e9", "\uD83D\uDE92"
    };

    private SampleRecords() {}

    static byte[] file(List<EvtxRecord> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EvtxWriter.write(out, records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<EvtxRecord> random(long seed, int count) {
        Random random = new Random(seed);
        List<EvtxRecord> records = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            records.add(random(random, i));
        }
        return records;
    }

    static EvtxRecord of(long id, List<EvtxData> data) {
        return new EvtxRecord(
                id,
                START.plusSeconds(id),
                "Test",
                null,
                1,
                0,
                4,
                0,
                0,
                0,
                "Application",
                "host.example",
                null,
                1,
                2,
                data);
    }

    private static EvtxRecord random(Random random, int id) {
        List<EvtxData> data = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            data.add(new EvtxData("Field" + random.nextInt(4) + "x" + i, value(random)));
        }
        return new EvtxRecord(
                id,
                START.plusNanos(random.nextLong(1L << 50) / 100 * 100),
                "Provider-" + random.nextInt(3),
                random.nextBoolean() ? GUID : null,
                random.nextInt(0x10000),
                random.nextInt(0x100),
                random.nextInt(6),
                random.nextInt(0x10000),
                random.nextInt(0x100),
                random.nextLong(),
                random.nextBoolean() ? "Security" : "システム",
                "pc" + random.nextInt(5) + ".example",
                random.nextBoolean() ? "S-1-5-21-1-2-4294967295-500" : null,
                random.nextInt(),
                random.nextInt(),
                data);
    }

    private static FieldValue value(Random random) {
        String word = WORDS[random.nextInt(WORDS.length)];
        return switch (random.nextInt(6)) {
            case 0 -> new FieldValue.Numeric(Long.toUnsignedString(random.nextLong()));
            case 1 -> new FieldValue.Numeric(Long.toString(random.nextInt()));
            case 2 -> new FieldValue.Flag(random.nextBoolean());
            case 3 -> new FieldValue.Absent();
            case 4 ->
                    new FieldValue.Many(
                            List.of(new FieldValue.Text(word), new FieldValue.Text("second")));
            default -> new FieldValue.Text(word.repeat(random.nextInt(40)));
        };
    }
}
