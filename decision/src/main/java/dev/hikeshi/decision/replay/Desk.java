package dev.hikeshi.decision.replay;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks the kernel who acts, for one company over one year.
 *
 * <p>Each question, a duty on some assets, is put to {@link Cover#next} from change to change, as
 * the ladder's {@code until} says; between two changes the answer is the same. After the questions
 * are prepared it may be read by several threads.
 */
final class Desk {
    private static final Duration SPAN = Duration.ofDays(365 + 45);

    private final Cover cover;
    private final Duties duties;
    private final Instant from;
    private final Instant to;
    private final Map<List<Offer>, List<Offer>> same = new HashMap<>();
    private final Map<String, Plan> plans = new HashMap<>();

    /** Answers over the year, from second to second. */
    static final class Plan {
        private final long[] begins;
        private final List<List<Offer>> offers;
        private final double effort;

        private Plan(List<Long> begins, List<List<Offer>> offers, double effort) {
            this.begins = begins.stream().mapToLong(Long::longValue).toArray();
            this.offers = List.copyOf(offers);
            this.effort = effort;
        }

        /** What the kernel offers at that second, best first. */
        List<Offer> at(long second) {
            int place = Arrays.binarySearch(begins, second);
            int holds = place >= 0 ? place : -place - 2;
            return offers.get(Math.max(0, holds));
        }

        /** Minutes that the duty takes for one machine or account. */
        double effort() {
            return effort;
        }
    }

    Desk(Company company, Instant from) {
        this.cover = new Cover(company);
        this.duties = Duties.of(company);
        this.from = from;
        this.to = from.plus(SPAN);
    }

    /** The second since 1970 of a minute of the simulated year. */
    long second(double minute) {
        return from.getEpochSecond() + Math.round(minute * 60);
    }

    /** The minute of the simulated year of a second since 1970. */
    double minute(long second) {
        return (second - from.getEpochSecond()) / 60.0;
    }

    /** The plan for one duty on one group; no group: the duty is about none. */
    Plan plan(String duty, String... groups) {
        String name = duty + " " + String.join(",", groups);
        Plan known = plans.get(name);
        if (known == null) {
            known = worked(Situation.of(new DutyId(duty), Severity.HIGH, groups));
            plans.put(name, known);
        }
        return known;
    }

    private Plan worked(Situation situation) {
        List<Long> begins = new ArrayList<>();
        List<List<Offer>> offers = new ArrayList<>();
        Instant at = from;
        while (at.isBefore(to)) {
            Ladder ladder = cover.next(situation, at);
            Instant until = ladder.until();
            Instant end = until == null || until.isAfter(to) ? to : until;
            List<Offer> now = shared(Offers.of(ladder, later(situation, ladder, end)));
            if (offers.isEmpty() || !offers.getLast().equals(now)) {
                begins.add(at.getEpochSecond());
                offers.add(now);
            }
            at = end;
        }
        double effort = 60 * duties.require(situation.duty()).effortHours(1).doubleValue();
        return new Plan(begins, offers, effort);
    }

    /** The same question in the middle of the stretch: it tells what moves from what stands. */
    private Ladder later(Situation situation, Ladder ladder, Instant end) {
        if (!Offers.isUnclear(ladder)) {
            return ladder;
        }
        Instant at = ladder.now();
        long half = Duration.between(at, end).toSeconds() / 2;
        return half == 0 ? ladder : cover.next(situation, at.plusSeconds(half));
    }

    private List<Offer> shared(List<Offer> offers) {
        List<Offer> known = same.putIfAbsent(offers, offers);
        return known == null ? offers : known;
    }
}
