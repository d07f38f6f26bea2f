package dev.hikeshi.company;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Authority;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.ContainmentPolicy;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.company.Control;
import dev.hikeshi.response.company.Done;
import dev.hikeshi.response.company.Guardrails;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.LossTolerance;
import dev.hikeshi.response.company.OwnDuty;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.WeeklyWindow;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Expectation;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.Role;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes up companies that follow every rule of the format. */
final class RandomCompany {
    static final List<String> PEOPLE = List.of("kato", "mori", "sato");
    static final List<String> GROUPS = List.of("dc", "nas", "pcs", "servers");
    static final List<String> PROVIDERS = List.of("kaze", "umi");
    private static final HolidayCalendar JAPAN = new HolidayCalendar("jp", PublicHolidays.of("jp"));

    private final Random random;

    RandomCompany(Random random) {
        this.random = random;
    }

    Company company() {
        List<Expectation> expectations = new ArrayList<>();
        expectations.add(
                new Expectation("provider:kaze", duty(), selector(), new Bearer.OfPerson("sato")));
        expectations.add(new Expectation("us", duty(), selector(), new Bearer.Machine()));
        return new Company(
                "c" + random.nextInt(100),
                words(),
                zone(),
                1 + random.nextInt(300),
                new LossTolerance(maybe(money()), maybe(duration())),
                PEOPLE.stream().map(this::person).toList(),
                List.of(
                        new BusinessFunction(
                                "f",
                                words(),
                                money(),
                                words(),
                                some(GROUPS),
                                maybe(hours()),
                                maybe(duration()),
                                maybe(duration()))),
                GROUPS.stream().map(this::group).toList(),
                List.of(new Control("mfa", text(), maybe(date()))),
                policy(),
                PROVIDERS.stream().map(this::provider).toList(),
                List.of(contract("a", "kaze"), contract("b", "umi")),
                expectations,
                maybe(random.nextBoolean() ? "yes" : "no"),
                List.of(ownDuty("own/a"), ownDuty("own/b")),
                List.of(new Done(duty(), date(), bearer(), text())));
    }

    private OwnDuty ownDuty(String id) {
        return new OwnDuty(
                new DutyId(id),
                words(),
                words(),
                pick(List.of("prepare", "contain")),
                pick(List.of("round", "host")),
                Duration.ofMinutes(1 + random.nextInt(90)),
                Duration.ofHours(1 + random.nextInt(90)),
                maybe(Period.ofMonths(1 + random.nextInt(12))),
                words());
    }

    private Person person(String id) {
        Instant from = Instant.parse("2026-11-20T09:00:00Z").plusSeconds(60L * random.nextInt(99));
        return new Person(
                id,
                words(),
                words(),
                duties(),
                duties(),
                some(PEOPLE).stream().filter(deputy -> !deputy.equals(id)).toList(),
                List.of(contact(), contact()),
                hours(),
                List.of(new Absence(from, from.plusSeconds(60L + 60L * random.nextInt(99)))),
                List.of(new Authority(verbs(), selector(), maybe(money()))));
    }

    private Set<Verb> verbs() {
        return Set.of(pick(List.of(Verb.ISOLATE, Verb.SPEND)), Verb.RELEASE);
    }

    Contact contact() {
        return new Contact(pick(List.of(Contact.Kind.values())), text(), maybe(hours()));
    }

    Hours hours() {
        if (random.nextInt(8) == 0) {
            return new Hours(zone(), List.of(all()), HolidayCalendar.NONE, Hours.OnHolidays.SAME);
        }
        int begin = random.nextInt(12);
        WeeklyWindow day =
                new WeeklyWindow(
                        Set.of(DayOfWeek.of(1 + random.nextInt(3)), DayOfWeek.FRIDAY),
                        LocalTime.of(begin, 5 * random.nextInt(12)),
                        LocalTime.of(begin + 1 + random.nextInt(11), 0));
        return new Hours(zone(), List.of(day), JAPAN, pick(List.of(Hours.OnHolidays.values())));
    }

