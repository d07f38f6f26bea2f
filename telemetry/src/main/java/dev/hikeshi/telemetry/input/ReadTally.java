package dev.hikeshi.telemetry.input;

import dev.hikeshi.telemetry.Damage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a run read.
 *
 * @param files files read, an archive's entries among them
 * @param skippedFiles files of unknown kind, passed over
 * @param events records that could be read
 * @param damages parts that could not, by kind
 * @param bytes bytes of the files read, as they lie on disk
 */
public record ReadTally(
        long files, long skippedFiles, long events, Map<Damage.Kind, Long> damages, long bytes) {
    public ReadTally {
        EnumMap<Damage.Kind, Long> copy = new EnumMap<>(Damage.Kind.class);
        copy.putAll(damages);
        damages = Collections.unmodifiableMap(copy);
    }
}
