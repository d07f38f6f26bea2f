package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A situation followed candidate by candidate against the plain question at the same instants. */
class OutlookTwinTest {
    private static final long SEED = 20261126L;
    private static final int COMPANIES = 12;
    private static final Duration REACH = Duration.ofDays(45);
    private int compared;

    @Test
    void followedItSaysWhatThePlainQuestionSaysAtEveryChange() {
        System.out.println("OutlookTwinTest seed=" + SEED);
        for (int round = 0; round < COMPANIES; round++) {
            RandomCompany random = new RandomCompany(new Random(SEED + round));
            Company company = random.sample().done();
            Instant from = random.instant();
            Cover cover = new Cover(company);
            for (Duty duty : Duties.of(company).all()) {
                Outlooks outlooks = new Outlooks(cover, duty.id(), from);
                if (!outlooks.mayBeDisputed()) {
                    follow(cover, outlooks, duty, from);
                }
            }
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    /** Every group at two severities, so that candidates are shared. */
    private void follow(Cover cover, Outlooks outlooks, Duty duty, Instant from) {
        for (AssetGroup group : cover.index().company.groups()) {
            for (Severity severity : List.of(Severity.LOW, Severity.CRITICAL)) {
                Situation situation = Situation.of(duty.id(), severity, group.id());
                Outlook outlook = outlooks.of(situation);
                Instant until = outlook.until();
                compare(outlook, cover.next(situation, from));
                while (until != null && until.isBefore(from.plus(REACH))) {
                    outlook.advance();
                    compare(outlook, cover.next(situation, until));
                    until = outlook.until();
                }
            }
        }
    }

    private void compare(Outlook outlook, Ladder ladder) {
        compared++;
        List<String> rungs = new ArrayList<>();
        List<String> whyNot = new ArrayList<>();
        for (int i = 0; i < outlook.candidates(); i++) {
            outlook.stance(i).rungs().forEach(rung -> rungs.add(words(rung)));
            outlook.stance(i).whyNot().forEach(why -> whyNot.add(why.toString()));
        }
        String seen = ladder.now() + " " + ladder.first();
        assertThat(whyNot)
                .as(seen)
                .containsExactlyElementsOf(ladder.whyNot().stream().map(WhyNot::toString).toList());
        Rung first = ladder.first();
        boolean nobody = first instanceof Rung.OwedByNobody;
        assertThat(words(outlook.first())).as(seen).isEqualTo(nobody ? "" : words(first));
        rungs.sort(Comparator.naturalOrder());
        assertThat(rungs)
                .as(seen)
                .isEqualTo(
                        ladder.rungs().stream()
                                .filter(rung -> !(rung instanceof Rung.OwedByNobody))
                                .map(OutlookTwinTest::words)
                                .sorted()
                                .toList());
    }

    /** A rung without what moves along with the question. */
    private static String words(@Nullable Rung rung) {
        if (rung == null) {
            return "";
        }
        Footing footing = rung.footings().getFirst();
        return String.join(
                " ",
                rung.answer(),
                "" + rung.binds(),
                footing.bearer().id(),
                "" + footing.clause(),
                "" + footing.price(),
                "" + footing.channel(),
                "" + footing.unless(),
                footing.reasons().stream()
                        .map(reason -> reason.code() + "" + reason.args())
                        .toList()
                        .toString());
    }
}
