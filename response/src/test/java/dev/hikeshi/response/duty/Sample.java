package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Authority;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.ContainmentPolicy;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.company.Control;
import dev.hikeshi.response.company.Guardrails;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.LossTolerance;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.WeeklyWindow;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Expectation;
import dev.hikeshi.response.contract.Identity;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.Renewal;
import dev.hikeshi.response.contract.Subcontractor;
import dev.hikeshi.response.contract.Warranty;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A small company for tests, put together piece by piece. */
final class Sample {
    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final Instant NIGHT = at("2026-11-22T02:30");
    static final Instant DAY = at("2026-11-20T10:00");
    static final Hours ALWAYS = Hours.always(TOKYO);
    static final Hours OFFICE =
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
    static final DutyId ISOLATE = new DutyId("isolate_server");
    static final DutyId FORENSICS = new DutyId("forensic_analysis");

    final List<Person> people = new ArrayList<>();
    final List<AssetGroup> groups = new ArrayList<>();
    final List<Control> controls = new ArrayList<>();
    final List<Contract> contracts = new ArrayList<>();
    final List<Expectation> expectations = new ArrayList<>();
    final List<ContainmentRule> rules = new ArrayList<>();
    final SortedMap<String, Severity> grades = new TreeMap<>();
    final List<Meter> meters = new ArrayList<>();
    Guardrails guardrails =
            new Guardrails(Set.of(), 10, Duration.ofHours(24), Duration.ofMinutes(30), false);
    @Nullable String personalData;
    boolean signed = true;
    Identity identity = Identity.UNKNOWN;
    @Nullable Renewal renewal;
    final List<Subcontractor> subcontractors = new ArrayList<>();
    final List<Warranty> warranties = new ArrayList<>();
    final List<Disclaimer> disclaimers = new ArrayList<>();

    Sample() {
        groups.add(group("servers", AssetGroup.Kind.SERVER, Set.of("edr")));
        groups.add(group("pcs", AssetGroup.Kind.ENDPOINT, Set.of("edr")));
        groups.add(group("nas", AssetGroup.Kind.OTHER, Set.of()));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(TOKYO).toInstant();
    }

    static AssetGroup group(String id, AssetGroup.Kind kind, Set<String> tools) {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put("os", "windows");
        return new AssetGroup(id, Words.same(id), kind, List.of(id + "*"), tools, facts, List.of());
    }

    static AssetSelector only(String... groups) {
        return new AssetSelector(false, new TreeSet<>(List.of(groups)), Set.of(), Set.of());
    }

    static Authority may(Verb... verbs) {
        return new Authority(Set.of(verbs), AssetSelector.EVERYTHING, null);
    }

    static Authority maySpend(long yen) {
        return new Authority(Set.of(Verb.SPEND), AssetSelector.EVERYTHING, Money.yen(yen));
    }

    /** A person who holds the duties. */
    Sample person(String id, Hours hours, Set<DutyId> holds, Authority... authority) {
        return person(id, hours, holds, Set.of(), List.of(), authority);
    }

    Sample person(
            String id,
            Hours hours,
            Set<DutyId> holds,
            Set<DutyId> canDo,
            List<String> deputies,
            Authority... authority) {
        people.add(
                new Person(
                        id,
                        Words.same(id),
                        Words.same(""),
                        holds,
                        canDo,
                        deputies,
                        List.of(new Contact(Contact.Kind.PHONE, "03-" + id, null)),
                        hours,
                        List.of(),
                        List.of(authority)));
        return this;
    }

    Sample rule(Verb verb, AssetSelector assets, Severity from) {
        rules.add(new ContainmentRule("r" + rules.size(), verb, assets, from, null));
        return this;
    }

    Sample meter(String included, String used, @Nullable Money overage) {
        meters.add(
                new Meter(
                        "hours",
                        "hours",
                        new BigDecimal(included),
                        new BigDecimal(used),
                        BigDecimal.ZERO,
                        overage));
        return this;
    }

    /** A contract of provider {@code id} with these clauses. */
    Sample contract(String id, ClauseDraft... clauses) {
        contracts.add(
                new Contract(
                        "c-" + id,
                        id,
                        Words.same("contract " + id),
                        LocalDate.parse("2026-04-01"),
                        LocalDate.parse("2027-03-31"),
                        signed,
                        null,
                        grades,
                        meters,
                        Arrays.stream(clauses).map(ClauseDraft::done).toList(),
                        identity,
                        renewal,
                        subcontractors,
                        List.of(),
                        warranties,
                        disclaimers));
        return this;
    }

    Sample expects(String holder, DutyId duty, Bearer bearer) {
        expectations.add(new Expectation(holder, duty, AssetSelector.EVERYTHING, bearer));
        return this;
    }

    Company done() {
        List<Provider> providers =
                contracts.stream()
                        .map(Contract::provider)
                        .distinct()
                        .map(
                                id ->
                                        new Provider(
                                                id,
                                                Words.same(id),
                                                TOKYO,
                                                HolidayCalendar.NONE,
                                                List.of(
                                                        new Contact(
                                                                Contact.Kind.PHONE,
                                                                "0120-" + id,
                                                                null))))
                        .toList();
        return new Company(
                "sample",
                Words.same("sample"),
                TOKYO,
                180,
                new LossTolerance(null, null),
                people,
                List.of(),
                groups,
                controls,
                new ContainmentPolicy(rules, guardrails),
                providers,
                contracts,
                expectations,
                personalData);
    }

    /** The ladder for isolating the servers, high severity. */
    Ladder ladder(Instant now) {
        return ladder(Situation.of(ISOLATE, Severity.HIGH, "servers"), now);
    }

    Ladder ladder(Situation situation, Instant now) {
        return Cover.next(done(), situation, now);
    }

    static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).toList();
    }

    static List<String> whyNot(Ladder ladder) {
        return ladder.whyNot().stream().flatMap(why -> codes(why.reasons()).stream()).toList();
    }

    /** The value, which must be there. */
    static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
