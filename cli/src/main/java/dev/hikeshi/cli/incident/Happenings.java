package dev.hikeshi.cli.incident;

import dev.hikeshi.detection.Finding;
import dev.hikeshi.forensics.Hosts;
import dev.hikeshi.response.incident.Sighting;
import dev.hikeshi.telemetry.FieldValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often something happened, as opposed to how many records tell of it: a gateway writes two
 * records of one VPN login, one for the session and one for the tunnel.
 */
final class Happenings {
    private static final Duration SAME = Duration.ofSeconds(2);

    private record Source(String ruleId, String host) {}

    private record Login(Instant at, String user, String address) {}

    private final Map<Source, List<Login>> again = new HashMap<>();

    /** From all findings, in any order. */
    Happenings(List<Finding> findings) {
        Map<Source, List<Login>> logins = new HashMap<>();
        for (Finding finding : findings) {
            String user = text(finding, "user");
            String address = text(finding, "remip");
            if (finding.time() != null && !user.isEmpty() && !address.isEmpty()) {
                logins.computeIfAbsent(
                                new Source(finding.ruleId(), Hosts.key(finding.host())),
                                none -> new ArrayList<>())
                        .add(new Login(finding.time(), user, address));
            }
        }
        logins.forEach((source, all) -> again.put(source, repeated(all)));
    }

    /** Records that follow the one before of the same user and address at once. */
    private static List<Login> repeated(List<Login> logins) {
        List<Login> repeated = new ArrayList<>();
        Map<List<String>, Instant> last = new HashMap<>();
        for (Login login : logins.stream().sorted(Comparator.comparing(Login::at)).toList()) {
            Instant before = last.put(List.of(login.user(), login.address()), login.at());
            if (before != null && Duration.between(before, login.at()).compareTo(SAME) < 0) {
                repeated.add(login);
            }
        }
        return repeated;
    }

    /** How often it happened: at most its number of records, at least once. */
    long times(Sighting sighting) {
        long repeats =
                again
                        .getOrDefault(new Source(sighting.ruleId(), sighting.host()), List.of())
                        .stream()
                        .filter(login -> isOf(login, sighting))
                        .count();
        return Math.max(1, sighting.count() - repeats);
    }

    private static boolean isOf(Login login, Sighting sighting) {
        return sighting.first() != null
                && sighting.last() != null
                && !login.at().isBefore(sighting.first())
                && !login.at().isAfter(sighting.last());
    }

    private static String text(Finding finding, String field) {
        FieldValue value = finding.context().get(field);
        return value == null ? "" : value.text();
    }
}
