/**
 * Windows event logs, read and written.
 *
 * <p>{@link dev.hikeshi.telemetry.evtx.EvtxReader} streams a file chunk by chunk. A chunk is 64 KiB
 * and stands alone: names and templates are found inside it. A record is an instance of a template
 * plus a list of values; the template is parsed once per chunk, the record's values stay bytes. An
 * event is therefore a view: {@code field} goes from the name to the value's slot through the
 * template's plan ({@code FieldPlan}) and decodes that one value; JSON is made only when asked for.
 * {@link dev.hikeshi.telemetry.evtx.EvtxWriter} writes the same layout.
 *
 * <p>Layouts are drawn where their constants stand: {@code Layout} (file, chunk, record), {@code
 * Token} (BinXML), {@code ValueType}, {@code Guids}, {@code Sids}, {@code FileTimes}. Sources: the
 * libevtx documentation of the format, [MS-EVEN6] and [MS-DTYP].
 *
 * <p>Field names beyond those of {@link dev.hikeshi.telemetry.Event}: attributes below {@code
 * UserData} are {@code Element_Attribute}; what stands in other children of {@code Event} carries
 * that child's name in front ({@code RenderingInfo_Message}). A name of {@code System} hides the
 * same name further down.
 *
 * <p>Damaged files: nothing in a header is believed. Chunks are read to the end of the file; after
 * an impossible record header the search goes on at the next plausible one; a record whose trailing
 * size was overwritten is read when its content is whole, and reported. A block with foreign magic
 * is searched for records. A block that begins with zeros is empty space: what an earlier use left
 * in it is not read, nor is what lies behind the free-space offset of a chunk, except records that
 * continue the chunk's ids. The same record found twice in a file counts once.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(path)) {
 *     EvtxReader.read(path.toString(), in, sink);
 * }
 * }</pre>
 *
 * <p>Limits: message texts are not in the file and are not rendered; a value that is larger than
 * its chunk cannot occur; a file-wide memory of 8 bytes a record finds the doubles.
 */
@NullMarked
package dev.hikeshi.telemetry.evtx;

import org.jspecify.annotations.NullMarked;
