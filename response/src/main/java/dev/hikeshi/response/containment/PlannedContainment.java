package dev.hikeshi.response.containment;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the policy says about one act, at one instant.
 *
 * @param duty the duty that wants it
 * @param verb the act
 * @param asset id of the asset group, {@code unlisted:HOST}, or empty: about no asset
 * @param targets hosts, accounts or addresses, sorted; empty: none is named
 * @param severity how bad it is
 * @param rule id of the rule that lets the machine act; null: none does
 * @param decision what follows
 * @param because why it is withheld; empty when it is not
 * @param lasts how long it lasts unless renewed
 */
public record PlannedContainment(
        DutyId duty,
        Verb verb,
        String asset,
        List<String> targets,
        Severity severity,
        @Nullable String rule,
        Decision decision,
        List<Words> because,
        Duration lasts) {

    /** What follows from the policy. */
    public enum Decision {
        /** The machine acts. */
        ALLOWED,
        /** The policy is in dry run: the machine only says what it would do. */
        DRY_RUN,
        /** The machine must not; somebody has to. */
        WITHHELD
    }

    public PlannedContainment {
        targets = List.copyOf(targets);
        because = List.copyOf(because);
        if ((decision == Decision.WITHHELD) == because.isEmpty()) {
            throw new IllegalArgumentException("a reason belongs to what is withheld " + decision);
        }
    }

    /** True when the machine may act now. */
    public boolean allowed() {
        return decision == Decision.ALLOWED;
    }

    /** The plan in one sentence. */
    public Words sentence() {
        Words act = ContainmentVerbs.words(verb);
        String what = targets.isEmpty() ? asset : String.join(", ", targets);
        String ja = what.isEmpty() ? act.ja() : what + " の" + act.ja();
        String en = what.isEmpty() ? act.en() : act.en() + " " + what;
        return switch (decision) {
            case ALLOWED ->
                    new Words(
                            "機械が行ってよい: " + ja + "（方針 " + rule + "、" + hours() + "時間で失効）",
                            "the machine may "
                                    + en
                                    + " (rule "
                                    + rule
                                    + ", ends after "
                                    + hours()
                                    + " h)");
            case DRY_RUN ->
                    new Words(
                            "試行のため行わない: " + ja + "（方針 " + rule + "）",
                            "dry run, nothing is done: " + en + " (rule " + rule + ")");
            case WITHHELD ->
                    new Words(
                            "機械は行わない: " + ja + "。理由: " + because(Words::ja, "、"),
                            "the machine must not " + en + ": " + because(Words::en, "; "));
        };
    }

    private long hours() {
        return lasts.toHours();
    }

    private String because(Function<Words, String> language, String separator) {
        return because.stream().map(language).collect(Collectors.joining(separator));
    }
}
