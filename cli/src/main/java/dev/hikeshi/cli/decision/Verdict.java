package dev.hikeshi.cli.decision;

import dev.hikeshi.decision.Choice;
import dev.hikeshi.decision.Decision;
import dev.hikeshi.decision.Figures;
import dev.hikeshi.decision.MiddleQueue;
import dev.hikeshi.decision.Played;
import dev.hikeshi.decision.Study;
import dev.hikeshi.decision.replay.Outcome;
import dev.hikeshi.decision.value.BreakEven;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a study says, with what the texts need beside it.
 *
 * @param company as it is today
 * @param decision the figures
 * @param from first instant of the simulated year
 * @param base place of the option that costs least without any incident
 * @param fullLoss mean loss of an attack that ends in encryption, in the base option; null: none
 *     ended so
 * @param avoided what each option must avoid and avoids, in the order of the options
 * @param queues a shared provider's queue in the middle of all doubts, by day and by night
 */
record Verdict(
        Company company,
        Decision decision,
        Instant from,
        int base,
        @Nullable Double fullLoss,
        List<Avoided> avoided,
        List<MiddleQueue> queues) {

    Verdict {
        avoided = List.copyOf(avoided);
        queues = List.copyOf(queues);
    }

    /**
     * Break-even of one option against the base, in closed form beside what was played.
     *
     * @param spent more a year than the base, fees only
     * @param losses full losses a year that must be avoided; null: nothing more is spent, or no
     *     full loss is known
     * @param avoids expected loss that it avoids a year, as played; below 0: it loses more
     */
    record Avoided(double spent, @Nullable Double losses, double avoids) {}

    static Verdict of(Company company, Decision decision, List<Played> played, Instant from) {
        int base = 0;
        for (int i = 1; i < played.size(); i++) {
            if (played.get(i).choice().fixed() < played.get(base).choice().fixed()) {
                base = i;
            }
        }
        Double full = fullLoss(played.get(base), decision.study().size().incidents());
        List<Avoided> avoided = new ArrayList<>();
        for (int i = 0; i < played.size(); i++) {
            avoided.add(avoided(decision, i, base, full));
        }
        Study study = decision.study();
        return new Verdict(
                company,
                decision,
                from,
                base,
                full,
                avoided,
                MiddleQueue.of(study.priors(), study.seed()));
    }

    private static Avoided avoided(Decision decision, int place, int base, @Nullable Double full) {
        Figures own = decision.options().get(place);
        Figures least = decision.options().get(base);
        double spent = own.choice().fixed() - least.choice().fixed();
        Double losses =
                full != null && full > 0 && spent > 0
                        ? Double.valueOf(new BreakEven(spent, full).lossesToAvoid())
                        : null;
        return new Avoided(spent, losses, least.expectedLoss() - own.expectedLoss());
    }

    private static @Nullable Double fullLoss(Played played, int incidents) {
        double sum = 0;
        int cases = 0;
        for (int at = 0; at < played.count(); at++) {
            if (played.end(at) == Outcome.End.ENCRYPTED) {
                sum += played.loss(at / incidents, at % incidents);
                cases++;
            }
        }
        return cases == 0 ? null : sum / cases;
    }

    /** The options, in the order given. */
    List<Figures> options() {
        return decision.options();
    }

    /** The name of an option. */
    Words name(int place) {
        return options().get(place).choice().option().name();
    }

    /** The option that is best. */
    Figures best() {
        return options().get(decision.best());
    }

    /** How many years the costs are added up for. */
    static int years() {
        return Choice.YEARS;
    }
}
