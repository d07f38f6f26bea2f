package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.FieldValue;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Bytes of a slot to a value. Never fails: what does not fit its type becomes upper-case
 * hexadecimal text.
 */
final class Values {
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Values() {}

    static FieldValue decode(byte[] bytes, int at, int size, int type) {
        if (type >= ValueType.ARRAY) {
            return array(bytes, at, size, type & ~ValueType.ARRAY);
        }
        if (!ValueType.fits(type, size)) {
            return type == ValueType.BOOL ? flag(bytes, at, size) : hex(bytes, at, size);
        }
        return switch (type) {
            case ValueType.NULL -> Instance.ABSENT;
            case ValueType.STRING, ValueType.EVT_XML -> text(bytes, at, size);
            case ValueType.ANSI -> new FieldValue.Text(ansi(bytes, at, size));
            case ValueType.BOOL -> flag(bytes, at, size);
            case ValueType.FLOAT, ValueType.DOUBLE -> real(bytes, at, type);
            case ValueType.I8, ValueType.U8, ValueType.I16, ValueType.U16 ->
                    new FieldValue.Numeric(Long.toString(small(bytes, at, type)));
            case ValueType.I32, ValueType.U32, ValueType.I64, ValueType.U64 ->
                    new FieldValue.Numeric(large(bytes, at, type));
            case ValueType.GUID -> new FieldValue.Text(Guids.text(bytes, at));
            case ValueType.SIZE_T, ValueType.HEX32, ValueType.HEX64 ->
                    new FieldValue.Text(prefixedHex(bytes, at, size));
            case ValueType.FILETIME ->
                    new FieldValue.Text(FileTimes.text(LittleEndian.i64(bytes, at)));
            case ValueType.SYSTEMTIME -> systemTime(bytes, at, size);
            case ValueType.SID -> sid(bytes, at, size);
            default -> hex(bytes, at, size);
        };
    }

    private static FieldValue array(byte[] bytes, int at, int size, int type) {
        if (type == ValueType.STRING) {
            return strings(bytes, at, size);
        }
        int width = ValueType.width(type);
        if (width == 0 || size % width != 0) {
            return hex(bytes, at, size);
        }
        List<FieldValue> items = new ArrayList<>(size / width);
        for (int i = 0; i < size; i += width) {
            items.add(decode(bytes, at + i, width, type));
        }
        return new FieldValue.Many(items);
    }

    /** Strings that end in a zero each; the last one may lack it. */
    private static FieldValue strings(byte[] bytes, int at, int size) {
        List<FieldValue> items = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 1 < size; i += 2) {
            if (LittleEndian.u16(bytes, at + i) == 0) {
                items.add(text(bytes, at + from, i - from));
                from = i + 2;
            }
        }
        if (from + 1 < size) {
            items.add(text(bytes, at + from, size - from));
        }
        return new FieldValue.Many(items);
    }

    /** UTF-16 without the zeros at its end; a lone surrogate becomes U+FFFD. */
    static FieldValue text(byte[] bytes, int at, int size) {
        return new FieldValue.Text(Utf16.decode(bytes, at, textSize(bytes, at, size)));
    }

    /** How many bytes of UTF-16 stand before the zeros at its end. */
    static int textSize(byte[] bytes, int at, int size) {
        int length = size & ~1;
        while (length > 0 && LittleEndian.u16(bytes, at + length - 2) == 0) {
            length -= 2;
        }
        return length;
    }

    private static String ansi(byte[] bytes, int at, int size) {
        int length = size;
        while (length > 0 && bytes[at + length - 1] == 0) {
            length--;
        }
        return new String(bytes, at, length, ANSI);
    }

    private static FieldValue flag(byte[] bytes, int at, int size) {
        boolean set = false;
        for (int i = 0; i < size; i++) {
            set |= bytes[at + i] != 0;
        }
        return new FieldValue.Flag(set);
    }

    private static FieldValue real(byte[] bytes, int at, int type) {
        double value =
                type == ValueType.FLOAT
                        ? Float.intBitsToFloat(LittleEndian.i32(bytes, at))
                        : Double.longBitsToDouble(LittleEndian.i64(bytes, at));
        String text =
                type == ValueType.FLOAT ? Float.toString((float) value) : Double.toString(value);
        return Double.isFinite(value) ? new FieldValue.Numeric(text) : new FieldValue.Text(text);
    }

    private static int small(byte[] bytes, int at, int type) {
        return switch (type) {
            case ValueType.I8 -> bytes[at];
            case ValueType.U8 -> LittleEndian.u8(bytes, at);
            case ValueType.I16 -> (short) LittleEndian.u16(bytes, at);
            default -> LittleEndian.u16(bytes, at);
        };
    }

    private static String large(byte[] bytes, int at, int type) {
        return switch (type) {
            case ValueType.I32 -> Integer.toString(LittleEndian.i32(bytes, at));
            case ValueType.U32 -> Long.toString(LittleEndian.u32(bytes, at));
            case ValueType.I64 -> Long.toString(LittleEndian.i64(bytes, at));
            default -> Long.toUnsignedString(LittleEndian.i64(bytes, at));
        };
    }

    private static String prefixedHex(byte[] bytes, int at, int size) {
        return size == 4
                ? "0x" + Integer.toHexString(LittleEndian.i32(bytes, at))
                : "0x" + Long.toHexString(LittleEndian.i64(bytes, at));
    }

    private static FieldValue systemTime(byte[] bytes, int at, int size) {
        String time = FileTimes.systemTime(bytes, at);
        return time == null ? hex(bytes, at, size) : new FieldValue.Text(time);
    }

    private static FieldValue sid(byte[] bytes, int at, int size) {
        return Sids.whole(bytes, at, size)
                ? new FieldValue.Text(Sids.text(bytes, at))
                : hex(bytes, at, size);
    }

    private static FieldValue hex(byte[] bytes, int at, int size) {
        return new FieldValue.Text(HEX.formatHex(bytes, at, at + size));
    }
}
