package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Damage;
import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.FieldValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parses the BinXML of one chunk: bodies of records, and each definition once.
 *
 * <p>Every amount is bounded, whatever the bytes say: nesting of BinXML in BinXML, depth of
 * elements, characters of a rendered record, bytes of definitions in a chunk.
 */
final class BinXmlParser {
    static final int MOST_NESTING = 64;
    static final int MOST_DEPTH = 512;
    private static final long MOST_WEIGHT = 1 << 19;
    private static final int MOST_DEFINITION_BYTES = 4 * Layout.CHUNK_BYTES;

    private final Chunk chunk;
    private final byte[] bytes;
    private final TemplateMemory memory;
    private final Map<Integer, Template> templates = new HashMap<>();
    private final Set<Integer> brokenTemplates = new HashSet<>();
    private final Set<Integer> opening = new HashSet<>();
    private int definitionBytes;
    private int open;
    private Damage.@Nullable Kind oddKind;
    private @Nullable Detail oddity;

    BinXmlParser(Chunk chunk, TemplateMemory memory) {
        this.chunk = chunk;
        this.bytes = chunk.bytes();
        this.memory = memory;
    }

    /** The content of a record between two chunk offsets. */
    Body record(int from, int limit) throws BrokenRecord {
        oddKind = null;
        open = 0;
        Body body = body(from, limit, 0);
        if (body.instances().isEmpty()) {
            throw BrokenRecord.content(Detail.of(Detail.What.NO_FRAGMENT));
        }
        return body;
    }

    /** What was odd about the last record though it could be read; null: nothing. */
    Damage.@Nullable Kind oddKind() {
        return oddKind;
    }

    @Nullable Detail oddity() {
        return oddity;
    }

    private Body body(int from, int limit, int nesting) throws BrokenRecord {
        if (nesting > MOST_NESTING) {
            throw BrokenRecord.content(Detail.of(Detail.What.XML_TOO_DEEP, MOST_NESTING));
        }
        Cursor cursor = new Cursor(bytes, from, limit);
        List<Instance> instances = new ArrayList<>(1);
        int depth = 0;
        long weight = 0;
        while (!cursor.atEnd()) {
            int token = cursor.peek();
            if (token == Token.END) {
                break; // what follows is padding, often with leftovers that look like fragments
            }
            if (token == Token.FRAGMENT) {
                cursor.take(4);
            } else {
                Instance instance =
                        token == Token.TEMPLATE_INSTANCE
                                ? instance(cursor, nesting)
                                : plain(cursor, nesting);
                instances.add(instance);
                depth = Math.max(depth, Weights.depth(instance));
                weight += Weights.weight(instance);
            }
        }
        if (depth > MOST_DEPTH || weight > MOST_WEIGHT) {
            throw BrokenRecord.content(Detail.of(Detail.What.UNFOLDS_TOO_FAR));
        }
        return new Body(instances, depth, weight);
    }

    private Body nested(int start, int size, int nesting) throws BrokenRecord {
        enter();
        Body body = body(start, start + size, nesting);
        leave();
        return body;
    }

    private Instance plain(Cursor cursor, int nesting) throws BrokenRecord {
        Template template = new ElementParser(chunk, this, cursor, false, nesting).template(0);
        return new Instance(template, bytes, new int[0], new int[0], null);
    }

    /** The instance at the cursor, with its definition if that is inline. */
    Instance instance(Cursor cursor, int nesting) throws BrokenRecord {
        cursor.take(2);
        int id = cursor.i32();
        int definition = cursor.i32();
        if (definition == cursor.at()) {
            cursor.take(Token.DEFINITION_SIZE);
            cursor.take(cursor.i32());
        }
        int count = cursor.i32();
        int descriptors = cursor.take(count < 0 || count > 0xFFFF ? -1 : 4 * count);
        int[] starts = new int[count];
        int[] forms = new int[count];
        Body[] bodies = null;
        for (int slot = 0; slot < count; slot++) {
            int size = LittleEndian.u16(bytes, descriptors + 4 * slot);
            int type = LittleEndian.u8(bytes, descriptors + 4 * slot + 2);
            int start = cursor.take(size);
            starts[slot] = start;
            forms[slot] = size | (type << 16);
            if (type == ValueType.BINXML && size > 0) {
                bodies = bodies == null ? new Body[count] : bodies;
                bodies[slot] = nested(start, size, nesting + 1);
            } else if (!ValueType.fits(type, size)) {
                odd(Damage.Kind.RECORD_CONTENT, Detail.of(Detail.What.ODD_SIZE, slot, type, size));
            }
        }
        return new Instance(templateFor(id, definition, count), bytes, starts, forms, bodies);
    }

