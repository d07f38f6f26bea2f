/**
 * JSON: reading it within bounds, writing it, and the events that come as JSON.
 *
 * <p>{@link dev.hikeshi.telemetry.json.JsonParser} is strict and bounded in depth, since an
 * attacker may have written what it reads. Windows events come in three shapes: flat (NXLog,
 * Winlogbeat flattened: {@code EventID}, {@code Channel}, {@code Hostname} beside the data), nested
 * (Winlogbeat and ECS: {@code winlog.event_data}) and as an EVTX dump ({@code Event.System}). All
 * three answer to the same field names. Any other object answers to its dotted paths.
 *
 * <p>{@link dev.hikeshi.telemetry.json.JsonLog} reads a log: one object a line, objects printed
 * over several lines, or arrays of objects. A damaged line or item is counted, and reading goes on.
 *
 * <p>Limits: a value deeper than 64 levels or longer than 16 MiB is damage. Of a repeated key the
 * last value counts. Bytes that are not UTF-8 become U+FFFD. Event data that is XML inside a JSON
 * string is not taken apart.
 */
@NullMarked
package dev.hikeshi.telemetry.json;

import org.jspecify.annotations.NullMarked;
