package dev.hikeshi.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import dev.hikeshi.telemetry.Event;
import dev.hikeshi.telemetry.FieldValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Many unrelated networks lie in one folder: nothing but a logon may hold two together. */
class DomainsApartTest {

    @Test
    void noChainOfHostsAccountsAndPrivateAddressesMixesTwoNetworks() {
        Map<JoinKey, JoinKey> parents = new HashMap<>();
        Map<JoinKey, Set<String>> domains = new HashMap<>();
        Shared.read(Shared.data("evtx/attack"), event -> join(event, parents, domains));
        TreeMap<String, TreeSet<String>> mixed = new TreeMap<>();
        Map<JoinKey, TreeSet<String>> groups = new HashMap<>();
        domains.forEach(
                (key, names) ->
                        groups.computeIfAbsent(root(parents, key), none -> new TreeSet<>())
                                .addAll(names));
        groups.forEach(
                (key, names) -> {
                    if (names.size() > 1) {
                        mixed.put(key.toString(), names);
                    }
                });
        assertThat(groups).isNotEmpty();
        assertThat(mixed).isEmpty();
    }

    /** The hardest case: every record of the folder is a finding. */
    private static void join(
            Event event, Map<JoinKey, JoinKey> parents, Map<JoinKey, Set<String>> domains) {
        Map<String, FieldValue> context = new LinkedHashMap<>();
        event.forEachField(context::putIfAbsent);
        Finding finding =
                new Finding(
                        "r",
                        "r",
                        Level.HIGH,
                        List.of(),
                        event.time().orElse(null),
                        event.host().orElse(""),
                        event.channel(),
                        event.eventId(),
                        event.origin(),
                        Map.of(),
                        context);
        JoinKey first = null;
        String domain = Hosts.domainOf(finding.host());
        for (JoinKey key : JoinKeys.of(finding)) {
            boolean everywhere =
                    key.kind() == JoinKey.Kind.FILE
                            || (key.kind() == JoinKey.Kind.ADDRESS && key.value().indexOf('@') < 0);
            if (everywhere) {
                continue;
            }
            first = first == null ? key : first;
            parents.put(root(parents, key), root(parents, first));
        }
        if (first != null && !domain.isEmpty()) {
            domains.computeIfAbsent(first, none -> new HashSet<>()).add(domain);
        }
    }

    private static JoinKey root(Map<JoinKey, JoinKey> parents, JoinKey key) {
        JoinKey at = key;
        JoinKey next = parents.getOrDefault(at, at);
        while (!next.equals(at)) {
            at = next;
            next = parents.getOrDefault(at, at);
        }
        return at;
    }
}
