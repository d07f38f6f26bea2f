package dev.hikeshi.cli.scenario;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads steps and noise; a step of a noise has {@code after} where one of the story has {@code at}.
 */
final class NoiseReader {
    private static final Set<String> TIMING =
            Set.of("at", "after", "repeat", "choose", "kind", "why");
    private static final List<String> WEEKDAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Faults faults;

    NoiseReader(Faults faults) {
        this.faults = faults;
    }

    Noise noise(Block block) {
        block.allowOnly(Set.of("name", "days", "between", "times", "for", "steps"));
        block.need("steps");
        String between = block.needText("between");
        LocalTime begin =
                block.parsed(
                        "between",
                        "a time range such as 08:30-09:30",
                        LocalTime.MIN,
                        text -> LocalTime.parse(part(text, 0)));
        LocalTime end =
                block.parsed(
                        "between",
                        "a time range such as 08:30-09:30",
                        LocalTime.MAX,
                        text -> LocalTime.parse(part(text, 1)));
        if (end.isBefore(begin)) {
            faults.add(block.place("between"), "an end after the beginning", "'" + between + "'");
        }
        List<Map<String, String>> rows = rows(block, "for");
        return new Noise(
                block.needText("name"),
                days(block),
                begin,
                end,
                block.parsed("times", "a count such as 2 or 2-5", Times.ONCE, Times::parse),
                rows.isEmpty() ? List.of(Map.of()) : rows,
                block.blocks("steps").stream().map(this::move).toList());
    }

    /** A step of the story. */
    Step story(Block block) {
        Instant at = block.has("at") ? instant(block, "at") : Instant.EPOCH;
        block.need("at");
        return step(block, at);
    }

    Instant instant(Block block, String key) {
        return block.parsed(
                key,
                "a time with its zone such as 2026-11-21T23:40:00+09:00",
                Instant.EPOCH,
                text -> java.time.OffsetDateTime.parse(text).toInstant());
    }

    private Noise.Move move(Block block) {
        return new Noise.Move(
                block.parsed("after", "a duration such as 5m or 2m-1h", Span.NONE, Span::parse),
                block.parsed("repeat", "a count such as 2 or 2-5", Times.ONCE, Times::parse),
                rows(block, "choose"),
                step(block, Instant.EPOCH));
    }

    private Step step(Block block, Instant at) {
        String name = block.needText("kind");
        Kind kind = Kinds.ALL.get(name);
        if (kind == null) {
            faults.add(block.place("kind"), "one of " + Kinds.ALL.keySet(), "'" + name + "'");
        } else {
            kind.required().stream().sorted().forEach(block::need);
            Set<String> known = new java.util.TreeSet<>(TIMING);
            known.addAll(kind.required());
            known.addAll(kind.optional());
            block.allowOnly(known);
        }
        return new Step(at, name, "", new Parameters(block.plain(TIMING), Map.of()), block.place());
    }

    private Set<DayOfWeek> days(Block block) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        List<String> names = block.has("days") ? block.texts("days") : WEEKDAYS;
        for (String name : names) {
            int index = WEEKDAYS.indexOf(name.toLowerCase(Locale.ROOT));
            if (index < 0) {
                faults.add(block.place("days"), "weekdays out of " + WEEKDAYS, "'" + name + "'");
            } else {
                days.add(DayOfWeek.of(index + 1));
            }
        }
        return days;
    }

    private static List<Map<String, String>> rows(Block block, String key) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Block row : block.blocks(key)) {
            Map<String, String> variables = new LinkedHashMap<>();
            row.plain(Set.of()).forEach((name, value) -> variables.put(name, value.toString()));
            rows.add(variables);
        }
        return rows;
    }

    private static String part(String range, int index) {
        String[] parts = range.split("-", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("no range");
        }
        return parts[index];
    }
}
