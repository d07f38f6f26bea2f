package dev.hikeshi.cli.incident;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.incident.Incident;
import dev.hikeshi.response.incident.Notice;
import dev.hikeshi.response.incident.Sighting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happened, in five lines: the first sign, then the gravest of each tactic, and the first
 * notice, in time order.
 */
final class Summary {
    private static final int LINES = 5;
    private static final Comparator<Sighting> GRAVEST =
            Comparator.comparing(Sighting::severity)
                    .reversed()
                    .thenComparing(sighting -> !isEncryption(sighting))
                    .thenComparing(Sighting.ORDER);

    private Summary() {}

    static List<Board.Line> of(Incident incident, Names names) {
        List<Board.Line> lines = new ArrayList<>();
        Optional<Notice> notice = incident.notices().stream().min(Comparator.comparing(Notice::at));
        notice.ifPresent(first -> lines.add(line(first, names)));
        for (Sighting sighting : chosen(incident, LINES - lines.size())) {
            lines.add(line(sighting));
        }
        lines.sort(
                Comparator.comparing(
                        Board.Line::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder())));
        return lines;
    }

    private static List<Sighting> chosen(Incident incident, int room) {
        List<Sighting> byTime = incident.sightings().stream().sorted(Sighting.ORDER).toList();
        List<Sighting> chosen = new ArrayList<>();
        Set<String> told = new HashSet<>();
        byTime.stream().findFirst().ifPresent(first -> choose(first, chosen, told));
        for (Sighting grave : byTime.stream().sorted(GRAVEST).toList()) {
            if (chosen.size() < room && !told.contains(tactic(grave))) {
                choose(grave, chosen, told);
            }
        }
        for (Sighting grave : byTime.stream().sorted(GRAVEST).toList()) {
            boolean toldAlready =
                    chosen.stream().anyMatch(one -> one.ruleId().equals(grave.ruleId()));
            if (chosen.size() < room && !toldAlready) {
                chosen.add(grave);
            }
        }
        return chosen;
    }

    private static void choose(Sighting sighting, List<Sighting> chosen, Set<String> told) {
        chosen.add(sighting);
        told.add(tactic(sighting));
    }

    private static String tactic(Sighting sighting) {
        return sighting.tags().stream()
                .filter(tag -> tag.startsWith("attack.") && !tag.matches("attack\\.[tgs]\\d.*"))
                .findFirst()
                .orElse(sighting.ruleId());
    }

    private static boolean isEncryption(Sighting sighting) {
        return sighting.tags().stream().anyMatch(tag -> tag.startsWith("attack.t1486"));
    }

    private static Board.Line line(Sighting sighting) {
        String times = sighting.count() > 1 ? " x" + sighting.count() : "";
        String host = sighting.host().isEmpty() ? "?" : sighting.host();
        return new Board.Line(
                sighting.first(),
                new Words(
                        host + ": " + RuleTitles.ja(sighting) + times,
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
