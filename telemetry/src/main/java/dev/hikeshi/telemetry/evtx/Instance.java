package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.FieldValue;
import dev.hikeshi.telemetry.TextVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template with the values of one record: for each slot where its bytes stand in the chunk, how
 * many, and of which type. Immutable.
 */
final class Instance {
    static final FieldValue ABSENT = new FieldValue.Absent();

    private final Template template;
    private final byte[] bytes;
    private final int[] starts;
    private final int[] forms; // size | (type << 16)
    private final @Nullable Body @Nullable [] bodies;

    Instance(
            Template template,
            byte[] bytes,
            int[] starts,
            int[] forms,
            @Nullable Body @Nullable [] bodies) {
        this.template = template;
        this.bytes = bytes;
        this.starts = starts;
        this.forms = forms;
        this.bodies = bodies;
    }

    Template template() {
        return template;
    }

    int slots() {
        return starts.length;
    }

    int start(int slot) {
        return starts[slot];
    }

    int size(int slot) {
        return forms[slot] & 0xFFFF;
    }

    /** The value's type; null for a slot that the record does not have. */
    int type(int slot) {
        return slot < forms.length ? forms[slot] >>> 16 : ValueType.NULL;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The BinXML in a slot; null when the slot holds none. */
    @Nullable Body body(int slot) {
        return bodies == null || slot >= bodies.length ? null : bodies[slot];
    }

    FieldValue value(int slot) {
        if (type(slot) == ValueType.NULL) {
            return ABSENT;
        }
        return Values.decode(bytes, starts[slot], size(slot), type(slot));
    }

    /** Hands on the value of a slot where it may be a text that is not plain. */
    void text(int slot, TextVisitor visitor) {
        int type = type(slot);
        if (type == ValueType.STRING && ValueType.fits(type, size(slot))) {
            int size = Values.textSize(bytes, starts[slot], size(slot));
            char[] room = visitor.room(size / 2);
            visitor.text(Utf16.decode(bytes, starts[slot], size, room));
        } else if (type == ValueType.ANSI || type == ValueType.EVT_XML || type >= ValueType.ARRAY) {
            visitor.texts(value(slot));
        }
    }

    /** The value of parts in a row: of one part its own, of several their joined text. */
    FieldValue value(List<Node> parts) {
        if (parts.isEmpty()) {
            return ABSENT;
        }
        if (parts.size() == 1) {
            return value(parts.getFirst());
        }
        StringBuilder text = new StringBuilder();
        boolean present = false;
        for (Node part : parts) {
            FieldValue value = value(part);
            present |= !(value instanceof FieldValue.Absent);
            text.append(value.text());
        }
        return present ? new FieldValue.Text(text.toString()) : ABSENT;
    }

    private FieldValue value(Node part) {
        return switch (part) {
            case Node.Literal literal -> literal.value();
            case Node.Slot slot -> value(slot.index());
            case Node.Element element -> ABSENT;
            case Node.Embedded embedded -> ABSENT;
        };
    }

    /** Whether an attribute of these parts is left out: its one slot is null or empty. */
    boolean omits(List<Node> parts) {
        return parts.size() == 1
                && parts.getFirst() instanceof Node.Slot slot
                && value(slot.index()).text().isEmpty();
    }
}
