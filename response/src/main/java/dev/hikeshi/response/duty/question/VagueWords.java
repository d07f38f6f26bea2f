package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns vague words into one concrete question a duty. */
public final class VagueWords {
    private VagueWords() {}

    /**
     * The duties that the vague words of a clause may mean.
     *
     * <p>A clause that holds only what the paper says stands for its own duties and for those that
     * its words may mean; the text of a plain clause for those of the words in it that no plain
     * clause of the contract speaks of, and, where a word only weakens, for its own.
     */
    public static SortedSet<DutyId> candidates(Contract contract, Clause clause) {
        TreeSet<DutyId> duties = new TreeSet<>();
        List<VagueTerm> terms = terms(clause);
        terms.forEach(term -> duties.addAll(term.duties()));
        if (clause.vague() != null) {
            duties.addAll(clause.duties());
            return duties;
        }
        contract.clauses().stream()
                .filter(Reading::isPlain)
                .forEach(plain -> duties.removeAll(plain.duties()));
        if (Reading.acts(clause) && terms.stream().anyMatch(VagueTerm::isHedge)) {
            duties.addAll(clause.duties());
        }
        return duties;
    }

    /** The vague words of a clause, each once. */
    public static List<VagueTerm> terms(Clause clause) {
        String vague = clause.vague() == null ? "" : clause.vague();
        return Stream.of(vague, clause.text().ja(), clause.text().en())
                .flatMap(text -> VagueTerms.in(text).stream())
                .distinct()
                .toList();
    }

    /** One point a contract and candidate duty; several clauses that raise it share it. */
    static List<Point> read(Company company, Instant now) {
        List<Point> points = new ArrayList<>();
        LocalDate today = Reading.today(company, now);
        for (Contract contract : company.contracts()) {
            if (Reading.isAlive(contract, today)) {
                points.addAll(read(new Reading(company, contract, now)));
            }
        }
        return points;
    }

    private static List<Point> read(Reading reading) {
        SortedMap<DutyId, List<Clause>> raised = new TreeMap<>();
        for (Clause clause : reading.clauses) {
            if (clause.vague() != null || Reading.isPlain(clause)) {
                candidates(reading.contract, clause)
                        .forEach(
                                d -> raised.computeIfAbsent(d, x -> new ArrayList<>()).add(clause));
            }
        }
        raised.forEach((duty, clauses) -> point(reading, duty, clauses));
        return reading.points();
    }

    private static void point(Reading reading, DutyId duty, List<Clause> clauses) {
        reading.add(
                Topic.VAGUE,
                duty.id(),
                false,
                clauses,
                new TreeSet<>(List.of(duty)),
                reading.assets(clauses),
                Reading.HOURS_A_YEAR,
                CompanyWords.fill(
                        new Words(
                                "{0}「{1}」に、「{2}」は含まれますか。含まれるなら、対象の機器、時間帯、いつまでに、費用、証拠として残すものをお示しください。含まれない場合は、その旨をご回答ください。",
                                "{0} \"{1}\". Does that include \"{2}\"? If so: for which"
                                        + " machines, at which hours, by when, at what price, and what"
                                        + " proof do you keep? If not, please say so."),
                        where(clauses),
                        quoted(clauses),
                        reading.words.duty(duty)));
    }

    /**
     * One question about all that the vague words of some clauses may mean; the duties follow as a
     * list.
     *
     * @param clauses ids of the clauses that say them
     */
    public static Words together(Contract contract, Collection<String> clauses) {
        List<Clause> said =
                contract.clauses().stream().filter(c -> clauses.contains(c.id())).toList();
        return CompanyWords.fill(
                new Words(
                        "{0}「{1}」に、次のそれぞれは含まれますか。含まれるものは、対象の機器、時間帯、いつまでに、費用、証拠として残すものを、含まれないものは、その旨をご回答ください。",
                        "{0} \"{1}\". Does that include each of the following? Where it does: for"
                                + " which machines, at which hours, by when, at what price, and what"
                                + " proof do you keep? Where it does not, please say so."),
                where(said),
                quoted(said));
    }

    /** Numbers of clauses say something to the provider only where they are those of the paper. */
    private static Words where(List<Clause> clauses) {
        List<String> ids =
                clauses.stream().filter(Reading::isOnPaper).map(Clause::id).sorted().toList();
        return ids.isEmpty()
                ? new Words("", "We read:")
                : CompanyWords.fill(
                        new Words("条項 {0} の", "Clause {0} says"),
                        Words.same(String.join(", ", ids)));
    }

    private static Words quoted(List<Clause> clauses) {
        return new Words(quoted(clauses, "」「"), quoted(clauses, "\", \""));
    }

    private static String quoted(List<Clause> clauses, String between) {
        return clauses.stream()
                .flatMap(VagueWords::said)
                .distinct()
                .collect(Collectors.joining(between));
    }

    private static Stream<String> said(Clause clause) {
        return clause.vague() == null
                ? terms(clause).stream().map(VagueTerm::term)
                : Stream.of(clause.vague());
    }
}
