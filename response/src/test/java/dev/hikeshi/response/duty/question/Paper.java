package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Authority;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.ContainmentPolicy;
import dev.hikeshi.response.company.Guardrails;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.LossTolerance;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.WeeklyWindow;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Consent;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Exclusion;
import dev.hikeshi.response.contract.Expectation;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Identity;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Price;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.Remedy;
import dev.hikeshi.response.contract.Renewal;
import dev.hikeshi.response.contract.Terms;
import dev.hikeshi.response.contract.Trigger;
import dev.hikeshi.response.contract.Warranty;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A company with one contract, written down clause by clause. */
public final class Paper {
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** Monday, a day off. */
    public static final Instant NOW =
            LocalDateTime.parse("2026-11-23T00:00").atZone(TOKYO).toInstant();

    public static final Hours OFFICE =
            new Hours(
                    TOKYO,
                    List.of(
                            new WeeklyWindow(
                                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                    LocalTime.of(9, 0),
                                    LocalTime.of(17, 0))),
                    new HolidayCalendar(
                            "jp", new TreeSet<>(List.of(LocalDate.parse("2026-11-23")))),
                    Hours.OnHolidays.CLOSED);

    public String id = "c";
    public String provider = "kaze";
    public @Nullable String ends;
    public boolean signed = true;
    public boolean bought = true;
    public @Nullable Terms terms;
    public Identity identity = Identity.UNKNOWN;
    public @Nullable Renewal renewal;
    public Evidence.Kind evidence = Evidence.Kind.CONTRACT_TEXT;
    public Severity atLeast = Severity.LOW;
    public final List<Meter> meters = new ArrayList<>();
    public final List<Remedy> remedies = new ArrayList<>();
    public final List<Warranty> warranties = new ArrayList<>();
    public final List<Disclaimer> disclaimers = new ArrayList<>();
    public final List<Person> people = new ArrayList<>();
    public final List<Clock> clocks = new ArrayList<>();
    public final List<Gate> gates = new ArrayList<>();
    public final List<Exclusion> exclusions = new ArrayList<>();
    public @Nullable String meter;
    public @Nullable Price price;
    public @Nullable String vague;
    public Words text = Words.same("");
    private AssetSelector assets = AssetSelector.EVERYTHING;
    private @Nullable Hours window;
    private Consent consent = Consent.NOT_NEEDED;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();
    private final List<Contract> others = new ArrayList<>();

    public Paper on(String... groups) {
        assets = new AssetSelector(false, Set.of(groups), Set.of(), Set.of());
        return this;
    }

    public Paper everywhere() {
        assets = AssetSelector.EVERYTHING;
        return this;
    }

    public Paper window(@Nullable Hours hours) {
        window = hours;
        return this;
    }

    public Paper vague(String words) {
        vague = words;
        return this;
    }

    public Paper consent(@Nullable Mode fallback, String... who) {
        consent = new Consent(List.of(who), "oral", 2, fallback);
        return this;
    }

    public Paper clock(int minutes, @Nullable Integer percentile) {
        clocks.add(
                new Clock(
                        Clock.Metric.CONTAIN,
                        Duration.ofMinutes(minutes),
                        Clock.Unit.ELAPSED,
                        "detection",
                        Clock.Kind.SLA,
                        percentile,
                        percentile == null ? null : "month"));
        return this;
    }

    public Paper expects(String holder, String duty, Bearer bearer) {
        expectations.add(
                new Expectation(
                        holder,
                        new DutyId(duty),
                        new AssetSelector(false, Set.of("servers"), Set.of(), Set.of()),
                        bearer));
        return this;
    }

    public Paper person(String person, Hours hours, Set<String> holds, Verb... verbs) {
        TreeSet<DutyId> duties = new TreeSet<>();
        holds.forEach(duty -> duties.add(new DutyId(duty)));
        people.add(
                new Person(
                        person,
                        Words.same(person),
                        Words.same("IT"),
                        duties,
                        Set.of(),
                        List.of(),
                        List.of(new Contact(Contact.Kind.PHONE, "090-" + person, null)),
                        hours,
                        List.of(),
                        List.of(
                                new Authority(
                                        Set.of(verbs),
                                        AssetSelector.EVERYTHING,
                                        Money.yen(1_000_000)))));
        return this;
    }

    /** Writes a clause down with all that was set before. */
    public Paper clause(String clause, Mode mode, String... duties) {
        TreeSet<DutyId> ids = new TreeSet<>();
        List.of(duties).forEach(duty -> ids.add(new DutyId(duty)));
        clauses.add(
                new Clause(
                        clause,
                        ids,
                        mode,
                        bought,
                        assets,
                        new Trigger(atLeast, null, false, new TreeMap<>(), Words.same("")),
                        window,
                        null,
                        new TreeMap<>(),
                        List.of(),
                        clocks,
                        meter,
                        price,
                        gates,
                        List.of(),
                        exclusions,
                        consent,
                        vague,
                        List.of(
                                new Evidence(
                                        evidence,
                                        LocalDate.parse("2026-04-01"),
                                        "Kaze",
                                        "doc.pdf",
                                        "1",
                                        null)),
                        null,
                        null,
                        text,
                        null,
                        null,
                        null));
        return this;
    }

    /** Closes this contract and begins another one. */
    public Paper next(String otherProvider, String otherId) {
        others.add(contract());
        clauses.clear();
        clocks.clear();
        provider = otherProvider;
        id = otherId;
        return this;
    }

    private Contract contract() {
        return new Contract(
                id,
                provider,
                Words.same("contract " + id),
                LocalDate.parse("2026-04-01"),
                ends == null ? null : LocalDate.parse(ends),
                signed,
                terms,
                new TreeMap<>(),
                meters,
                clauses,
                identity,
                renewal,
                List.of(),
                remedies,
                warranties,
                disclaimers);
    }

    public Company company() {
        List<Contract> contracts = new ArrayList<>(others);
        contracts.add(contract());
        if (people.isEmpty()) {
            person("sato", OFFICE, Set.of("triage_alert"), Verb.ISOLATE, Verb.CONSENT, Verb.SPEND);
        }
        return new Company(
                "minato",
                new Words("港部品", "Minato Parts"),
                TOKYO,
                160,
                new LossTolerance(null, null),
                people,
                List.of(
                        new BusinessFunction(
                                "shipping",
                                new Words("出荷", "Shipping"),
                                Money.yen(2_000_000),
                                Words.same("test"),
                                List.of("servers"))),
                List.of(
                        group("pcs", AssetGroup.Kind.ENDPOINT),
                        group("servers", AssetGroup.Kind.SERVER)),
                List.of(),
                new ContainmentPolicy(
                        List.of(),
                        new Guardrails(Set.of(), 10, Duration.ofHours(24), Duration.ZERO, false)),
                contracts.stream().map(Contract::provider).distinct().map(Paper::provider).toList(),
                contracts,
                expectations,
                null);
    }

    private static AssetGroup group(String id, AssetGroup.Kind kind) {
        return new AssetGroup(
                id,
                Words.same(id),
                kind,
                List.of(id + "*"),
                Set.of("edr"),
                new TreeMap<>(),
                List.of());
    }

    private static Provider provider(String id) {
        return new Provider(
                id,
                Words.same(id),
                TOKYO,
                HolidayCalendar.NONE,
                List.of(new Contact(Contact.Kind.PHONE, "0120-" + id, null)));
    }
}
