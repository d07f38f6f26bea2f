package dev.hikeshi.telemetry.evtx;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import dev.hikeshi.telemetry.FieldValue;
import java.util.Arrays;

/** A value as it stands in the file: its type and its bytes. */
final class StoredValue {
    static final StoredValue NOTHING = new StoredValue(ValueType.NULL, new byte[0]);

    private final int type;
    private final byte[] bytes;

    StoredValue(int type, byte[] bytes) {
        if (bytes.length > 0xFFFF) {
            throw new IllegalArgumentException("a value has at most 65,535 bytes");
        }
        this.type = type;
        this.bytes = bytes;
    }

    int type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    static StoredValue integer(int type, long value) {
        byte[] eight = new byte[8];
        LittleEndian.put64(eight, 0, value);
        return new StoredValue(type, Arrays.copyOf(eight, ValueType.width(type)));
    }

    static StoredValue string(String text) {
        return new StoredValue(ValueType.STRING, text.getBytes(UTF_16LE));
    }

    static StoredValue of(FieldValue value) {
        return switch (value) {
            case FieldValue.Text text -> string(text.text());
            case FieldValue.Numeric number -> number(number.text());
            case FieldValue.Flag flag -> integer(ValueType.BOOL, flag.set() ? 1 : 0);
            case FieldValue.Absent none -> NOTHING;
            case FieldValue.Many many -> strings(many);
        };
    }

    private static StoredValue strings(FieldValue.Many many) {
        StringBuilder all = new StringBuilder();
        many.items().forEach(item -> all.append(item.text()).append('\0'));
        return new StoredValue(ValueType.STRING | ValueType.ARRAY, string(all.toString()).bytes());
    }

    private static StoredValue number(String text) {
        try {
            if (text.startsWith("-")) {
                return integer(ValueType.I64, Long.parseLong(text));
            }
            long value = Long.parseUnsignedLong(text);
            boolean small = value >= 0 && value <= 0xFFFF_FFFFL;
            return integer(small ? ValueType.U32 : ValueType.U64, value);
        } catch (NumberFormatException e) {
            return string(text);
        }
    }
}
