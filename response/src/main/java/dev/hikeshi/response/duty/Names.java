package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;

/** What bearers are called. */
final class Names {

    private Names() {}

    /** The name in the company file, else the id. */
    static Words of(Company company, Bearer bearer) {
        return switch (bearer) {
            case Bearer.OfProvider p ->
                    company.providers().stream()
                            .filter(provider -> provider.id().equals(p.provider()))
                            .map(provider -> provider.name())
                            .findFirst()
                            .orElse(Words.same(p.provider()));
            case Bearer.OfPerson p ->
                    company.people().stream()
                            .filter(person -> person.id().equals(p.person()))
                            .map(person -> person.name())
                            .findFirst()
                            .orElse(Words.same(p.person()));
            case Bearer.Machine m -> new Words("機械", "the machine");
        };
    }
}
