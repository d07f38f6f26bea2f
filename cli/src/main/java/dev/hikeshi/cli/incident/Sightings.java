package dev.hikeshi.cli.incident;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.detection.Level;
import dev.hikeshi.forensics.Hosts;
import dev.hikeshi.forensics.JoinKeys;
import dev.hikeshi.forensics.Sites;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.incident.JoinKey;
import dev.hikeshi.response.incident.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns findings into what the kernel is told: matches of one rule on one host that follow each
 * other within an hour are one sighting. Informational findings raise nothing and are left out.
 */
final class Sightings {
    private static final Duration TOGETHER = Duration.ofHours(1);

    private Sightings() {}

    /**
     * The sightings in their order; the order of the findings does not matter.
     *
     * @param sites what all the evidence knows of which network a machine serves
     * @param loggedOn accounts that the logs show in use: of these no failed logon is the whole
     *     story
     */
    static List<Sighting> of(List<Finding> findings, Sites sites, Set<String> loggedOn) {
        List<Sighting> single =
                findings.stream()
                        .filter(finding -> finding.level() != Level.INFORMATIONAL)
                        .map(finding -> single(finding, sites, loggedOn))
                        .sorted(Sighting.ORDER)
                        .toList();
        Map<String, Integer> last = new HashMap<>();
        List<Sighting> grouped = new ArrayList<>();
        for (Sighting sighting : single) {
            String key = sighting.ruleId() + '|' + sighting.host();
            Integer index = last.get(key);
            if (index != null && follows(grouped.get(index), sighting)) {
                grouped.set(index, together(grouped.get(index), sighting));
            } else {
                last.put(key, grouped.size());
                grouped.add(sighting);
            }
        }
        grouped.sort(Sighting.ORDER);
        return List.copyOf(grouped);
    }

    private static boolean follows(Sighting before, Sighting next) {
        Instant last = before.last();
        Instant first = next.first();
        if (last == null || first == null) {
            return last == null && first == null;
        }
        return Duration.between(last, first).compareTo(TOGETHER) <= 0;
    }

    private static Sighting together(Sighting one, Sighting next) {
        TreeSet<JoinKey> keys = new TreeSet<>(one.keys());
        keys.addAll(next.keys());
        keys.removeIf(key -> isUsed(key, one) || isUsed(key, next));
        return new Sighting(
                one.ruleId(),
                one.title(),
                one.severity(),
                one.tags(),
                one.host(),
                one.domain(),
                one.count() + next.count(),
                one.first(),
                later(one.last(), next.last()),
                one.file(),
                one.recordId(),
                keys);
    }

    /** Tried in one record, used in another: it was used. */
    private static boolean isUsed(JoinKey key, Sighting sighting) {
        return key.kind() == JoinKey.Kind.TRIED
                && !sighting.keys().contains(key)
                && sighting.keys().contains(new JoinKey(JoinKey.Kind.ACCOUNT, key.value()));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null
                ? other
                : java.util.Collections.max(List.of(one, other), Comparator.naturalOrder());
    }

    private static Sighting single(Finding finding, Sites sites, Set<String> loggedOn) {
        TreeSet<JoinKey> keys = new TreeSet<>();
        JoinKeys.of(finding, sites)
                .forEach(key -> keys.add(new JoinKey(kind(key.kind()), key.value())));
        keys.removeIf(key -> key.kind() == JoinKey.Kind.TRIED && loggedOn.contains(key.value()));
        return new Sighting(
                finding.ruleId(),
                finding.ruleTitle(),
                severity(finding.level()),
                finding.tags(),
                Hosts.key(finding.host()),
                Hosts.domainOf(finding.host()),
                1,
                finding.time(),
                finding.time(),
                finding.origin().file(),
                finding.origin().recordId(),
                keys);
    }

    private static JoinKey.Kind kind(dev.hikeshi.forensics.JoinKey.Kind kind) {
        return switch (kind) {
            case HOST -> JoinKey.Kind.HOST;
            case ACCOUNT -> JoinKey.Kind.ACCOUNT;
            case TRIED -> JoinKey.Kind.TRIED;
            case ADDRESS -> JoinKey.Kind.ADDRESS;
            case FILE -> JoinKey.Kind.FILE;
        };
    }

    private static Severity severity(Level level) {
        return switch (level) {
            case INFORMATIONAL, LOW -> Severity.LOW;
            case MEDIUM -> Severity.MEDIUM;
            case HIGH -> Severity.HIGH;
            case CRITICAL -> Severity.CRITICAL;
        };
    }
}
