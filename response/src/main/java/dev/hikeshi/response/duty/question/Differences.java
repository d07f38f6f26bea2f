package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Expectation;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Footing;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.ReasonCode;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds every expectation against what is written. */
public final class Differences {
    private final Company company;
    private final CompanyWords words;
    private final Cover cover;
    private final Instant now;

    private Differences(Company company, Instant now) {
        this.company = company;
        this.words = new CompanyWords(company);
        this.cover = new Cover(company);
        this.now = now;
    }

    /**
     * Every expectation, one a group, in the order of duty, group, holder and bearer. The coming
     * seven days are looked at, at every severity.
     */
    public static List<Difference> of(Company company, Instant now) {
        Differences differences = new Differences(company, now);
        List<Difference> all = new ArrayList<>();
        for (Expectation expectation : company.expectations()) {
            differences.groups(expectation).forEach(g -> all.add(differences.one(expectation, g)));
        }
        return all.stream()
                .sorted(
                        Comparator.comparing((Difference d) -> d.expectation().duty())
                                .thenComparing(Difference::asset)
                                .thenComparing(d -> d.expectation().holder())
                                .thenComparing(d -> d.expectation().bearer()))
                .toList();
    }

    private List<String> groups(Expectation expectation) {
        List<String> reached = CompanyWords.reached(company, expectation.assets());
        return company.groups().isEmpty() ? List.of("") : reached;
    }

    private Difference one(Expectation expectation, String group) {
        Found found = new Found(expectation.bearer());
        for (Severity severity : Severity.values()) {
            String[] assets = group.isEmpty() ? new String[0] : new String[] {group};
            Situation situation = Situation.of(expectation.duty(), severity, assets);
            Duration bound = Duration.ZERO;
            for (Week.Span span : Week.of(cover, situation, now)) {
                bound = found.look(span.ladder()) ? bound.plus(span.length()) : bound;
            }
            found.add(severity, bound);
        }
        Difference.Kind kind = found.kind();
        return new Difference(
                expectation,
                group,
                kind,
                found.worst.toHours(),
                List.copyOf(found.clauses),
                why(expectation, group, kind, found));
    }

    /** What was seen of one bearer. */
    private static final class Found {
        private final Bearer bearer;
        private final SortedSet<Difference.Kind> seen = new TreeSet<>();
        private final SortedSet<String> clauses = new TreeSet<>();
        private final SortedSet<Severity> notWhole = new TreeSet<>();
        private Duration worst = Week.LENGTH;
        private boolean anyBound;

        Found(Bearer bearer) {
            this.bearer = bearer;
        }

        /** True when the bearer is bound. */
        boolean look(Ladder ladder) {
            boolean bound = false;
            for (Rung rung : ladder.rungs()) {
                if (rung.bearers().contains(bearer)) {
                    bound |= rung.binds();
                    rung.footings().forEach(this::note);
                    seen.add(kind(rung));
                }
            }
            ladder.whyNot().stream()
                    .filter(why -> why.bearer().equals(bearer))
                    .filter(
                            why ->
                                    why.reasons().stream()
                                            .anyMatch(r -> r.code() == ReasonCode.REFUSED))
                    .forEach(
                            why -> {
                                seen.add(Difference.Kind.REFUSED);
                                if (why.clause() != null) {
                                    clauses.add(why.clause());
                                }
                            });
            return bound;
        }

        private void note(Footing footing) {
            if (footing.bearer().equals(bearer) && footing.clause() != null) {
                clauses.add(footing.clause());
            }
        }

        void add(Severity severity, Duration bound) {
            anyBound |= !bound.isZero();
            if (bound.compareTo(Week.LENGTH) < 0) {
                notWhole.add(severity);
                worst = bound.compareTo(worst) < 0 ? bound : worst;
            }
        }

        Difference.Kind kind() {
            if (seen.contains(Difference.Kind.DISPUTED)) {
                return Difference.Kind.DISPUTED;
            }
            if (notWhole.isEmpty()) {
                return Difference.Kind.AGREED;
            }
            if (anyBound) {
                return Difference.Kind.PARTLY;
            }
            return seen.stream()
                    .filter(kind -> kind != Difference.Kind.AGREED)
                    .findFirst()
                    .orElse(Difference.Kind.SILENT);
        }

