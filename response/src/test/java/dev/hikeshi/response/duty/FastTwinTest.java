package dev.hikeshi.response.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Expectation;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The question that remembers against its plain twin, on drawn companies. */
class FastTwinTest {
    private static final long SEED = 20261125L;
    private static final int COMPANIES = 500;
    private static final int QUESTIONS = 80;

    @Test
    void whatWasRememberedNeverChangesALadder() {
        System.out.println("FastTwinTest seed=" + SEED);
        for (int round = 0; round < COMPANIES; round++) {
            RandomCompany random = new RandomCompany(new Random(SEED + round));
            Company company = company(random);
            Cover cover = new Cover(company);
            for (int question = 0; question < QUESTIONS; question++) {
                Situation situation = situation(random);
                Instant now = random.instant();
                assertThat(cover.next(situation, now))
                        .as("seed=%s round=%s question=%s %s", SEED, round, question, now)
                        .isEqualTo(PlainCover.next(company, situation, now));
            }
        }
    }

    private static Company company(RandomCompany random) {
        Sample sample = random.sample();
        for (int i = 0; i < 2; i++) {
            Bearer provider = new Bearer.OfProvider("p" + random.upTo(3));
            Bearer person = new Bearer.OfPerson(random.pick(List.of("ann", "bob")));
            boolean ours = random.upTo(2) == 0;
            sample.expectations.add(
                    new Expectation(
                            ours ? "us" : provider.id(),
                            random.duty(),
                            AssetSelector.EVERYTHING,
                            ours ? provider : person));
        }
        return sample.done();
    }

    private static Situation situation(RandomCompany random) {
        Situation situation = random.situation().about(1 + (int) random.upTo(12));
        if (random.upTo(3) > 0) {
            return situation;
        }
        String other = random.pick(List.of("pcs", "nas", "unlisted:Y"));
        return new Situation(
                situation.duty(),
                situation.effortHours(),
                situation.hosts(),
                List.of(situation.assets().getFirst(), other),
                situation.severity(),
                situation.facts(),
                situation.started(),
                situation.used().plus("c-p0", "hours", new java.math.BigDecimal(random.upTo(12))),
                situation.firstMalicious());
    }
}
