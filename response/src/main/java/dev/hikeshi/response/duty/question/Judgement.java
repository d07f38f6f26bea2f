package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A provider judged by its answers.
 *
 * @param provider id of the provider
 * @param contracts ids of the contracts and proposals that were asked about, sorted
 * @param questions number of questions
 * @param byStatus how many stand how; every status is there
 * @param meanDays mean days from asking to an answer in writing or a refusal; empty: none came
 * @param longestWait most days that a question has been waiting; empty: none waits
 */
public record Judgement(
        String provider,
        List<String> contracts,
        int questions,
        Map<Status, Integer> byStatus,
        OptionalDouble meanDays,
        OptionalLong longestWait) {

    public Judgement {
        contracts = contracts.stream().distinct().sorted().toList();
        EnumMap<Status, Integer> every = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            every.put(status, byStatus.getOrDefault(status, 0));
        }
        byStatus = Collections.unmodifiableMap(every);
    }

    /**
     * Candidates for one service.
     *
     * @param duties what at least two of them speak of
     * @param judgements fewest open points first
     */
    public record SideBySide(SortedSet<DutyId> duties, List<Judgement> judgements) {
        public SideBySide {
            duties = Collections.unmodifiableSortedSet(new TreeSet<>(duties));
            judgements = List.copyOf(judgements);
        }
    }

    /** How many have that status. */
    public int count(Status status) {
        return byStatus.getOrDefault(status, 0);
    }

    /** Questions without an answer that binds. */
    public int unsettled() {
        return questions - count(Status.WRITTEN);
    }

    /** One a provider, by id. */
    public static List<Judgement> byProvider(
            Questions questions, Answers answers, LocalDate today) {
        return questions.all().stream()
                .map(Question::provider)
                .distinct()
                .sorted()
                .map(
                        provider ->
                                of(
                                        provider,
                                        questions.all().stream()
                                                .filter(q -> q.provider().equals(provider))
                                                .toList(),
                                        answers,
                                        today))
                .toList();
    }

    /**
     * Proposals that share duties with each other or with a contract, side by side.
     *
     * <p>Contracts belong together when one can be reached from the other through shared duties or
     * roles and at least one of them is a proposal; one provider alone is no choice.
     */
    public static List<SideBySide> candidates(
            Company company, Questions questions, Answers answers, Instant now) {
        LocalDate today = Reading.today(company, now);
        List<Contract> left =
                new ArrayList<>(
                        company.contracts().stream()
                                .filter(c -> Reading.isAlive(c, today))
                                .sorted(Comparator.comparing(Contract::id))
                                .toList());
        List<SideBySide> found = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Contract> group = connected(left);
            boolean isChoice =
                    group.stream().anyMatch(c -> !c.signed())
                            && group.stream().map(Contract::provider).distinct().count() > 1;
            if (isChoice) {
                found.add(sideBySide(group, questions, answers, today));
            }
        }
        return found;
    }

    /** Takes the first and all that hang together with it out of the list. */
    private static List<Contract> connected(List<Contract> left) {
        List<Contract> group = new ArrayList<>(List.of(left.removeFirst()));
        for (int i = 0; i < group.size(); i++) {
            Contract one = group.get(i);
            List<Contract> near =
                    left.stream()
                            .filter(c -> !c.signed() || !one.signed())
                            .filter(c -> near(c, one))
                            .toList();
            group.addAll(near);
            left.removeAll(near);
        }
        return group;
    }

    /** They act on the same duty, or stand in the same place to the machines. */
    private static boolean near(Contract one, Contract other) {
        return duties(one).stream().anyMatch(duties(other)::contains)
                || one.roles().stream().anyMatch(other.roles()::contains);
    }

    private static Set<DutyId> duties(Contract contract) {
        return Reading.duties(contract.clauses().stream().filter(c -> Reading.acts(c)).toList());
    }

    /** What it speaks of, also where it only tells, advises or sells. */
    private static Set<DutyId> offered(Contract contract) {
        return Reading.duties(
                contract.clauses().stream().filter(c -> !Reading.refuses(c)).toList());
    }

    private static SideBySide sideBySide(
            List<Contract> group, Questions questions, Answers answers, LocalDate today) {
        TreeSet<DutyId> common = new TreeSet<>();
        TreeSet<DutyId> once = new TreeSet<>();
        group.forEach(
                c ->
                        offered(c)
                                .forEach(
                                        duty -> {
                                            if (!once.add(duty)) {
                                                common.add(duty);
                                            }
                                        }));
        List<Judgement> judgements =
                group.stream()
                        .map(c -> of(c.provider(), questions.of(c.id()), answers, today))
                        .sorted(
                                Comparator.comparingInt(Judgement::unsettled)
                                        .thenComparing(Judgement::provider))
                        .toList();
        return new SideBySide(common, judgements);
    }

    private static Judgement of(
            String provider, Collection<Question> questions, Answers answers, LocalDate today) {
        EnumMap<Status, Integer> byStatus = new EnumMap<>(Status.class);
        questions.forEach(question -> byStatus.merge(question.status(), 1, Integer::sum));
        OptionalDouble mean =
                questions.stream()
                        .map(question -> answers.daysToAnswer(question.id()))
                        .flatMapToLong(OptionalLong::stream)
                        .average();
        OptionalLong longest =
                questions.stream()
                        .map(question -> answers.daysWaiting(question.id(), today))
                        .flatMapToLong(OptionalLong::stream)
                        .max();
        return new Judgement(
                provider,
                questions.stream().map(Question::contract).toList(),
                questions.size(),
                byStatus,
                mean,
                longest);
    }
}
