package dev.hikeshi.detection;

import dev.hikeshi.telemetry.Event;
import java.util.Map;
import java.util.Set;

/** One way in which a kind of log arrives here. */
sealed interface Route permits Route.Windows, Route.FortiGate, Route.Declared {

    /** Field of a rule to field of the log, where they differ. */
    default Map<String, String> renamed() {
        return switch (this) {
            case Windows windows -> windows.renames();
            case FortiGate lines -> Map.of();
            case Declared lines -> Map.of();
        };
    }

    /** The name in the log, without spaces, of a field that a rule names. */
    default String inLog(String field) {
        return EventFields.withoutSpaces(renamed().getOrDefault(field, field));
    }

    /** Fields and the text that they must hold, without case. */
    default Map<String, String> onlyIf() {
        return switch (this) {
            case Windows windows -> windows.onlyWhen();
            case FortiGate lines -> lines.onlyWhen();
            case Declared lines -> Map.of();
        };
    }

    /** Whether the event holds the texts that this way asks for. */
    default boolean admits(Event event) {
        for (Map.Entry<String, String> wanted : onlyIf().entrySet()) {
            String text = event.text(wanted.getKey());
            if (text == null || !Folding.fold(text).equals(Folding.fold(wanted.getValue()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Records of Windows event logs.
     *
     * @param channels folded names; empty for every channel
     * @param eventIds empty for every id
     * @param onlyWhen fields and the text that they must hold, without case
     * @param renames field of a rule to field of the log
     */
    record Windows(
            Set<String> channels,
            Set<Integer> eventIds,
            Map<String, String> onlyWhen,
            Map<String, String> renames)
            implements Route {
        public Windows {
            channels = Set.copyOf(channels);
            eventIds = Set.copyOf(eventIds);
            onlyWhen = Map.copyOf(onlyWhen);
            renames = Map.copyOf(renames);
        }
    }

    /** Lines of a FortiGate whose fields hold these texts, without case. */
    record FortiGate(Map<String, String> onlyWhen) implements Route {
        public FortiGate {
            onlyWhen = Map.copyOf(onlyWhen);
        }
    }

    /** JSON lines that say themselves which kind of log they are. */
    record Declared(LogSource wanted) implements Route {}
}