    private static WeeklyWindow all() {
        return new WeeklyWindow(Set.of(DayOfWeek.values()), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    private AssetGroup group(String id) {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put("agent_healthy", random.nextBoolean() ? "yes" : "no");
        facts.put("os", text());
        List<String> earlier = GROUPS.subList(0, GROUPS.indexOf(id));
        return new AssetGroup(
                id,
                words(),
                pick(List.of(AssetGroup.Kind.values())),
                List.of("PC-*", "10.0." + random.nextInt(256) + ".0/24"),
                Set.of("edr"),
                facts,
                some(earlier));
    }

    private ContainmentPolicy policy() {
        ContainmentRule rule =
                new ContainmentRule("r", Verb.ISOLATE, selector(), severity(), maybe(hours()));
        Guardrails rails =
                new Guardrails(
                        Set.copyOf(some(GROUPS)),
                        random.nextInt(50),
                        duration(),
                        duration(),
                        random.nextBoolean());
        return new ContainmentPolicy(List.of(rule), rails);
    }

    private Provider provider(String id) {
        return new Provider(id, words(), zone(), JAPAN, List.of(contact()));
    }

    private Contract contract(String id, String provider) {
        TreeMap<String, Severity> grades = new TreeMap<>();
        grades.put("P1", severity());
        RandomClause clauses = new RandomClause(this, random);
        RandomPaper paper = new RandomPaper(this, random);
        return new Contract(
                id,
                provider,
                words(),
                LocalDate.of(2026, 4, 1),
                maybe(LocalDate.of(2027, 3, 31)),
                random.nextBoolean(),
                null,
                grades,
                List.of(
                        new Meter(
                                "hours",
                                "hours",
                                BigDecimal.valueOf(random.nextInt(100)),
                                BigDecimal.ONE,
                                new BigDecimal("0.5"),
                                maybe(yen()),
                                BigDecimal.TWO,
                                maybe(pick(List.of(Meter.Resets.values()))),
                                random.nextBoolean(),
                                maybe(date()),
                                maybe(1 + random.nextInt(100)),
                                words())),
                List.of(clauses.clause("1"), clauses.clause("2")),
                paper.identity(),
                maybe(paper.renewal()),
                List.of(paper.subcontractor()),
                List.of(paper.remedy()),
                List.of(paper.warranty(provider)),
                List.of(paper.disclaimer()),
                Set.of(pick(List.of(Role.values()))));
    }

    Set<DutyId> duties() {
        return new TreeSet<>(List.of(duty(), new DutyId("triage_alert")));
    }

    Bearer bearer() {
        return pick(List.of(new Bearer.OfPerson("sato"), new Bearer.Machine()));
    }

    DutyId duty() {
        return new DutyId(pick(List.of("watch_alerts", "isolate_server", "forensic_analysis")));
    }

    AssetSelector selector() {
        return new AssetSelector(
                random.nextBoolean(),
                Set.of(pick(GROUPS)),
                Set.of(pick(List.of(AssetGroup.Kind.values()))),
                Set.copyOf(some(GROUPS)));
    }

    Severity severity() {
        return pick(List.of(Severity.values()));
    }

    Words words() {
        return new Words("名" + random.nextInt(1000), text());
    }

    /** Text with the signs that YAML is fond of. */
    String text() {
        return pick(List.of("a: b", "# c", "- d", "'e\"", "yes no", "0120", "{f}", "&g", "ほ"))
                + random.nextInt(1000);
    }

    Money money() {
        return random.nextBoolean() ? yen() : new Money(new BigDecimal("12.25"), "USD");
    }

    /** What a clause adds up must be in one currency. */
    Money yen() {
        return Money.yen(random.nextInt(9_000_000));
    }

    Duration duration() {
        return Duration.ofMinutes(random.nextInt(50_000));
    }

    LocalDate date() {
        return LocalDate.of(2026, 4, 1).plusDays(random.nextInt(300));
    }

    ZoneId zone() {
        return ZoneId.of(pick(List.of("Asia/Tokyo", "America/Denver", "UTC")));
    }

    List<String> some(List<String> ids) {
        return ids.stream().filter(id -> random.nextBoolean()).toList();
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> @Nullable T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
