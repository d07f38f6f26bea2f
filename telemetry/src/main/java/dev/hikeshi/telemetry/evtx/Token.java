package dev.hikeshi.telemetry.evtx;

/**
 * The tokens of BinXML. Bit 0x40 says that more of the same follows (attributes, data). Sources:
 * [MS-EVEN6] section 2.2.12; libevtx, "Binary XML".
 *
 * <pre>
 *  0F 01 01 flags                                     fragment header
 *  01|41 [dependency u16] size u32, name,             open element; the dependency stands in
 *        if 41: size u32, attributes                  templates, and in most other fragments
 *  06|46 name, parts                                  attribute
 *  02 | 03 | 04                                       close start, close empty, end element
 *  05|45 type u8, count u16, UTF-16                   text
 *  0D|0E slot u16, type u8                            substitution, 0E: left out when null
 *  07|47 count u16, UTF-16                            CDATA
 *  08|48 u16                                          character reference
 *  09|49 name                                         entity reference
 *  0A name ; 0B count u16, UTF-16                     processing instruction: target, data
 *  0C 01 id u32, definition u32, [definition],        template instance; the definition is inline
 *     count u32, count x (size u16, type u8, 0),      when its offset is the place just reached
 *     values
 *  00                                                 end
 *
 *  name        offset u32 in the chunk; inline when the offset is the place just reached:
 *              next u32, hash u16, count u16, UTF-16, 0000
 *  definition  next u32, GUID 16 bytes, size u32, then a fragment of that size
 * </pre>
 */
final class Token {
    static final int MORE = 0x40;
    static final int END = 0x00;
    static final int OPEN_ELEMENT = 0x01;
    static final int CLOSE_START = 0x02;
    static final int CLOSE_EMPTY = 0x03;
    static final int END_ELEMENT = 0x04;
    static final int VALUE = 0x05;
    static final int ATTRIBUTE = 0x06;
    static final int CDATA = 0x07;
    static final int CHARACTER = 0x08;
    static final int ENTITY = 0x09;
    static final int INSTRUCTION_TARGET = 0x0A;
    static final int INSTRUCTION_DATA = 0x0B;
    static final int TEMPLATE_INSTANCE = 0x0C;
    static final int SUBSTITUTION = 0x0D;
    static final int OPTIONAL_SUBSTITUTION = 0x0E;
    static final int FRAGMENT = 0x0F;

    /** Bytes before the characters of a name: next u32, hash u16, count u16. */
    static final int NAME_HEADER = 8;

    static final int NAME_HASH = 4;
    static final int NAME_COUNT = 6;

    /** Bytes before the fragment of a definition: next u32, GUID, size u32. */
    static final int DEFINITION_HEADER = 24;

    static final int DEFINITION_GUID = 4;
    static final int DEFINITION_SIZE = 20;

    private Token() {}

    /** The hash of a name: h = h * 65599 + c, the low 16 bits. */
    static int nameHash(CharSequence name) {
        int hash = 0;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * 65_599 + name.charAt(i);
        }
        return hash & 0xFFFF;
    }
}
