package dev.hikeshi.detection;

import java.util.Map;
import java.util.Set;

/** One way in which a kind of log arrives here. */
sealed interface Route permits Route.Windows, Route.FortiGate, Route.Declared {

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
