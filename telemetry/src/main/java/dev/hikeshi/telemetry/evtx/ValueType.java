package dev.hikeshi.telemetry.evtx;

/** The value types of BinXML. Source: [MS-EVEN6] section 2.2.12; libevtx, "Value types". */
final class ValueType {
    static final int NULL = 0x00;
    static final int STRING = 0x01;
    static final int ANSI = 0x02;
    static final int I8 = 0x03;
    static final int U8 = 0x04;
    static final int I16 = 0x05;
    static final int U16 = 0x06;
    static final int I32 = 0x07;
    static final int U32 = 0x08;
    static final int I64 = 0x09;
    static final int U64 = 0x0A;
    static final int FLOAT = 0x0B;
    static final int DOUBLE = 0x0C;
    static final int BOOL = 0x0D;
    static final int BINARY = 0x0E;
    static final int GUID = 0x0F;
    static final int SIZE_T = 0x10;
    static final int FILETIME = 0x11;
    static final int SYSTEMTIME = 0x12;
    static final int SID = 0x13;
    static final int HEX32 = 0x14;
    static final int HEX64 = 0x15;
    static final int EVT_HANDLE = 0x20;
    static final int BINXML = 0x21;
    static final int EVT_XML = 0x23;
    static final int ARRAY = 0x80;

    private ValueType() {}

    /** Bytes of one value; 0 where the size varies. */
    static int width(int type) {
        return switch (type) {
            case I8, U8 -> 1;
            case I16, U16 -> 2;
            case I32, U32, FLOAT, BOOL, HEX32 -> 4;
            case I64, U64, DOUBLE, FILETIME, HEX64 -> 8;
            case GUID, SYSTEMTIME -> 16;
            default -> 0;
        };
    }

    /** Whether a value of the type can have the size. */
    static boolean fits(int type, int size) {
        int width = width(type & ~ARRAY);
        if (type >= ARRAY) {
            return width == 0 || size % width == 0;
        }
        return switch (type) {
            case NULL -> true;
            case SIZE_T -> size == 4 || size == 8;
            case SID -> size >= 8;
            case STRING -> size % 2 == 0;
            default -> width == 0 || size == width;
        };
    }
}
