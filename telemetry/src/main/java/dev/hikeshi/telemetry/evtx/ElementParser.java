package dev.hikeshi.telemetry.evtx;

import dev.hikeshi.telemetry.Detail;
import dev.hikeshi.telemetry.FieldValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Parses the elements of one fragment, of a definition or of a record without one. */
final class ElementParser {
    private final Chunk chunk;
    private final BinXmlParser parser;
    private final Cursor cursor;
    private final int nesting;
    private final boolean inTemplate;
    private boolean dependencies;
    private boolean dependenciesKnown;
    private int[] uses = new int[0];

    ElementParser(
            Chunk chunk, BinXmlParser parser, Cursor cursor, boolean inTemplate, int nesting) {
        this.chunk = chunk;
        this.parser = parser;
        this.cursor = cursor;
        this.inTemplate = inTemplate;
        this.nesting = nesting;
    }

    /** Everything up to the end of the fragment. */
    Template template(int id) throws BrokenRecord {
        List<Node> roots = content(0);
        return new Template(id, roots, Weights.depth(roots), Weights.weight(roots), uses);
    }

    /** Nodes up to an end token, which is taken when it closes an element. */
    private List<Node> content(int depth) throws BrokenRecord {
        List<Node> nodes = new ArrayList<>();
        while (true) {
            int token = cursor.peek();
            if (depth == 0 && (token == Token.END || token < 0)) {
                return nodes;
            }
            if (depth > 0 && token == Token.END_ELEMENT) {
                cursor.u8();
                return nodes;
            }
            if (token == Token.FRAGMENT) {
                cursor.take(4);
            } else if ((token & ~Token.MORE) == Token.OPEN_ELEMENT) {
                nodes.add(element(depth));
            } else if (token == Token.TEMPLATE_INSTANCE) {
                nodes.add(embedded());
            } else if (!part(nodes)) {
                throw BrokenRecord.content(
                        Detail.of(Detail.What.ODD_TOKEN, Integer.toHexString(token), cursor.at()));
            }
        }
    }

    private Node embedded() throws BrokenRecord {
        if (nesting >= BinXmlParser.MOST_NESTING) {
            throw BrokenRecord.content(
                    Detail.of(Detail.What.XML_TOO_DEEP, BinXmlParser.MOST_NESTING));
        }
        return new Node.Embedded(parser.instance(cursor, nesting + 1));
    }

    private Node.Element element(int depth) throws BrokenRecord {
        int token = cursor.u8();
        if (hasDependency()) {
            cursor.take(2);
        }
        cursor.take(4);
        String name = name();
        List<Node.Attribute> attributes = new ArrayList<>();
        if ((token & Token.MORE) != 0) {
            cursor.take(4);
            while ((cursor.peek() & ~Token.MORE) == Token.ATTRIBUTE) {
                cursor.u8();
                attributes.add(attribute());
            }
        }
        int close = cursor.u8();
        if (close == Token.CLOSE_EMPTY) {
            return new Node.Element(name, attributes, List.of());
        }
        if (close != Token.CLOSE_START) {
            throw BrokenRecord.content(Detail.of(Detail.What.NO_START_END, cursor.at() - 1));
        }
        parser.enter();
        List<Node> content = content(depth + 1);
        parser.leave();
        return new Node.Element(name, attributes, content);
    }

    /** In a fragment without template the dependency may be missing; the name's hash decides. */
    private boolean hasDependency() {
        if (inTemplate) {
            return true;
        }
        if (!dependenciesKnown) {
            dependencies = nameFollows(cursor.at() + 6) || !nameFollows(cursor.at() + 4);
            dependenciesKnown = true;
        }
        return dependencies;
    }

    private boolean nameFollows(int place) {
        return place + 4 <= cursor.limit() && chunk.hasName(LittleEndian.i32(chunk.bytes(), place));
    }

    private Node.Attribute attribute() throws BrokenRecord {
        String name = name();
        List<Node> parts = new ArrayList<>(1);
        while (part(parts)) {
            // part() moves the cursor over one token
        }
        return new Node.Attribute(name, parts);
    }

    /** Takes one token of text; false when another kind of token stands here. */
    private boolean part(List<Node> parts) throws BrokenRecord {
        int token = cursor.peek();
        if (token < 0) {
            throw BrokenRecord.content(Detail.of(Detail.What.ENDS_IN_ELEMENT));
        }
        switch (token & ~Token.MORE) {
            case Token.VALUE -> {
                cursor.u8();
                literal(parts, parser.literal(cursor));
            }
            case Token.CDATA -> {
                cursor.u8();
                literal(parts, characters());
            }
            case Token.CHARACTER -> {
                cursor.u8();
                literal(parts, new FieldValue.Text(Character.toString((char) cursor.u16())));
            }
            case Token.ENTITY -> {
                cursor.u8();
                literal(parts, new FieldValue.Text(entity(name())));
            }
            case Token.SUBSTITUTION, Token.OPTIONAL_SUBSTITUTION -> parts.add(slot());
            case Token.INSTRUCTION_TARGET -> {
                cursor.u8();
                name();
            }
            case Token.INSTRUCTION_DATA -> {
                cursor.u8();
                characters();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private Node slot() throws BrokenRecord {
        boolean optional = (cursor.u8() & ~Token.MORE) == Token.OPTIONAL_SUBSTITUTION;
        int index = cursor.u16();
        cursor.u8();
        if (index >= uses.length) {
            uses = Arrays.copyOf(uses, index + 1);
        }
        uses[index]++;
        return new Node.Slot(index, optional);
    }

    /** Adds a literal; text after text becomes one. */
    private static void literal(List<Node> parts, FieldValue value) {
        if (!parts.isEmpty() && parts.getLast() instanceof Node.Literal before) {
            String joined = before.value().text() + value.text();
            parts.set(parts.size() - 1, new Node.Literal(new FieldValue.Text(joined)));
        } else {
            parts.add(new Node.Literal(value));
        }
    }

    private FieldValue characters() throws BrokenRecord {
        int size = 2 * cursor.u16();
        return new FieldValue.Text(Utf16.decode(chunk.bytes(), cursor.take(size), size));
    }

    private static String entity(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> "&" + name + ";";
        };
    }

    private String name() throws BrokenRecord {
        int place = cursor.i32();
        if (place == cursor.at()) {
            int end = chunk.nameEnd(place);
            cursor.take(end < 0 ? -1 : end - place);
        }
        return chunk.nameAt(place);
    }
}
