package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.finding.RuleTitles;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Notice;
import dev.hikeshi.response.incident.Sighting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What happened, in five lines: the first notice and, in time order, one finding of each phase of
 * the attack, those that decide what to do before the others.
 */
final class Summary {
    private static final int LINES = 5;

    /** Tactics and techniques of ATT&CK, by how much they decide what must be done. */
    private static final List<List<String>> PHASES =
            List.of(
                    List.of("t1486"),
                    List.of("initial-access"),
                    List.of("t1490", "t1485", "t1489"),
                    List.of("exfiltration"),
                    List.of("credential-access"),
                    List.of("lateral-movement"),
                    List.of("command-and-control"),
                    List.of("persistence", "privilege-escalation"),
                    List.of("execution"),
                    List.of("defense-evasion", "defense-impairment", "stealth"),
                    List.of("impact"),
                    List.of("discovery", "collection"));

    private static final Comparator<Sighting> GRAVEST_FIRST =
            Comparator.comparing(Sighting::severity).reversed().thenComparing(Sighting.ORDER);

    private Summary() {}

    static List<Board.Line> of(Incident incident, Names names, Happenings happenings) {
        List<Board.Line> lines = new ArrayList<>();
        Optional<Notice> notice = incident.notices().stream().min(Comparator.comparing(Notice::at));
        notice.ifPresent(first -> lines.add(line(first, names)));
        for (Sighting sighting : chosen(incident, LINES - lines.size())) {
            lines.add(line(sighting, happenings.times(sighting)));
        }
        lines.sort(
                Comparator.comparing(
                        Board.Line::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder())));
        return lines;
    }

    private static List<Sighting> chosen(Incident incident, int room) {
        List<Sighting> gravestFirst = incident.sightings().stream().sorted(GRAVEST_FIRST).toList();
        LinkedHashMap<String, Sighting> byRule = new LinkedHashMap<>();
        for (List<String> phase : PHASES) {
            gravestFirst.stream()
                    .filter(sighting -> isOf(phase, sighting))
                    .filter(sighting -> !byRule.containsKey(sighting.ruleId()))
                    .findFirst()
                    .ifPresent(sighting -> byRule.put(sighting.ruleId(), sighting));
        }
        gravestFirst.forEach(sighting -> byRule.putIfAbsent(sighting.ruleId(), sighting));
        return byRule.sequencedValues().stream().limit(room).toList();
    }

    private static boolean isOf(List<String> phase, Sighting sighting) {
        return sighting.tags().stream()
                .map(tag -> tag.toLowerCase(Locale.ROOT).replace('_', '-'))
                .anyMatch(
                        tag ->
                                phase.stream()
                                        .anyMatch(
                                                one ->
                                                        tag.equals("attack." + one)
                                                                || tag.startsWith(
                                                                        "attack." + one + ".")));
    }

    private static Board.Line line(Sighting sighting, long count) {
        String times = count > 1 ? " x" + count : "";
        String host = sighting.host().isEmpty() ? "?" : sighting.host();
        return new Board.Line(
                sighting.first(),
                new Words(
                        host
                                + ": "
                                + RuleTitles.of(Language.JA, sighting.ruleId(), sighting.title())
                                + times,
                        host + ": " + sighting.title() + times));
    }

    private static Board.Line line(Notice notice, Names names) {
        Words by = names.bearer(notice.by());
        return new Board.Line(
                notice.at(),
                new Words(
                        "連絡 " + by.ja() + ": " + notice.text(),
                        "notice from " + by.en() + ": " + notice.text()));
    }
}
