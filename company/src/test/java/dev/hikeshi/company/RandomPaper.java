package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Identity;
import dev.hikeshi.response.contract.Remedy;
import dev.hikeshi.response.contract.Renewal;
import dev.hikeshi.response.contract.Subcontractor;
import dev.hikeshi.response.contract.Warranty;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Makes up what a contract says beside its promises. */
record RandomPaper(RandomCompany of, Random random) {

    Identity identity() {
        if (random.nextBoolean()) {
            return Identity.UNKNOWN;
        }
        return new Identity(
                of.maybe(of.text()),
                of.maybe(of.text()),
                of.maybe(of.text()),
                of.maybe(random.nextBoolean()),
                of.maybe(of.text()),
                List.of("ja", "en"),
                of.maybe(of.text()),
                of.maybe(of.text()),
                List.of(of.text()),
                of.maybe(of.text()),
                of.maybe(of.date()));
    }

    Renewal renewal() {
        return new Renewal(
                random.nextBoolean(),
                Period.ofMonths(1 + random.nextInt(24)),
                Period.ofDays(random.nextInt(90)),
                of.maybe(of.date()));
    }

    Subcontractor subcontractor() {
        return new Subcontractor(
                of.text(),
                random.nextBoolean() ? Set.of() : of.duties(),
                random.nextBoolean(),
                of.some(RandomCompany.PEOPLE));
    }

    Remedy remedy() {
        return new Remedy(
                "credit",
                random.nextBoolean() ? Set.of() : Set.of("1"),
                of.maybe(random.nextInt(101)),
                of.maybe(of.money()),
                of.maybe(random.nextInt(5)),
                of.maybe(of.duration()),
                of.words(),
                of.words());
    }

    Warranty warranty(String provider) {
        TreeMap<String, Money> limits = new TreeMap<>();
        limits.put("ransom", of.money());
        return new Warranty(
                "loss",
                of.pick(List.of(Warranty.Kind.values())),
                of.maybe(of.money()),
                of.maybe(of.money()),
                limits,
                of.maybe(of.money()),
                of.maybe(of.duration()),
                of.maybe(random.nextInt(5)),
                random.nextBoolean() ? Set.of() : Set.of(provider),
                of.maybe(random.nextBoolean()),
                List.of(new CustomerDuty("c", "agent_healthy", "yes", of.words(), null)),
                of.words());
    }

    Disclaimer disclaimer() {
        return new Disclaimer(
                "no",
                of.pick(List.of(Disclaimer.Effect.values())),
                Set.of(of.pick(List.of(Disclaimer.Scenario.values()))),
                random.nextBoolean() ? Set.of() : of.duties(),
                of.selector(),
                of.words());
    }
}