        private static Difference.Kind kind(Rung rung) {
            return switch (rung) {
                case Rung.Owed r -> Difference.Kind.AGREED;
                case Rung.OwedOnRequest r -> Difference.Kind.NEEDS_US;
                case Rung.OwedWithConsent r -> Difference.Kind.NEEDS_US;
                case Rung.ForExtraMoney r -> Difference.Kind.EXTRA_MONEY;
                case Rung.UnableNow r -> Difference.Kind.PARTLY;
                case Rung.Unconfirmed r -> Difference.Kind.UNCONFIRMED;
                case Rung.Disputed r -> Difference.Kind.DISPUTED;
                case Rung.AdvisedOnly r -> Difference.Kind.ADVICE_ONLY;
                case Rung.NotifiedOnly r -> Difference.Kind.ADVICE_ONLY;
                case Rung.OwedByNobody r -> Difference.Kind.SILENT;
            };
        }
    }

    private Words why(Expectation e, String group, Difference.Kind kind, Found found) {
        Words severities =
                CompanyWords.join(found.notWhole.stream().map(CompanyWords::severity).toList());
        Words rest =
                kind == Difference.Kind.PARTLY
                        ? CompanyWords.fill(
                                new Words(
                                        "（重大度 {0}：一週間168時間のうち最少で {1} 時間）",
                                        " (severity {0}: as little as {1} of the 168 hours of a week)"),
                                severities,
                                Words.same(String.valueOf(found.worst.toHours())))
                        : Words.same("");
        return CompanyWords.fill(
                new Words(
                        "{0}は、「{2}」（{3}）を{1}が行うと考えている。書面では：{4}{5}",
                        "{0} believes that {1} does \"{2}\" ({3}). On paper: {4}{5}"),
                words.bearer(e.holder()),
                words.bearer(e.bearer().id()),
                words.duty(e.duty()),
                group.isEmpty() ? words.groups(List.of()) : words.group(group),
                kind.words(),
                rest);
    }

    /** The differences to ask a provider about, one a contract, duty and holder. */
    static List<Point> points(Company company, Instant now) {
        List<Point> points = new ArrayList<>();
        SortedSet<String> seen = new TreeSet<>();
        List<Difference> all = of(company, now).stream().filter(Difference::differs).toList();
        LocalDate today = Reading.today(company, now);
        for (Difference one : all) {
            Contract contract = contract(company, one.expectation().bearer(), today);
            if (contract == null || !asks(one.kind())) {
                continue;
            }
            List<String> groups =
                    all.stream()
                            .filter(d -> d.expectation().equals(one.expectation()))
                            .filter(d -> asks(d.kind()))
                            .map(Difference::asset)
                            .filter(asset -> !asset.isEmpty())
                            .toList();
            Point point = point(company, contract, one, groups);
            if (seen.add(point.id())) {
                points.add(point);
            }
        }
        return points;
    }

    /** What is refused or sold is known; the rest is asked. */
    private static boolean asks(Difference.Kind kind) {
        return switch (kind) {
            case PARTLY, UNCONFIRMED, SILENT, DISPUTED, ADVICE_ONLY -> true;
            case AGREED, NEEDS_US, EXTRA_MONEY, REFUSED -> false;
        };
    }

    private static Point point(
            Company company, Contract contract, Difference one, List<String> groups) {
        CompanyWords words = new CompanyWords(company);
        Expectation e = one.expectation();
        String id =
                contract.id()
                        + "/"
                        + Topic.EXPECTATION.name().toLowerCase(Locale.ROOT)
                        + "/"
                        + e.duty().id()
                        + "/"
                        + e.holder();
        return new Point(
                id,
                contract.id(),
                Topic.EXPECTATION,
                false,
                one.clauses().stream()
                        .filter(clause -> clause.startsWith(contract.id() + "/"))
                        .map(clause -> clause.substring(contract.id().length() + 1))
                        .toList(),
                new TreeSet<>(List.of(e.duty())),
                groups,
                Reading.HOURS_A_YEAR,
                CompanyWords.fill(
                        new Words(
                                "「{0}」（{1}）は、貴社が行うものと理解しています。契約書でこれを約束している箇所と、対象の重大度・時間帯をお示しください。行わない場合は、その旨をご回答ください。",
                                "We understand that you do \"{0}\" for {1}. Where does the contract say"
                                        + " so, for which severities and hours? If you do not, please say"
                                        + " so."),
                        words.duty(e.duty()),
                        words.groups(groups)));
    }

    private static @Nullable Contract contract(Company company, Bearer bearer, LocalDate today) {
        return company.contracts().stream()
                .filter(c -> new Bearer.OfProvider(c.provider()).equals(bearer))
                .filter(c -> Reading.isAlive(c, today))
                .min(Comparator.comparing((Contract c) -> !c.signed()).thenComparing(Contract::id))
                .orElse(null);
    }
}
