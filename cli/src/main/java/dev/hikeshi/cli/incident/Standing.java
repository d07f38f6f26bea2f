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
import org.jspecify.annotations.Nullable;

/** Whether the people and papers that a command names exist, and may do what it says. */
final class Standing {
    private Standing() {}

    /** Why it cannot be taken; empty: nothing speaks against it. */
    static Optional<Said> refusal(Company company, Command command) {
        return switch (command) {
            case Command.ApproveMoney approve -> approval(company, approve);
            case Command.AskBearer ask -> bearer(company, ask.bearer());
            case Command.ClaimDuty claim -> bearer(company, claim.bearer());
            case Command.ReportFinding c -> Optional.empty();
            case Command.GiveNotice c -> Optional.empty();
            case Command.LinkHosts c -> Optional.empty();
            case Command.ConfirmFact confirm -> gate(company, confirm.fact());
            case Command.RaiseDuty c -> Optional.empty();
            case Command.FinishDuty finish -> bearer(company, finish.bearer());
            case Command.FailDuty fail -> bearer(company, fail.bearer());
            case Command.EscalateDuty passed ->
                    bearer(company, passed.from()).or(() -> bearer(company, passed.to()));
            case Command.MarkOverdue c -> Optional.empty();
            case Command.DebitMeter debit ->
                    isWritten(company, debit.contract() + "/" + debit.meter())
                            ? Optional.empty()
                            : Optional.of(
                                    refused(
                                            "UNKNOWN_CLAUSE",
                                            debit.contract() + "/" + debit.meter()));
            case Command.WidenScope c -> Optional.empty();
            case Command.ClearAsset c -> Optional.empty();
            case Command.CloseIncident c -> Optional.empty();
        };
    }

    private static Optional<Said> approval(Company company, Command.ApproveMoney approve) {
        if (!isWritten(company, approve.clause())) {
            return Optional.of(refused("UNKNOWN_CLAUSE", approve.clause()));
        }
        @Nullable Person signer = person(company, approve.signer().replaceFirst("^person:", ""));
        if (signer == null) {
            return Optional.of(refused("UNKNOWN_PERSON", approve.signer()));
        }
        return maySpend(signer, approve.amount())
                ? Optional.empty()
                : Optional.of(refused("BEYOND_AUTHORITY", approve.signer()));
    }

    private static Said refused(String code, String detail) {
        return Said.of("refused." + code, detail);
    }

    /** A gate that is said to be cleared must be written in that clause. */
    private static Optional<Said> gate(Company company, String fact) {
        if (!fact.startsWith("gate:")) {
            return Optional.empty();
        }
        for (Contract contract : company.contracts()) {
            for (Clause clause : contract.clauses()) {
                for (Gate.Kind kind : Gate.Kind.values()) {
                    if (fact.equals(Facts.gateCleared(contract.id(), clause.id(), kind))) {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(refused("UNKNOWN_CLAUSE", fact.substring("gate:".length())));
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

    private static Optional<Said> bearer(Company company, String bearer) {
        String id = bearer.substring(bearer.indexOf(':') + 1);
        boolean known =
                bearer.equals("machine")
                        || (bearer.startsWith("person:") && person(company, id) != null)
                        || (bearer.startsWith("provider:")
                                && company.providers().stream().anyMatch(p -> p.id().equals(id)));
        return known ? Optional.empty() : Optional.of(refused("UNKNOWN_BEARER", bearer));
    }

    private static @Nullable Person person(Company company, String id) {
        return company.people().stream().filter(p -> p.id().equals(id)).findFirst().orElse(null);
    }
}
