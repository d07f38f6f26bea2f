package dev.hikeshi.telemetry;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What exactly is damaged: a code with its values, so that it can be said in any language.
 *
 * @param record the record or line that it is about; null: the file
 * @param what the code
 * @param values what it speaks of, in the order of its braces; never content of a record
 */
public record Detail(@Nullable Long record, What what, List<String> values) {

    public Detail {
        values = List.copyOf(values);
    }

    /** The codes, each with its sentence in English; scripts and texts depend on the names. */
    public enum What {
        NO_FILE_HEADER("expected a file header, found a chunk"),
        NOT_ELFFILE("expected ElfFile, found {0}"),
        ENDS_IN_HEADER("the file ends inside its header"),
        ENDS_IN_CHUNK("the file ends inside a chunk"),
        FILE_HEADER_SUM("file header"),
        CHUNK_HEADER_SUM("chunk header"),
        CHUNK_DATA_SUM("records of the chunk"),
        NOT_ELFCHNK("expected ElfChnk, found {0}"),
        CHAIN_LEAVES("chain {0} leaves the chunk"),
        CHAIN_CIRCLE("chain {0} runs in a circle"),
        SIZE_NOT_REPEATED("expected the size {0} again at the end of the record"),
        NO_RECORD_HEADER("expected a record header, found none"),
        TOO_FEW_BYTES("expected {0} bytes at chunk offset {1}, found {2}"),
        ODD_TOKEN("unexpected token {0} at chunk offset {1}"),
        XML_TOO_DEEP("BinXML is nested deeper than {0}"),
        NO_START_END("expected the end of a start tag at chunk offset {0}"),
        ENDS_IN_ELEMENT("content ends inside an element"),
        NO_NAME("expected a name at chunk offset {0}, found none"),
        NO_FRAGMENT("expected a fragment, found none"),
        UNFOLDS_TOO_FAR("elements are too deep or the record unfolds too far"),
        ELEMENTS_TOO_DEEP("elements are deeper than {0}"),
        TEMPLATE_HOLDS_ITSELF("the template at chunk offset {0} holds itself"),
        DEFINITIONS_TOO_LARGE("definitions take more room than the chunk has"),
        ODD_LITERAL("a literal of type {0}"),
        ODD_SIZE("value {0} of type {1} has {2} bytes"),
        NO_TEMPLATE("expected template {0} at chunk offset {1}; its {2} values have no names"),
        OBJECT_UNENDED("the object does not end"),
        LINE_TOO_LONG("the line is longer than 16 MiB"),
        OBJECT_TOO_LONG("the object is longer than 16 MiB"),
        ENDS_IN_OBJECT("the file ends inside an object"),
        NO_JSON("no JSON from character {0} on"),
        NO_OBJECT("expected an object"),
        ARRAY_UNENDED("the array does not end"),
        NO_TYPE("holds no type"),
        LINE_CUT("is cut; it was read as far as it goes"),
        PACKED_TOO_OFTEN("packed more than {0} times"),
        EMPTY_EVTX("expected an event log (ElfFile), found an empty file"),
        NO_EVTX("expected an event log (ElfFile), found something else"),
        CANNOT_OPEN("cannot be read ({0})"),
        ARCHIVE_UNENDED("the archive has no end"),
        UNPACKS_TOO_MUCH("unpacks to too much; stopped"),
        CANNOT_UNPACK("cannot be unpacked further ({0})");

        private final String english;

        What(String english) {
            this.english = english;
        }

        /** The sentence, with braces for the values. */
        public String english() {
            return english;
        }
    }

    /** About the file. */
    public static Detail of(What what, Object... values) {
        return new Detail(null, what, Stream.of(values).map(String::valueOf).toList());
    }

    /** The same, about one record or line. */
    public Detail in(long number) {
        return new Detail(number, what, values);
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        String text = what.english();
        for (int i = 0; i < values.size(); i++) {
            text = text.replace("{" + i + "}", values.get(i));
        }
        return record == null ? text : "record " + record + ": " + text;
    }
}
