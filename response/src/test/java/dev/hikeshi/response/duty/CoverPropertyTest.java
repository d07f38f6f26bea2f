package dev.hikeshi.response.duty;

import static dev.hikeshi.response.duty.ClauseDraft.clause;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Mode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every company, tried on many drawn ones. */
class CoverPropertyTest {
    private static final long SEED = 20261123L;
    private static final int ROUNDS = 400;

    private interface Property {
        void check(RandomCompany random, String where);
    }

    private static void forMany(String name, Property property) {
        System.out.println("CoverPropertyTest " + name + " seed=" + SEED);
        for (int round = 0; round < ROUNDS; round++) {
            property.check(
                    new RandomCompany(new Random(SEED + round)),
                    name + " seed=" + SEED + " round=" + round);
        }
    }

    @Test
    void aPlainWrittenPromiseNeverUncoversADuty() {
        forMany(
                "written",
                (random, where) -> {
                    Sample sample = random.sample();
                    Situation situation = random.situation();
                    Instant now = random.instant();
                    Ladder before = Cover.next(sample.done(), situation, now);
                    sample.signed = true;
                    RandomTerms.clear(sample);
                    sample.contract("new", clause(Mode.PERFORMS).duty(situation.duty().id()));
                    Ladder after = Cover.next(sample.done(), situation, now);
                    assertThat(after.binds()).as(where).isTrue();
                    assertThat(countBinding(after)).as(where).isGreaterThan(countBinding(before));
                });
    }

    @Test
    void anOralPromiseNeverCoversADuty() {
        forMany(
                "oral",
                (random, where) -> {
                    Sample sample = random.sample();
                    Situation situation = random.situation();
                    Instant now = random.instant();
                    Ladder before = Cover.next(sample.done(), situation, now);
                    sample.signed = true;
                    sample.contract(
                            "new",
                            clause(random.mode())
                                    .duty(situation.duty().id())
                                    .evidence(Evidence.Kind.ORAL, "2026-01-01"));
                    Ladder after = Cover.next(sample.done(), situation, now);
                    assertThat(countBinding(after)).as(where).isEqualTo(countBinding(before));
                    assertThat(after.binds()).as(where).isEqualTo(before.binds());
                });
    }

    @Test
    void theOrderOfTheListsNeverChangesTheAnswer() {
        forMany(
                "order",
                (random, where) -> {
                    Sample sample = random.sample();
                    Situation situation = random.situation();
                    Instant now = random.instant();
                    Company company = sample.done();
                    Ladder one = Cover.next(company, situation, now);
                    Ladder other = Cover.next(shuffled(company, random.random()), situation, now);
                    assertThat(other).as(where).isEqualTo(one);
                });
    }

    @Test
    void nothingChangesBeforeUntil() {
        forMany(
                "until",
                (random, where) -> {
                    Company company = random.sample().done();
                    Situation situation = random.situation();
                    Instant now = random.instant();
                    for (int step = 0; step < 4; step++) {
                        Ladder ladder = Cover.next(company, situation, now);
                        Instant until = ladder.until();
                        Instant end = until == null ? now.plus(Duration.ofDays(300)) : until;
                        long nanos = Duration.between(now, end).toNanos();
                        for (int sample = 0; sample < 6; sample++) {
                            Instant later = now.plusNanos(random.upTo(nanos));
                            Ladder then = Cover.next(company, situation, later);
                            assertSame(ladder, then, where + " now=" + now + " at=" + later);
                        }
                        now = end;
                    }
                });
    }

    @Test
    void anAnswerDoesNotDependOnTheQuestionsBefore() {
        forMany(
                "memory",
                (random, where) -> {
                    Company company = random.sample().done();
                    Cover cover = new Cover(company);
                    for (int question = 0; question < 8; question++) {
                        Situation situation = random.situation();
                        Instant now = random.instant();
                        assertSame(
                                Cover.next(company, situation, now),
                                cover.next(situation, now),
                                where + " question=" + question);
                    }
                });
    }

    @Test
    void whatBindsIsAlwaysFirst() {
        forMany(
                "first",
                (random, where) -> {
                    Ladder ladder =
                            Cover.next(
                                    random.sample().done(), random.situation(), random.instant());
                    boolean any = ladder.rungs().stream().anyMatch(Rung::binds);
                    assertThat(ladder.binds()).as(where).isEqualTo(any);
                    boolean nobody = ladder.first() instanceof Rung.OwedByNobody;
                    assertThat(nobody && ladder.rungs().size() > 1).as(where).isFalse();
                });
    }

    private static long countBinding(Ladder ladder) {
        return ladder.rungs().stream().filter(Rung::binds).count();
    }

    private static void assertSame(Ladder a, Ladder b, String where) {
        assertThat(b.rungs()).as(where).hasSameSizeAs(a.rungs());
        for (int i = 0; i < a.rungs().size(); i++) {
            Rung one = a.rungs().get(i);
            Rung other = b.rungs().get(i);
            String at = where + " rung=" + one + " other=" + other;
            assertThat(other.answer()).as(at).isEqualTo(one.answer());
            assertThat(other.binds()).as(at).isEqualTo(one.binds());
            for (int f = 0; f < one.footings().size(); f++) {
                Footing left = one.footings().get(f);
                Footing right = other.footings().get(f);
                assertThat(right.bearer()).as(at).isEqualTo(left.bearer());
                assertThat(right.channel()).as(at).isEqualTo(left.channel());
                assertThat(right.price()).as(at).isEqualTo(left.price());
                assertThat(right.remaining()).as(at).isEqualTo(left.remaining());
                assertThat(right.unless()).as(at).isEqualTo(left.unless());
                assertThat(Sample.codes(right.reasons()))
                        .as(at)
                        .isEqualTo(Sample.codes(left.reasons()));
                assertThat(stays(left.start(), a.now(), right.start(), b.now())).as(at).isTrue();
                assertThat(stays(end(left), a.now(), end(right), b.now())).as(at).isTrue();
            }
        }
        assertThat(Sample.whyNot(b)).as(where).isEqualTo(Sample.whyNot(a));
    }

    private static @Nullable Instant end(Footing footing) {
        Deadline deadline = footing.deadline();
        return deadline == null ? null : deadline.at();
    }

    /** Stays where it is, or moves along with the question. */
    private static boolean stays(
            @Nullable Instant a, Instant nowA, @Nullable Instant b, Instant nowB) {
        if (a == null || b == null) {
            return Objects.equals(a, b);
        }
        return a.equals(b) || Duration.between(nowA, a).equals(Duration.between(nowB, b));
    }

    private static <T> List<T> shuffle(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Company shuffled(Company company, Random random) {
        return new Company(
                company.id(),
                company.name(),
                company.zone(),
                company.staff(),
                company.tolerance(),
                shuffle(company.people(), random),
                company.functions(),
                shuffle(company.groups(), random),
                shuffle(company.controls(), random),
                new dev.hikeshi.response.company.ContainmentPolicy(
                        shuffle(company.policy().rules(), random), company.policy().guardrails()),
                shuffle(company.providers(), random),
                shuffle(company.contracts(), random),
                shuffle(company.expectations(), random),
                company.personalData());
    }
}
