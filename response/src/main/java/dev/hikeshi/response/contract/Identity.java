package dev.hikeshi.response.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signed what with whom; every part may be missing, and what is missing is a question to ask.
 *
 * @param legalEntity the company on the paper, which need not be the brand
 * @param product the product
 * @param plan the plan or tier
 * @param cheapestPlan true when the provider sells no cheaper one; null: unknown
 * @param number the contract's number
 * @param languages languages in which they answer
 * @param region where it is rendered or data lie
 * @param governingLaw law and court
 * @param precedence which paper wins, first one first
 * @param signedBy who signed for them
 * @param signedOn when; the contract binds nobody before that day
 */
public record Identity(
        @Nullable String legalEntity,
        @Nullable String product,
        @Nullable String plan,
        @Nullable Boolean cheapestPlan,
        @Nullable String number,
        List<String> languages,
        @Nullable String region,
        @Nullable String governingLaw,
        List<String> precedence,
        @Nullable String signedBy,
        @Nullable LocalDate signedOn) {

    /** Nothing is known. */
    public static final Identity UNKNOWN =
            new Identity(
                    null, null, null, null, null, List.of(), null, null, List.of(), null, null);

    public Identity {
        languages = List.copyOf(languages);
        precedence = List.copyOf(precedence);
    }
}