    /** Goes one element deeper, over all nested definitions and bodies. */
    void enter() throws BrokenRecord {
        open++;
        if (open > MOST_DEPTH) {
            throw BrokenRecord.content(Detail.of(Detail.What.ELEMENTS_TOO_DEEP, MOST_DEPTH));
        }
    }

    void leave() {
        open--;
    }

    private void odd(Damage.Kind kind, Detail what) {
        if (oddKind == null || kind == Damage.Kind.TEMPLATE_MISSING) {
            oddKind = kind;
            oddity = what;
        }
    }

    private Template templateFor(int id, int place, int slots) throws BrokenRecord {
        Template known = templates.get(place);
        if (known == null) {
            known = read(place);
        }
        if (known != null && known.id() == id) {
            return known;
        }
        Template elsewhere = memory.recall(id);
        if (elsewhere != null && elsewhere.slots() <= slots) {
            return elsewhere;
        }
        if (known != null && known.slots() <= slots) {
            return known;
        }
        odd(
                Damage.Kind.TEMPLATE_MISSING,
                Detail.of(
                        Detail.What.NO_TEMPLATE,
                        Integer.toHexString(id),
                        Integer.toUnsignedString(place),
                        slots));
        return nameless(slots);
    }

    /** The definition at a place; null when none can be read there. */
    private @Nullable Template read(int place) throws BrokenRecord {
        boolean inside = place >= 0 && place <= chunk.length() - Token.DEFINITION_HEADER;
        if (!inside || brokenTemplates.contains(place)) {
            return null;
        }
        if (!opening.add(place)) {
            throw new BrokenRecord(
                    Damage.Kind.CHAIN, Detail.of(Detail.What.TEMPLATE_HOLDS_ITSELF, place));
        }
        int depth = open;
        try {
            Template template = definition(place);
            templates.put(place, template);
            memory.remember(template);
            return template;
        } catch (BrokenRecord broken) {
            brokenTemplates.add(place);
            return null;
        } finally {
            open = depth;
            opening.remove(place);
        }
    }

    private Template definition(int place) throws BrokenRecord {
        int size = LittleEndian.i32(bytes, place + Token.DEFINITION_SIZE);
        int from = place + Token.DEFINITION_HEADER;
        Cursor cursor = new Cursor(bytes, from, chunk.length());
        cursor.take(size);
        definitionBytes += size;
        if (definitionBytes > MOST_DEFINITION_BYTES) {
            throw BrokenRecord.content(Detail.of(Detail.What.DEFINITIONS_TOO_LARGE));
        }
        int id = LittleEndian.i32(bytes, place + Token.DEFINITION_GUID);
        Cursor inner = new Cursor(bytes, from, from + size);
        return new ElementParser(chunk, this, inner, true, opening.size()).template(id);
    }

    /** Stands in for a lost definition: every value is unnamed data. */
    private static Template nameless(int slots) {
        List<Node> data = new ArrayList<>(slots);
        int[] uses = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            data.add(new Node.Element("Data", List.of(), List.of(new Node.Slot(slot, false))));
            uses[slot] = 1;
        }
        Node eventData = new Node.Element("EventData", List.of(), data);
        Node event = new Node.Element("Event", List.of(), List.of(eventData));
        return new Template(0, List.of(event), 3, 16L * slots, uses);
    }

    /** A value token's data at the cursor. */
    FieldValue literal(Cursor cursor) throws BrokenRecord {
        int type = cursor.u8();
        int size = ValueType.width(type);
        if (type == ValueType.STRING) {
            size = 2 * cursor.u16();
        } else if (type == ValueType.ANSI || type == ValueType.BINARY) {
            size = cursor.u16();
        } else if (size == 0 && type != ValueType.NULL) {
            throw BrokenRecord.content(Detail.of(Detail.What.ODD_LITERAL, type));
        }
        return Values.decode(bytes, cursor.take(size), size, type);
    }
}
