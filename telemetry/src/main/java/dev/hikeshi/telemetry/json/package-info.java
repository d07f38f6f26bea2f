/**
 * JSON: reading it within bounds, writing it, and the events that come as JSON.
 *
 * <p>{@link dev.hikeshi.telemetry.json.JsonParser} is strict and bounded in depth, since an
 * attacker may have written what it reads. Windows events come in three shapes: flat (NXLog,
 * Winlogbeat flattened: {@code EventID}, {@code Channel}, {@code Hostname} beside the data), nested
 * (Winlogbeat and ECS: {@code winlog.event_data}) and as an EVTX dump ({@code Event.System}). All
 * three answer to the same field names. Any other object answers to its dotted paths.
 */
@NullMarked
package dev.hikeshi.telemetry.json;

import org.jspecify.annotations.NullMarked;
