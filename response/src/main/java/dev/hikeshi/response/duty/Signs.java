package dev.hikeshi.response.duty;

import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.JoinKey;
import dev.hikeshi.response.incident.Sighting;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the techniques of an incident's findings say about it, by their ATT&amp;CK tags.
 *
 * @param encryption data is encrypted or recovery is made impossible (T1486, T1490, T1485)
 * @param backups recovery is made impossible (T1490)
 * @param credentials credentials were taken (T1003, T1558, T1555, T1552)
 * @param vpn somebody came in through remote access (T1133)
 * @param accounts accounts are named
 * @param outsideAddress a public address is named
 * @param hostsOfImpact hosts on which data is encrypted or recovery made impossible
 */
record Signs(
        boolean encryption,
        boolean backups,
        boolean credentials,
        boolean vpn,
        boolean accounts,
        boolean outsideAddress,
        SortedSet<String> hostsOfImpact) {
    private static final List<String> IMPACT =
            List.of("attack.t1486", "attack.t1490", "attack.t1485");
    private static final List<String> BACKUPS = List.of("attack.t1490");
    private static final List<String> CREDENTIALS =
            List.of("attack.t1003", "attack.t1558", "attack.t1555", "attack.t1552");
    private static final List<String> REMOTE_ACCESS = List.of("attack.t1133");

    static Signs of(Incident incident) {
        TreeSet<String> impact = new TreeSet<>();
        for (Sighting sighting : incident.sightings()) {
            if (isTagged(sighting, IMPACT) && !sighting.host().isEmpty()) {
                impact.add(sighting.host());
            }
        }
        List<Sighting> all = incident.sightings();
        return new Signs(
                !impact.isEmpty() || "yes".equals(incident.facts().get(Facts.ENCRYPTION)),
                all.stream().anyMatch(one -> isTagged(one, BACKUPS)),
                all.stream().anyMatch(one -> isTagged(one, CREDENTIALS)),
                all.stream().anyMatch(one -> isTagged(one, REMOTE_ACCESS)),
                !incident.accounts().isEmpty(),
                hasAddress(incident),
                impact);
    }

    private static boolean hasAddress(Incident incident) {
        return incident.keys().stream()
                .anyMatch(key -> key.kind() == JoinKey.Kind.ADDRESS && isPublic(key.value()));
    }

    /** Private addresses are qualified by the place that saw them, public ones stand alone. */
    private static boolean isPublic(String address) {
        return address.indexOf('@') < 0 && address.indexOf('\\') < 0;
    }

    /** A technique's sub-techniques count as the technique. */
    private static boolean isTagged(Sighting sighting, List<String> techniques) {
        return sighting.tags().stream()
                .anyMatch(
                        tag ->
                                techniques.stream()
                                        .anyMatch(
                                                one ->
                                                        tag.equals(one)
                                                                || tag.startsWith(one + ".")));
    }
}
