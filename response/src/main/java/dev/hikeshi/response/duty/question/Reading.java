package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.Role;
import dev.hikeshi.response.contract.Window;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyAssets;
import dev.hikeshi.response.duty.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** One contract while it is being read, and the points found so far. */
final class Reading {
    private static final Set<Phase> SEES = EnumSet.of(Phase.DETECT);
    static final long HOURS_A_YEAR = Duration.ofDays(365).toHours();

    final Company company;
    final Contract contract;
    final CompanyWords words;
    final Instant now;

    /** Clauses that have not ended, whatever they are worth. */
    final List<Clause> clauses;

    /** Those that are plain and proved in writing. */
    final List<Clause> plain;

    final Duties known;

    private final List<Point> points = new ArrayList<>();

    Reading(Company company, Contract contract, Instant now) {
        this.company = company;
        this.contract = contract;
        this.words = new CompanyWords(company);
        this.known = Duties.of(company);
        this.now = now;
        LocalDate today = today(company, now);
        this.clauses =
                contract.clauses().stream()
                        .filter(clause -> clause.to() == null || !clause.to().isBefore(today))
                        .toList();
        this.plain = clauses.stream().filter(Reading::isPlain).toList();
    }

    static LocalDate today(Company company, Instant now) {
        return now.atZone(company.zone()).toLocalDate();
    }

    /** True when the contract has not ended on that day. */
    static boolean isAlive(Contract contract, LocalDate today) {
        return contract.lastDay().map(last -> !last.isBefore(today)).orElse(true);
    }

    static boolean isPlain(Clause clause) {
        return clause.vague() == null
                && clause.evidence().stream().map(Evidence::kind).anyMatch(Evidence.Kind::binds);
    }

    /** True when the contract's own text is the proof, so that its id is the paper's. */
    static boolean isOnPaper(Clause clause) {
        return clause.evidence().stream()
                .anyMatch(one -> one.kind() == Evidence.Kind.CONTRACT_TEXT);
    }

    /**
     * Clauses of those phases for which the provider is there at all: where it acts; else where it
     * advises, tells or sells; else what we only believe of it or read from vague words.
     */
    List<Clause> serving(Set<Phase> phases) {
        List<Clause> acting = doing(c -> in(c, phases));
        if (!acting.isEmpty()) {
            return acting;
        }
        if (contract.roles().equals(Set.of(Role.INSURER))) {
            return List.of();
        }
        List<Clause> promised = plain.stream().filter(c -> !refuses(c) && in(c, phases)).toList();
        return promised.isEmpty()
                ? clauses.stream().filter(c -> !refuses(c) && in(c, phases)).toList()
                : promised;
    }

    static boolean refuses(Clause clause) {
        return modes(clause).equals(Set.of(Mode.REFUSES));
    }

    List<Point> points() {
        return List.copyOf(points);
    }

    Optional<Provider> provider() {
        return company.providers().stream()
                .filter(provider -> provider.id().equals(contract.provider()))
                .findFirst();
    }

    /** Plain clauses in which the provider acts at some hour, bought. */
    List<Clause> doing() {
        return plain.stream().filter(clause -> clause.bought() && acts(clause)).toList();
    }

    /** Where it acts, and where it tells us what it sees. */
    List<Clause> watching() {
        return plain.stream()
                .filter(Clause::bought)
                .filter(c -> acts(c) || (modes(c).contains(Mode.NOTIFIES) && in(c, SEES)))
                .toList();
    }

    List<Clause> doing(Predicate<Clause> which) {
        return doing().stream().filter(which).toList();
    }

    /** Plain clauses that speak of a duty, in any mode. */
    List<Clause> about(String... duties) {
        return plain.stream().filter(clause -> names(clause, duties)).toList();
    }

    static boolean names(Clause clause, String... duties) {
        return List.of(duties).stream()
                .map(DutyId::new)
                .anyMatch(duty -> clause.duties().contains(duty));
    }

    boolean in(Clause clause, Collection<Phase> phases) {
        return clause.duties().stream().anyMatch(duty -> in(duty, phases));
    }

    boolean in(DutyId duty, Collection<Phase> phases) {
        return known.find(duty).map(Duty::phase).filter(phases::contains).isPresent();
    }

    static boolean acts(Clause clause) {
        return modes(clause).stream().anyMatch(Reading::acts);
    }

    static boolean acts(Mode mode) {
        return switch (mode) {
            case PERFORMS, ON_REQUEST, WITH_CONSENT -> true;
            case FOR_EXTRA_MONEY, ADVISES, NOTIFIES, REFUSES -> false;
        };
    }

    /** Every mode that the clause has at some hour for some severity. */
    static SortedSet<Mode> modes(Clause clause) {
        TreeSet<Mode> modes = new TreeSet<>();
        for (Severity severity : Severity.values()) {
            Window window = clause.at(severity);
            modes.add(window.mode());
            if (window.outside() != null) {
                modes.add(window.outside());
            }
        }
        return modes;
    }

    static SortedSet<DutyId> duties(Collection<Clause> clauses) {
        TreeSet<DutyId> duties = new TreeSet<>();
        clauses.forEach(clause -> duties.addAll(clause.duties()));
        return duties;
    }

    List<String> assets(Collection<Clause> clauses) {
        return company.groups().stream()
                .filter(group -> clauses.stream().anyMatch(c -> c.assets().selects(group)))
                .map(group -> group.id())
                .toList();
    }

    /** One topic that clauses answer or leave open, for the whole contract. */
    void point(Topic topic, boolean answered, Collection<Clause> about, Words text) {
        add(topic, "", answered, about, duties(about), assets(about), HOURS_A_YEAR, text);
    }

    /** One topic of one part of the contract. */
    void point(
            Topic topic, String subject, boolean answered, Collection<Clause> about, Words text) {
        add(topic, subject, answered, about, duties(about), assets(about), HOURS_A_YEAR, text);
    }

    void add(
            Topic topic,
            String subject,
            boolean answered,
            Collection<Clause> about,
            SortedSet<DutyId> duties,
            List<String> assets,
            long hours,
            Words text) {
        List<String> ids = about.stream().map(Clause::id).toList();
        String id = contract.id() + "/" + topic.key() + (subject.isEmpty() ? "" : "/" + subject);
        List<String> concerned = concerned(duties, assets);
        points.add(
                new Point(id, contract.id(), topic, answered, ids, duties, concerned, hours, text));
    }

    /**
     * Of these groups those that the duties are about: nobody closes the VPN of a backup server.
     */
    private List<String> concerned(SortedSet<DutyId> duties, List<String> assets) {
        boolean whole =
                duties.isEmpty()
                        || duties.stream().anyMatch(duty -> DutyAssets.kinds(duty).isEmpty());
        if (whole) {
            return assets;
        }
        TreeSet<String> about = new TreeSet<>();
        duties.forEach(
                duty -> DutyAssets.groups(company, duty).forEach(group -> about.add(group.id())));
        return assets.stream().filter(about::contains).toList();
    }
}
