package dev.hikeshi.cli.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Situation;
import dev.hikeshi.response.duty.question.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an answer changes in who must act, in one line a duty. */
final class AnswerEffect {
    private static final int HOURS_OF_A_WEEK = 168;

    private AnswerEffect() {}

    /**
     * Each duty and change of the coming week once, with the groups for which it happens.
     *
     * @param before the company as it is
     * @param after the company with the answer in it
     */
    static List<String> of(
            Company before, Company after, Question question, Instant now, Spoken spoken) {
        Cover old = new Cover(before);
        Cover fresh = new Cover(after);
        List<String> lines = new ArrayList<>();
        for (DutyId duty : question.duties()) {
            Map<String, List<String>> changes = new LinkedHashMap<>();
            for (AssetGroup group : after.groups()) {
                Situation situation = Situation.of(duty, Severity.HIGH, group.id());
                String change = change(old, fresh, situation, now, spoken);
                if (!change.isEmpty()) {
                    changes.computeIfAbsent(change, x -> new ArrayList<>()).add(group.id());
                }
            }
            changes.forEach(
                    (change, groups) ->
                            lines.add(
                                    spoken.say(
                                            "answer.effect",
                                            spoken.duty(duty),
                                            spoken.groups(groups),
                                            change)));
        }
        return lines;
    }

    private static String change(
            Cover old, Cover fresh, Situation situation, Instant now, Spoken spoken) {
        String before = week(old, situation, now, spoken);
        String after = week(fresh, situation, now, spoken);
        return before.equals(after) ? "" : spoken.say("answer.change", before, after);
    }

    /** How many hours of the coming week have which answer. */
    private static String week(Cover cover, Situation situation, Instant now, Spoken spoken) {
        Map<String, Integer> hours = new LinkedHashMap<>();
        for (int hour = 0; hour < HOURS_OF_A_WEEK; hour++) {
            Ladder ladder = cover.next(situation, now.plus(Duration.ofHours(hour)));
            hours.merge(ladder.answer(), 1, Integer::sum);
        }
        return hours.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        one ->
                                spoken.say(
                                        "answer.hours",
                                        spoken.say("answer." + one.getKey()),
                                        one.getValue()))
                .collect(Collectors.joining(spoken.say("list.comma")));
    }
}
