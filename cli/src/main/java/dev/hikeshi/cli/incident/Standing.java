package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Said;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.duty.Facts;
import dev.hikeshi.response.incident.Command;
import java.util.Optional;

/**
 * Whether who stands in a command may do what it says. Ids are checked where the journal is read,
 * see {@link JournalIds}; what is left is authority, and facts that speak of a gate.
 */
final class Standing {
    private Standing() {}

    /** Why it cannot be taken; empty: nothing speaks against it. */
    static Optional<Said> refusal(Company company, Command command) {
        if (command instanceof Command.ApproveMoney approve && !maySign(company, approve)) {
            return Optional.of(Said.of("refused.BEYOND_AUTHORITY", approve.signer()));
        }
        if (command instanceof Command.ConfirmFact confirm && !isWritten(company, confirm.fact())) {
            String gate = confirm.fact().substring(Facts.GATE.length());
            return Optional.of(Said.of("refused.UNKNOWN_CLAUSE", gate));
        }
        return Optional.empty();
    }

    private static boolean maySign(Company company, Command.ApproveMoney approve) {
        String id = approve.signer().replaceFirst("^person:", "");
        return company.people().stream()
                .filter(person -> person.id().equals(id))
                .anyMatch(person -> maySpend(person, approve.amount()));
    }

    private static boolean maySpend(Person signer, Money amount) {
        return signer.authority().stream()
                .filter(one -> one.verbs().contains(Verb.SPEND))
                .map(one -> one.limit())
                .anyMatch(
                        limit ->
                                limit != null
                                        && limit.currency().equals(amount.currency())
                                        && limit.compareTo(amount) >= 0);
    }

    /** False: the fact says that a gate is cleared which no clause has room for. */
    private static boolean isWritten(Company company, String fact) {
        if (!fact.startsWith(Facts.GATE)) {
            return true;
        }
        for (Contract contract : company.contracts()) {
            for (Clause clause : contract.clauses()) {
                for (Gate.Kind kind : Gate.Kind.values()) {
                    if (fact.equals(Facts.gateCleared(contract.id(), clause.id(), kind))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
