package dev.hikeshi.cli.duty;

import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Remedy;
import dev.hikeshi.response.contract.Renewal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dates and amounts of the contracts that a manual is made of: ends, meters, claims. */
final class ContractDates {
    private final Company company;
    private final Spoken spoken;
    private final TaskLines lines;

    ContractDates(Company company, Spoken spoken, TaskLines lines) {
        this.company = company;
        this.spoken = spoken;
        this.lines = lines;
    }

    /** Writes them for one provider; for null, of every contract. */
    void write(Doc doc, @Nullable String provider) {
        List<Contract> contracts =
                company.contracts().stream()
                        .filter(Contract::signed)
                        .filter(one -> provider == null || one.provider().equals(provider))
                        .toList();
        if (contracts.isEmpty()) {
            return;
        }
        doc.head(2, spoken.say("manual.contracts"));
        doc.grid(
                spoken.say("manual.contracts"),
                spoken.texts.list("manual.contracts.columns"),
                contracts.stream().map(this::contract).toList());
        List<List<String>> claims = new ArrayList<>();
        contracts.forEach(one -> one.remedies().forEach(remedy -> claims.add(claim(one, remedy))));
        if (!claims.isEmpty()) {
            doc.head(3, spoken.say("manual.claims"));
            doc.para("", spoken.say("manual.claims.why"));
            doc.grid(
                    spoken.say("manual.claims"),
                    spoken.texts.list("manual.claims.columns"),
                    claims);
        }
    }

    private List<String> contract(Contract contract) {
        String meters =
                String.join(
                        "\n",
                        contract.meters().stream()
                                .map(meter -> lines.meter(contract, meter))
                                .toList());
        return List.of(
                title(contract) + "\n" + spoken.provider(contract.provider()),
                end(contract),
                notice(contract),
                meters);
    }

    private String title(Contract contract) {
        return spoken.words(contract.title()) + " [" + contract.id() + "]";
    }

    private String end(Contract contract) {
        LocalDate ends = contract.ends();
        if (ends == null) {
            return spoken.say("manual.no-end");
        }
        LocalDate last = contract.lastDay().orElse(null);
        Renewal renewal = contract.renewal();
        if (last != null || renewal == null) {
            LocalDate day = last == null ? ends : last;
            String key = day.isBefore(spoken.today()) ? "manual.ended" : "manual.ends";
            return spoken.say(key, day);
        }
        return spoken.say("manual.renews", renewal.end(ends, spoken.today()));
    }

    /** The last day to give notice, and how many days are left. */
    private String notice(Contract contract) {
        LocalDate ends = contract.ends();
        Renewal renewal = contract.renewal();
        if (ends == null || renewal == null || contract.lastDay().isPresent()) {
            return spoken.say("manual.no-notice");
        }
        LocalDate by = renewal.noticeBy(ends, spoken.today());
        long left = ChronoUnit.DAYS.between(spoken.today(), by);
        return spoken.say("manual.notice-by", by, left);
    }

    private List<String> claim(Contract contract, Remedy remedy) {
        String clauses =
                remedy.clauses().isEmpty()
                        ? spoken.say("manual.claims.all")
                        : String.join(spoken.say("list.comma"), remedy.clauses());
        String credit =
                remedy.creditPercent() == null
                        ? ""
                        : spoken.say("manual.claims.credit", remedy.creditPercent());
        String cap =
                remedy.cap() == null
                        ? ""
                        : spoken.say("manual.claims.cap", spoken.figures.money(remedy.cap()));
        String within =
                remedy.claimWithin() == null
                        ? spoken.say("manual.claims.no-time")
                        : spoken.say(
                                "manual.claims.within",
                                spoken.figures.length(remedy.claimWithin()));
        return List.of(
                title(contract) + " " + remedy.id(),
                clauses,
                (credit + cap + spoken.words(remedy.paid())).strip(),
                within,
                spoken.words(remedy.evidence()));
    }
}
