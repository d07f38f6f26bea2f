package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Renewal;
import dev.hikeshi.response.contract.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the warning signs in contracts, proposals and answers. */
public final class Warnings {
    /** How long before the notice date we warn. */
    public static final int NOTICE_DAYS = 90;

    private final Company company;
    private final Questions questions;
    private final Instant now;
    private final LocalDate today;
    private final List<Warning> found = new ArrayList<>();

    private Warnings(Company company, Questions questions, Instant now) {
        this.company = company;
        this.questions = questions;
        this.now = now;
        this.today = Reading.today(company, now);
    }

    /**
     * Every warning sign, by rule and contract; contracts that have ended are left out.
     *
     * @param questions those of the company, with their answers
     */
    public static List<Warning> of(Company company, Questions questions, Instant now) {
        Warnings warnings = new Warnings(company, questions, now);
        company.contracts().stream()
                .filter(contract -> Reading.isAlive(contract, warnings.today))
                .forEach(warnings::contract);
        return warnings.found.stream()
                .sorted(Comparator.comparing(Warning::rule).thenComparing(Warning::contract))
                .toList();
    }

    private void contract(Contract contract) {
        Reading reading = new Reading(company, contract, now);
        plan(contract);
        talk(contract, reading);
        evaded(contract);
        terms(contract);
        notice(contract);
        found.addAll(ServiceWarnings.of(reading));
        found.addAll(MoneyWarnings.of(reading));
    }

    private void add(Warning.Rule rule, Contract contract, List<Clause> clauses, Words why) {
        found.add(warning(rule, contract, clauses, why));
    }

    static Warning warning(Warning.Rule rule, Contract contract, List<Clause> clauses, Words why) {
        List<String> ids = clauses.stream().map(Clause::id).toList();
        return new Warning(rule, contract.id(), contract.provider(), ids, why);
    }

    private void plan(Contract contract) {
        if (Boolean.TRUE.equals(contract.identity().cheapestPlan())) {
            String plan = contract.identity().plan();
            Words name = plan == null ? contract.title() : Words.same(plan);
            add(
                    Warning.Rule.CHEAPEST_PLAN,
                    contract,
                    List.of(),
                    CompanyWords.fill(
                            new Words(
                                    "「{0}」は最も安いプラン。上位のプランにあって、これに無いものを確かめる",
                                    "\"{0}\" is the cheapest plan; check what only the others include"),
                            name));
        }
    }

    private void talk(Contract contract, Reading reading) {
        List<Clause> said =
                reading.clauses.stream()
                        .filter(c -> c.vague() == null && !Reading.isPlain(c))
                        .toList();
        if (!said.isEmpty()) {
            add(
                    Warning.Rule.TALK_ONLY,
                    contract,
                    said,
                    CompanyWords.fill(
                            new Words(
                                    "{0}は話だけで、相手を縛る書面がない",
                                    "{0}: only said; nothing in writing binds them"),
                            reading.words.duties(Reading.duties(said))));
        }
    }

    private void evaded(Contract contract) {
        List<Question> evaded =
                questions.of(contract.id()).stream()
                        .filter(q -> q.status() == Status.EVADED || q.status() == Status.REFUSED)
                        .toList();
        if (!evaded.isEmpty()) {
            List<Words> topics = evaded.stream().map(q -> q.topic().words()).distinct().toList();
            found.add(
                    new Warning(
                            Warning.Rule.EVADED,
                            contract.id(),
                            contract.provider(),
                            evaded.stream().flatMap(q -> q.clauses().stream()).toList(),
                            CompanyWords.fill(
                                    new Words(
                                            "{0} 件の質問に答えない：{1}",
                                            "{0} questions evaded or refused: {1}"),
                                    Words.same(String.valueOf(evaded.size())),
                                    CompanyWords.join(topics))));
        }
    }

    private void terms(Contract contract) {
        Terms terms = contract.terms();
        if (terms != null && terms.changesOnPosting() && terms.sha256() == null) {
            add(
                    Warning.Rule.TERMS_CHANGE,
                    contract,
                    List.of(),
                    CompanyWords.fill(
                            new Words(
                                    "「{0}」は掲示だけで変わる。写しを保存していないので、何が変わったか分からなくなる",
                                    "\"{0}\" changes by posting, and no copy with its hash is kept to"
                                            + " see what changed"),
                            Words.same(terms.document())));
        }
    }

    private void notice(Contract contract) {
        Renewal renewal = contract.renewal();
        LocalDate ends = contract.ends();
        boolean goesOn = renewal != null && renewal.automatic() && renewal.cancelledOn() == null;
        if (!goesOn || renewal == null || ends == null || !contract.signed()) {
            return;
        }
        LocalDate by = renewal.noticeBy(ends, today);
        long days = ChronoUnit.DAYS.between(today, by);
        if (days <= NOTICE_DAYS) {
            add(
                    Warning.Rule.NOTICE_NEAR,
                    contract,
                    List.of(),
                    CompanyWords.fill(
                            new Words(
                                    "{0} までに申し出ないと自動で更新される（あと {1} 日）",
                                    "renewed automatically unless we give notice by {0} ({1} days left)"),
                            Words.same(by.toString()),
                            Words.same(String.valueOf(days))));
        }
    }
}
