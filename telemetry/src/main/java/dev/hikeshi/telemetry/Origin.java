package dev.hikeshi.telemetry;

/**
 * Where an event stands in the evidence.
 *
 * @param file the path as the user gave it plus the path below it; {@code archive.zip!/entry}
 *     inside an archive; {@code -} for standard input
 * @param recordId EVTX: {@code System/EventRecordID} (the record header's id when that is missing);
 *     line-based logs: the line number from 1
 * @param offset bytes from the start of the (unpacked) file to the record
 */
public record Origin(String file, long recordId, long offset) {}
