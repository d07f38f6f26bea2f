package dev.hikeshi.bench;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Authority;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.ContainmentPolicy;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.company.Guardrails;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.LossTolerance;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.WeeklyWindow;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.DutyCatalogue;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A drawn company with 15 contracts, 400 clauses, 20 asset groups and 12 people; the same on every
 * run. Every field of a clause that changes an answer is drawn.
 */
final class SeededCompany {
    static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    static final int CONTRACTS = 15;
    static final int CLAUSES = 400;
    static final int GROUPS = 20;
    static final int PEOPLE = 12;

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final List<ZoneId> ZONES =
            List.of(TOKYO, TOKYO, TOKYO, ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"));

    final Draw draw;
    final List<DutyId> duties = DutyCatalogue.all().stream().map(Duty::id).toList();

    SeededCompany(long seed) {
        this.draw = new Draw(seed);
    }

    Company company() {
        List<Provider> providers = new ArrayList<>();
        List<Contract> contracts = new ArrayList<>();
        for (int i = 0; i < CONTRACTS; i++) {
            providers.add(provider("p" + i));
            contracts.add(contract(i));
        }
        return new Company(
                "bench",
                Words.same("bench"),
                TOKYO,
                200,
                new LossTolerance(null, null),
                IntStream.range(0, PEOPLE).mapToObj(this::person).toList(),
                List.of(),
                IntStream.range(0, GROUPS).mapToObj(this::group).toList(),
                List.of(),
                policy(),
                providers,
                contracts,
                List.of(),
                null);
    }

    private AssetGroup group(int number) {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put("os", draw.of(List.of("windows", "windows", "linux")));
        if (!draw.oneIn(8)) {
            facts.put("agent_healthy", draw.of(List.of("yes", "yes", "no")));
        }
        return new AssetGroup(
                "g" + number,
                Words.same("group " + number),
                draw.of(List.of(AssetGroup.Kind.values())),
                List.of("g" + number + "-*"),
                draw.oneIn(2) ? Set.of("edr") : Set.of(),
                facts,
                List.of());
    }

    AssetSelector selector() {
        if (draw.oneIn(3)) {
            return AssetSelector.EVERYTHING;
        }
        TreeSet<String> groups = new TreeSet<>();
        int count = draw.between(2, 9);
        for (int i = 0; i < count; i++) {
            groups.add("g" + draw.between(0, GROUPS));
        }
        return new AssetSelector(false, groups, Set.of(), Set.of());
    }

    Hours hours() {
        ZoneId zone = draw.of(ZONES);
        if (draw.oneIn(4)) {
            return Hours.always(zone);
        }
        LocalTime from = LocalTime.of(draw.between(7, 11), 30 * draw.between(0, 2));
        LocalTime to = LocalTime.of(draw.between(16, 23), 30 * draw.between(0, 2));
        DayOfWeek last = draw.of(List.of(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY));
        WeeklyWindow week = new WeeklyWindow(EnumSet.range(DayOfWeek.MONDAY, last), from, to);
        return new Hours(zone, List.of(week), holidays(), Hours.OnHolidays.CLOSED);
    }

    private static HolidayCalendar holidays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int year = 2026; year <= 2028; year++) {
            for (int month = 1; month <= 12; month++) {
                days.add(LocalDate.of(year, month, 1 + (month * 7 + year) % 27));
            }
            days.add(LocalDate.of(year, 12, 31));
            days.add(LocalDate.of(year, 1, 1));
        }
        return new HolidayCalendar("jp", days);
    }

    private Person person(int number) {
        Set<DutyId> holds = new TreeSet<>();
        Set<DutyId> can = new TreeSet<>();
        for (int i = 0; i < 5; i++) {
            holds.add(draw.of(duties));
            can.add(draw.of(duties));
        }
        Instant away = NOW.plus(Duration.ofDays(draw.between(0, 300)));
        return new Person(
                "n" + number,
                Words.same("person " + number),
                Words.same(""),
                holds,
                can,
                List.of("n" + draw.between(0, PEOPLE)),
                List.of(
                        new Contact(Contact.Kind.PHONE, "1", hours()),
                        new Contact(Contact.Kind.MAIL, "2", null)),
                hours(),
                List.of(new Absence(away, away.plus(Duration.ofDays(draw.between(1, 15))))),
                List.of(
                        new Authority(
                                EnumSet.of(
                                        Verb.CONSENT, draw.of(List.of(Verb.values())), Verb.SPEND),
                                selector(),
                                Money.yen(100_000L * draw.between(1, 100)))));
    }

    private Provider provider(String id) {
        return new Provider(
                id,
                Words.same(id),
                TOKYO,
                HolidayCalendar.NONE,
                List.of(
                        new Contact(Contact.Kind.PHONE, "0120-" + id, hours()),
                        new Contact(Contact.Kind.PORTAL, id, null)));
    }

    private Contract contract(int number) {
        TreeMap<String, Severity> grades = new TreeMap<>();
        grades.put("P1", Severity.HIGH);
        Meter meter =
                new Meter(
                        "hours",
                        "hours",
                        BigDecimal.valueOf(draw.between(5, 60)),
                        BigDecimal.valueOf(draw.between(0, 20)),
                        BigDecimal.ZERO,
                        draw.oneIn(2) ? Money.yen(30_000) : null);
        SeededClause clauses = new SeededClause(this);
        List<Clause> drawn = new ArrayList<>();
        for (int i = number; i < CLAUSES; i += CONTRACTS) {
            drawn.add(clauses.clause(i));
        }
        return new Contract(
                "c" + number,
                "p" + number,
                Words.same("contract " + number),
                LocalDate.parse("2026-04-01"),
                draw.oneIn(3) ? LocalDate.parse("2027-03-31") : null,
                !draw.oneIn(8),
                null,
                grades,
                List.of(meter),
                drawn);
    }

    private ContainmentPolicy policy() {
        List<ContainmentRule> rules = new ArrayList<>();
        for (Verb verb : List.of(Verb.ISOLATE, Verb.DISABLE_ACCOUNT, Verb.BLOCK_ADDRESS)) {
            rules.add(
                    new ContainmentRule(
                            "r" + rules.size(), verb, selector(), Severity.HIGH, hours()));
        }
        return new ContainmentPolicy(
                rules,
                new Guardrails(
                        Set.of("g0", "g1"), 5, Duration.ofHours(24), Duration.ofDays(3), false));
    }
}
