package dev.hikeshi.response.duty.manual;

import dev.hikeshi.response.company.Company;
import java.time.Instant;
import java.util.List;

/**
 * Everybody behind one asset group, and the lines where responsibility changes hands.
 *
 * @param group id of the asset group
 * @param links one a role, in the order of the asset's life; one without a holder is open
 * @param runs the duties about the group in the order of the story, with who bears them; neighbours
 *     of one bearer are one run
 */
public record Chain(String group, List<Link> links, List<Run> runs) {
    public Chain {
        links = List.copyOf(links);
        runs = List.copyOf(runs);
    }

    /**
     * A line between two runs.
     *
     * @param before who had it last
     * @param after who has it next
     */
    public record Joint(Run before, Run after) {
        /** True when one side of it is nobody. */
        public boolean isOpen() {
            return !before.binds() || !after.binds();
        }
    }

    /** The lines where it changes hands, in order. */
    public List<Joint> joints() {
        return java.util.stream.IntStream.range(1, runs.size())
                .mapToObj(i -> new Joint(runs.get(i - 1), runs.get(i)))
                .toList();
    }

    /** One a group of the company, in the company's order. */
    public static List<Chain> of(Company company, Instant now) {
        return new Chains(company, now).all();
    }
}
