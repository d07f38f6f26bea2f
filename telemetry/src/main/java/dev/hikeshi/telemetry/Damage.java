package dev.hikeshi.telemetry;

/**
 * A part of a log that could not be read. A damage is a counted result, never the end of a run.
 *
 * @param file as in {@link Origin#file()}
 * @param offset bytes from the start of the (unpacked) file to the damaged part
 * @param kind what is wrong
 * @param detail what exactly, without content of the record
 */
public record Damage(String file, long offset, Kind kind, Detail detail) {

    /** The kinds of damage; the names are stable, scripts and golden tables depend on them. */
    public enum Kind {
        /** The file does not start as its name promises. */
        FILE_HEADER,
        /** The file ends inside a block or record. */
        TRUNCATED,
        /** A block that is neither empty nor a chunk. */
        CHUNK_MAGIC,
        /** A checksum does not match; records were read all the same. */
        CHECKSUM,
        /** A record's header, size or trailing size is impossible. */
        RECORD_HEADER,
        /** A record's content breaks off or contradicts itself. */
        RECORD_CONTENT,
        /** The record's template is not in its chunk; its values were kept without names. */
        TEMPLATE_MISSING,
        /** A chain of names or templates runs in a circle or out of the chunk. */
        CHAIN,
        /** A line that is not what the rest of the log is. */
        LINE,
        /** A packed file that cannot be unpacked. */
        ARCHIVE,
        /** A packed file that unpacks to more than the bound. */
        ARCHIVE_BOUND,
        /** A file that cannot be opened. */
        UNREADABLE
    }
}
