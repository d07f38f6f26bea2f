package dev.hikeshi.decision;

import dev.hikeshi.decision.value.Estimate;
import dev.hikeshi.decision.world.Input;
import dev.hikeshi.decision.world.Priors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Adds to a decision what only more play can tell, with fewer worlds than the decision itself. */
final class Explorer {
    private static final int SWINGS = 128;
    private static final int SOBOL = 256;
    private static final int SCENARIOS = 256;
    private static final int INCIDENTS = 20;
    private static final int PARTS = 1000;

    private final Study study;
    private final Exploration.Effort effort;

    private Explorer(Study study, Exploration.Effort effort) {
        this.study = study;
        this.effort = effort;
    }

    /** With the usual effort, never more worlds or incidents than the study itself has. */
    static Explorer of(Study study) {
        int worlds = study.size().worlds();
        return new Explorer(
                study,
                new Exploration.Effort(
                        Math.min(SWINGS, worlds),
                        Math.min(SOBOL, worlds),
                        Math.min(INCIDENTS, study.size().incidents())));
    }

    Decision explored(Decision decision, List<Played> played, IntConsumer progress) {
        List<Scenario> scenarios = scenarios(played, done -> progress.accept(done / 4));
        if (decision.second() < 0) {
            progress.accept(PARTS);
            return with(decision, null, scenarios);
        }
        List<Input> inputs =
                decision.inputs().stream().map(driver -> driver.prior().input()).toList();
        Exploration moved =
                Exploration.of(
                        study,
                        played.get(decision.best()),
                        played.get(decision.second()),
                        effort,
                        inputs,
                        done -> progress.accept(PARTS / 4 + done * 3 / 4));
        return with(decision, moved, scenarios);
    }

    private Decision with(
            Decision decision, @Nullable Exploration exploration, List<Scenario> scenarios) {
        List<Driver> drivers = decision.inputs();
        if (exploration != null) {
            drivers =
                    drivers.stream()
                            .map(
                                    driver ->
                                            driver.with(
                                                    exploration.moved(driver.prior().input()),
                                                    effort.swingWorlds()))
                            .sorted(Driver.MOST_WORTH_FIRST)
                            .toList();
        }
        return new Decision(
                decision.study(),
                decision.options(),
                decision.best(),
                decision.second(),
                decision.difference(),
                decision.wins(),
                decision.everything(),
                drivers,
                exploration == null ? null : exploration.dice(),
                exploration == null ? null : exploration.doubt(),
                scenarios);
    }

    private List<Scenario> scenarios(List<Played> played, IntConsumer progress) {
        List<String> variants = new ArrayList<>();
        variants.add("");
        variants.addAll(study.priors().variants());
        List<Scenario> scenarios = new ArrayList<>();
        for (String variant : variants) {
            int before = scenarios.size() * PARTS / variants.size();
            scenarios.add(
                    scenario(
                            variant,
                            played,
                            done -> progress.accept(before + done / variants.size())));
        }
        return scenarios;
    }

    private Scenario scenario(String variant, List<Played> played, IntConsumer progress) {
        Priors priors = variant.isEmpty() ? study.priors() : study.priors().variant(variant);
        Study.Size size =
                new Study.Size(
                        Math.min(SCENARIOS, study.size().worlds()),
                        Math.min(INCIDENTS, study.size().incidents()));
        Study other = new Study(priors, study.seed(), size, study.threads());
        List<Played> again = other.replay(played, progress);
        return Scenario.of(variant, again.stream().map(one -> mean(one, size)).toList());
    }

    private static Estimate mean(Played played, Study.Size size) {
        return Estimate.ofMean(
                IntStream.range(0, size.worlds()).mapToDouble(played::cost).toArray());
    }
}
