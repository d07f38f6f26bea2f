/** Tests of the event log reader and writer; {@code SharedData} finds the real samples. */
@NullMarked
package dev.hikeshi.telemetry.evtx;

import org.jspecify.annotations.NullMarked;
