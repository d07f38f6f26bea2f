package dev.hikeshi.cli.incident;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.incident.Command;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the people and papers that a command names exist, and may do what it says. */
final class Standing {
    private Standing() {}

    /** Why it cannot be taken; empty: nothing speaks against it. */
    static Optional<String> refusal(Company company, Command command) {
        return switch (command) {
            case Command.ApproveMoney approve -> approval(company, approve);
            case Command.AskBearer ask -> bearer(company, ask.bearer());
            case Command.ClaimDuty claim -> bearer(company, claim.bearer());
            case Command.ReportFinding c -> Optional.empty();
            case Command.GiveNotice c -> Optional.empty();
            case Command.LinkHosts c -> Optional.empty();
            case Command.ConfirmFact c -> Optional.empty();
            case Command.RaiseDuty c -> Optional.empty();
            case Command.FinishDuty c -> Optional.empty();
            case Command.FailDuty c -> Optional.empty();
            case Command.MarkOverdue c -> Optional.empty();
            case Command.DebitMeter c -> Optional.empty();
            case Command.WidenScope c -> Optional.empty();
            case Command.CloseIncident c -> Optional.empty();
        };
    }

    private static Optional<String> approval(Company company, Command.ApproveMoney approve) {
        if (!isWritten(company, approve.clause())) {
            return Optional.of("UNKNOWN_CLAUSE " + approve.clause());
        }
        @Nullable Person signer = person(company, approve.signer().replaceFirst("^person:", ""));
        if (signer == null) {
            return Optional.of("UNKNOWN_PERSON " + approve.signer());
        }
        return maySpend(signer, approve.amount())
                ? Optional.empty()
                : Optional.of("BEYOND_AUTHORITY " + approve.signer());
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

    /** A clause, or a meter whose overage is meant. */
    private static boolean isWritten(Company company, String reference) {
        for (Contract contract : company.contracts()) {
            String prefix = contract.id() + "/";
            boolean clause =
                    contract.clauses().stream().anyMatch(c -> reference.equals(prefix + c.id()));
            boolean meter =
                    contract.meters().stream().anyMatch(m -> reference.equals(prefix + m.id()));
            if (clause || meter) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> bearer(Company company, String bearer) {
        String id = bearer.substring(bearer.indexOf(':') + 1);
        boolean known =
                bearer.equals("machine")
                        || (bearer.startsWith("person:") && person(company, id) != null)
                        || (bearer.startsWith("provider:")
                                && company.providers().stream().anyMatch(p -> p.id().equals(id)));
        return known ? Optional.empty() : Optional.of("UNKNOWN_BEARER " + bearer);
    }

    private static @Nullable Person person(Company company, String id) {
        return company.people().stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }
}
