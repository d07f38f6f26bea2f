package dev.hikeshi.cli.duty;

import static dev.hikeshi.cli.duty.Sheet.text;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.Window;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.question.CompanyWords;
import dev.hikeshi.response.duty.question.Judgement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What candidates for one service offer: a line a duty, a column a candidate. It says what the
 * papers say; what of it would bind is the cube's to say once one of them is signed.
 */
final class OfferSheets {
    private static final Set<Mode> ACTS = Set.of(Mode.PERFORMS, Mode.ON_REQUEST, Mode.WITH_CONSENT);
    private final Coverage coverage;
    private final Spoken spoken;
    private final HoursWords hours;

    OfferSheets(Coverage coverage, Spoken spoken) {
        this.coverage = coverage;
        this.spoken = spoken;
        this.hours = new HoursWords(spoken);
    }

    /** One sheet a service for which there is a choice. */
    List<Sheet> offers() {
        List<Sheet> sheets = new ArrayList<>();
        for (Judgement.SideBySide service :
                Judgement.candidates(
                        coverage.company(),
                        coverage.questions(),
                        coverage.answers(),
                        coverage.now())) {
            List<Contract> candidates =
                    service.judgements().stream()
                            .flatMap(one -> one.contracts().stream())
                            .distinct()
                            .flatMap(this::contract)
                            .toList();
            sheets.add(sheet(sheets.size() + 1, candidates));
        }
        return sheets;
    }

    private Stream<Contract> contract(String id) {
        return coverage.company().contracts().stream().filter(one -> one.id().equals(id));
    }

    private Sheet sheet(int number, Collection<Contract> candidates) {
        TreeSet<DutyId> duties = new TreeSet<>();
        candidates.forEach(one -> one.clauses().forEach(c -> duties.addAll(c.duties())));
        List<String> columns = new ArrayList<>(List.of(spoken.say("view.offers.duty")));
        for (Contract one : candidates) {
            columns.add(spoken.provider(one.provider()) + " [" + one.id() + "]");
        }
        List<List<Sheet.Entry>> rows = new ArrayList<>();
        int nobody = 0;
        List<DutyId> inOrder =
                Duties.of(coverage.company()).all().stream()
                        .map(Duty::id)
                        .filter(duties::contains)
                        .toList();
        for (DutyId duty : inOrder) {
            List<Sheet.Entry> row = new ArrayList<>(List.of(text(spoken.duty(duty))));
            candidates.forEach(one -> row.add(text(offer(one, duty))));
            rows.add(row);
            nobody += candidates.stream().noneMatch(one -> acts(one, duty)) ? 1 : 0;
        }
        String id = number == 1 ? "offers" : "offers-" + number;
        String suffix = number == 1 ? "" : " " + number;
        String title = spoken.say("view.offers") + suffix;
        String finding = spoken.say("view.offers.finding", rows.size(), nobody);
        return new Sheet(id, title, finding, columns, rows);
    }

    private static boolean acts(Contract contract, DutyId duty) {
        return contract.clauses().stream()
                .filter(clause -> clause.duties().contains(duty))
                .anyMatch(clause -> ACTS.contains(clause.at(Severity.CRITICAL).mode()));
    }

    private String offer(Contract contract, DutyId duty) {
        String said =
                contract.clauses().stream()
                        .filter(clause -> clause.duties().contains(duty))
                        .map(clause -> offer(clause, duty))
                        .collect(Collectors.joining("\n"));
        return said.isEmpty() ? spoken.say("view.offers.silent") : said;
    }

    private String offer(Clause clause, DutyId duty) {
        Window window = clause.at(Severity.CRITICAL);
        List<String> parts = new ArrayList<>();
        String vague =
                clause.vague() == null ? "" : spoken.say("view.offers.vague", clause.vague());
        boolean proved = clause.evidence().stream().anyMatch(one -> one.kind().binds());
        String unproved = proved ? "" : spoken.say("view.offers.unproved");
        parts.add(spoken.words(CompanyWords.mode(window.mode())) + vague + unproved);
        if (window.mode() != Mode.REFUSES) {
            parts.add(hours.hours(window.hours()));
            for (Clock clock : clause.clocks()) {
                if (clock.runsFor(duty, Severity.CRITICAL)) {
                    String metric = spoken.say("manual.metric." + clock.metric());
                    parts.add(metric + " " + spoken.figures.length(clock.target()));
                }
            }
            parts.add(price(clause.price()));
        }
        return parts.stream()
                .filter(one -> !one.isBlank())
                .collect(Collectors.joining(spoken.say("list.comma")));
    }

    private String price(@Nullable Price price) {
        if (price == null) {
            return "";
        }
        return price.perUnit() == null
                ? spoken.figures.money(price.base())
                : spoken.figures.money(price.perUnit()) + "/" + price.unit();
    }
}
