package dev.hikeshi.response.company;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Expectation;
import dev.hikeshi.response.contract.Provider;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the company file says, checked. The order of lists never changes an answer.
 *
 * @param id the company's id
 * @param name for people
 * @param zone where its day begins
 * @param staff number of people
 * @param tolerance what it can stand
 * @param people own people
 * @param functions what it lives from
 * @param groups its assets
 * @param controls its protections
 * @param policy what the machine may do
 * @param providers contract partners
 * @param contracts contracts and proposals
 * @param expectations what the company believes it gets
 * @param personalData whether personal data is held: {@code yes}, {@code no}, or null for unknown
 * @param duties what the company added to the catalogue of duties
 * @param done records of duties that were done
 */
public record Company(
        String id,
        Words name,
        ZoneId zone,
        int staff,
        LossTolerance tolerance,
        List<Person> people,
        List<BusinessFunction> functions,
        List<AssetGroup> groups,
        List<Control> controls,
        ContainmentPolicy policy,
        List<Provider> providers,
        List<Contract> contracts,
        List<Expectation> expectations,
        @Nullable String personalData,
        List<OwnDuty> duties,
        List<Done> done) {
    public Company {
        people = List.copyOf(people);
        functions = List.copyOf(functions);
        groups = List.copyOf(groups);
        controls = List.copyOf(controls);
        providers = List.copyOf(providers);
        contracts = List.copyOf(contracts);
        expectations = List.copyOf(expectations);
        duties = List.copyOf(duties);
        done = List.copyOf(done);
    }

    /** A company that keeps no record of what was done. */
    public Company(
            String id,
            Words name,
            ZoneId zone,
            int staff,
            LossTolerance tolerance,
            List<Person> people,
            List<BusinessFunction> functions,
            List<AssetGroup> groups,
            List<Control> controls,
            ContainmentPolicy policy,
            List<Provider> providers,
            List<Contract> contracts,
            List<Expectation> expectations,
            @Nullable String personalData,
            List<OwnDuty> duties) {
        this(
                id,
                name,
                zone,
                staff,
                tolerance,
                people,
                functions,
                groups,
                controls,
                policy,
                providers,
                contracts,
                expectations,
                personalData,
                duties,
                List.of());
    }

    /** A company that added no duty to the catalogue. */
    public Company(
            String id,
            Words name,
            ZoneId zone,
            int staff,
            LossTolerance tolerance,
            List<Person> people,
            List<BusinessFunction> functions,
            List<AssetGroup> groups,
            List<Control> controls,
            ContainmentPolicy policy,
            List<Provider> providers,
            List<Contract> contracts,
            List<Expectation> expectations,
            @Nullable String personalData) {
        this(
                id,
                name,
                zone,
                staff,
                tolerance,
                people,
                functions,
                groups,
                controls,
                policy,
                providers,
                contracts,
                expectations,
                personalData,
                List.of());
    }
}
