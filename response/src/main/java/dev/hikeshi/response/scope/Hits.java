package dev.hikeshi.response.scope;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.HostSelection;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Notice;
import dev.hikeshi.response.incident.Sighting;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The groups that an incident hit.
 *
 * <p>A host is hit when the scope holds it compromised; where the scope says nothing of it, when a
 * high finding names it; and in any case when a high notice does.
 *
 * @param direct groups and {@code unlisted:HOST} of hosts that are hit
 * @param groups these and all that do not work without one of them
 * @param stopped since when a group shows a standstill of its own
 * @param needs what each group does not work without
 */
record Hits(
        Set<String> direct,
        Set<String> groups,
        Map<String, Instant> stopped,
        Map<String, List<String>> needs) {

    private static final List<String> DESTRUCTION = List.of("attack.t1486", "attack.t1485");

    static Hits of(Company company, Incident incident, Instant now) {
        HostSelection selection = new HostSelection(company);
        TreeSet<String> direct = new TreeSet<>();
        TreeMap<String, Instant> stopped = new TreeMap<>();
        incident.scope()
                .forEach(
                        (host, state) -> {
                            if (state.state().equals(AssetState.COMPROMISED.id())
                                    && !state.since().isAfter(now)) {
                                direct.add(selection.assetOf(host));
                            }
                        });
        incident.sightings().stream()
                .filter(one -> !one.host().isEmpty() && !seen(one, incident).isAfter(now))
                .forEach(one -> take(one, incident, selection, direct, stopped));
        incident.notices().stream()
                .filter(one -> one.severity().atLeast(Severity.HIGH) && one.done() == null)
                .filter(one -> !one.knownAt().isAfter(now))
                .forEach(one -> take(one, selection, direct, stopped));
        Map<String, List<String>> needs = new HashMap<>();
        company.groups().forEach(group -> needs.put(group.id(), group.dependsOn()));
        return new Hits(direct, widened(direct, company), stopped, needs);
    }

    private static Instant seen(Sighting sighting, Incident incident) {
        return Objects.requireNonNullElse(sighting.first(), incident.opened());
    }

    private static void take(
            Sighting sighting,
            Incident incident,
            HostSelection selection,
            Set<String> direct,
            Map<String, Instant> stopped) {
        String asset = selection.assetOf(sighting.host());
        boolean judged = incident.scope().containsKey(sighting.host());
        if (!judged && sighting.severity().atLeast(Severity.HIGH)) {
            direct.add(asset);
        }
        if (destroys(sighting)) {
            stopped.merge(asset, seen(sighting, incident), Hits::earlier);
        }
    }

    private static void take(
            Notice notice,
            HostSelection selection,
            Set<String> direct,
            Map<String, Instant> stopped) {
        for (String host : notice.hosts()) {
            direct.add(selection.assetOf(host));
            stopped.merge(selection.assetOf(host), notice.knownAt(), Hits::earlier);
        }
    }

    private static boolean destroys(Sighting sighting) {
        return sighting.tags().stream()
                .anyMatch(tag -> DESTRUCTION.stream().anyMatch(tag::startsWith));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Adds what does not work without what is hit; again until nothing is added. */
    private static Set<String> widened(Set<String> direct, Company company) {
        TreeSet<String> hit = new TreeSet<>(direct);
        boolean more = true;
        while (more) {
            more = false;
            for (AssetGroup group : company.groups()) {
                more |= group.dependsOn().stream().anyMatch(hit::contains) && hit.add(group.id());
            }
        }
        return hit;
    }

    /** Since when one of these groups, or one that they do not work without, stands still. */
    @Nullable Instant standstill(Collection<String> wanted) {
        TreeSet<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(wanted);
        while (!open.isEmpty()) {
            String group = open.remove();
            if (all.add(group)) {
                open.addAll(needs.getOrDefault(group, List.of()));
            }
        }
        return all.stream()
                .filter(groups::contains)
                .map(stopped::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
