package dev.hikeshi.response.duty;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.Absence;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Authority;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.OnCall;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.Shift;
import dev.hikeshi.response.company.WeeklyWindow;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Mode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Draws companies, situations and instants. No dispute is drawn: it may take away what binds. */
final class RandomCompany {
    private static final List<String> DUTIES =
            List.of(
                    "isolate_server",
                    "forensic_analysis",
                    "restore_from_backup",
                    "block_address",
                    "release_asset");
    private static final List<String> PEOPLE = List.of("ann", "bob", "cho");
    private final Random random;

    RandomCompany(Random random) {
        this.random = random;
    }

    Random random() {
        return random;
    }

    long upTo(long bound) {
        return bound <= 0 ? 0 : random.nextLong(bound);
    }

    Instant instant() {
        return Instant.parse("2026-10-20T00:00:00Z")
                .plusSeconds(random.nextInt(60 * 24 * 150) * 60L);
    }

    Mode mode() {
        return pick(List.of(Mode.values()));
    }

    Situation situation() {
        List<String> assets = List.of("servers", "pcs", "nas", Situation.UNLISTED + "X");
        String one = pick(assets);
        String other = random.nextInt(4) == 0 ? pick(assets) : one;
        Situation situation = Situation.of(duty(), pick(List.of(Severity.values())), one, other);
        if (random.nextBoolean()) {
            situation = situation.since(Situation.DETECTION, instant());
        }
        if (random.nextBoolean()) {
            situation = situation.knowing(Facts.COMPROMISE, pick(List.of("active", "past")));
        }
        for (String pause : List.of("waiting_for_us", "maintenance")) {
            if (random.nextInt(4) == 0) {
                situation = situation.since(Situation.PAUSED + pause, instant());
            }
            if (random.nextInt(4) == 0) {
                situation = situation.since(Situation.RESUMED + pause, instant());
            }
        }
        for (String clause : List.of("c-p0/1", "c-p0/2", "c-p1/1", "c-p2/3")) {
            String cleared = Facts.gateCleared(clause, pick(List.of(Gate.Kind.values())));
            if (random.nextBoolean()) {
                situation = situation.knowing(cleared, "yes");
            }
            if (random.nextBoolean()) {
                situation = situation.since(cleared, instant());
            }
        }
        if (random.nextInt(4) == 0) {
            situation = situation.knowing(Facts.MASS_ATTACK, pick(List.of("yes", "no")));
        }
        if (random.nextBoolean()) {
            situation = situation.maliciousSince(Instant.parse("2026-03-01T00:00:00Z"));
        }
        return situation;
    }

    Sample sample() {
        Sample sample = new Sample();
        for (String name : PEOPLE) {
            sample.people.add(person(name));
        }
        if (random.nextBoolean()) {
            sample.rule(Verb.ISOLATE, selector(), pick(List.of(Severity.values())));
        }
        sample.grades.put("P1", Severity.HIGH);
        sample.meter(
                "20", "" + random.nextInt(21), random.nextBoolean() ? Money.yen(30_000) : null);
        int contracts = 1 + random.nextInt(3);
        for (int i = 0; i < contracts; i++) {
            sample.signed = random.nextInt(5) > 0;
            new RandomTerms(this).of(sample);
            sample.contract("p" + i, clause("1"), clause("2"), clause("3"));
        }
        return sample;
    }

    private Person person(String name) {
        Sample one = new Sample();
        one.person(
                name,
                hours(),
                random.nextBoolean() ? Set.of(duty()) : Set.of(),
                random.nextBoolean() ? Set.of(duty()) : Set.of(),
                List.of(pick(PEOPLE)),
                new Authority(
                        EnumSet.of(
                                pick(List.of(Verb.ISOLATE, Verb.SPEND, Verb.RELEASE)),
                                Verb.CONSENT),
                        selector(),
                        random.nextBoolean() ? Money.yen(1_000_000) : null));
        Person plain = one.people.getFirst();
        Instant away = instant();
        return new Person(
                plain.id(),
                plain.name(),
                plain.role(),
                plain.holds(),
                plain.canDo(),
                plain.deputies(),
                List.of(
                        new Contact(Contact.Kind.PHONE, "1", hours()),
                        new Contact(Contact.Kind.MAIL, "2", null)),
                plain.hours(),
                List.of(new Absence(away, away.plus(Duration.ofHours(1 + random.nextInt(300))))),
                plain.authority(),
                onCall());
    }

    private OnCall onCall() {
        List<Shift> shifts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = instant();
            Instant to = from.plus(Duration.ofHours(1 + random.nextInt(200)));
            Set<DutyId> duties = random.nextBoolean() ? Set.of(duty()) : Set.of();
            shifts.add(new Shift("r", from, to, duties));
        }
        return new OnCall(shifts);
    }

    private ClauseDraft clause(String id) {
        ClauseDraft clause = ClauseDraft.clause(mode()).id(id).on(selector());
        clause.duties = Set.of(duty());
        clause.from(pick(List.of(Severity.values())));
        clause.bought = random.nextInt(4) > 0;
        clause.evidence(
                pick(List.of(Evidence.Kind.values())), "2026-1" + random.nextInt(3) + "-05");
        if (random.nextBoolean()) {
            clause.window(hours(), random.nextBoolean() ? mode() : null);
        }
        if (random.nextBoolean()) {
            clause.clock(
                    Duration.ofMinutes(15L * (1 + random.nextInt(60))),
                    pick(List.of(Clock.Unit.values())));
        }
        conditions(clause);
        new RandomTerms(this).of(clause);
        return clause;
    }

    private void conditions(ClauseDraft clause) {
        if (random.nextInt(3) == 0) {
            clause.meter = "hours";
        }
        if (random.nextInt(3) == 0) {
            clause.price(random.nextInt(2_000_000));
        }
        if (random.nextInt(3) == 0) {
            clause.gate(Gate.Kind.SIGNATURE, Duration.ofHours(random.nextInt(5)), pick(PEOPLE));
        }
        if (random.nextInt(4) == 0) {
            clause.gate(Gate.Kind.LEAD_TIME, Duration.ofHours(random.nextInt(50)));
        }
        if (random.nextInt(4) == 0) {
            clause.excludes(Facts.PRIOR_COMPROMISE, "yes");
        }
        if (random.nextInt(4) == 0) {
            clause.when(Facts.COMPROMISE, "active");
        }
        if (random.nextInt(6) == 0) {
            clause.grade(pick(List.of("P1", "P9")));
        }
        if (random.nextInt(6) == 0) {
            clause.wants(pick(List.of("os", "agent")), "windows");
        }
        if (random.nextBoolean()) {
            clause.consent(random.nextBoolean() ? mode() : null, pick(PEOPLE), pick(PEOPLE));
        }
        if (random.nextInt(3) == 0) {
            clause.channel = new Contact(Contact.Kind.PORTAL, "portal", hours());
        }
    }

    DutyId duty() {
        return new DutyId(pick(DUTIES));
    }

    AssetSelector selector() {
        return random.nextInt(3) == 0
                ? AssetSelector.EVERYTHING
                : Sample.only(pick(List.of("servers", "pcs")), pick(List.of("servers", "nas")));
    }

    Hours hours() {
        ZoneId zone = pick(List.of(Sample.TOKYO, ZoneId.of("America/New_York")));
        if (random.nextInt(4) == 0) {
            return Hours.always(zone);
        }
        EnumSet<DayOfWeek> days = EnumSet.of(pick(List.of(DayOfWeek.values())));
        days.addAll(EnumSet.range(DayOfWeek.MONDAY, pick(List.of(DayOfWeek.values()))));
        WeeklyWindow window =
                new WeeklyWindow(
                        days,
                        LocalTime.of(random.nextInt(24), 30 * random.nextInt(2)),
                        LocalTime.of(random.nextInt(24), 30 * random.nextInt(2)));
        HolidayCalendar off =
                new HolidayCalendar("off", new TreeSet<>(List.of(LocalDate.parse("2026-11-23"))));
        return new Hours(zone, List.of(window), off, pick(List.of(Hours.OnHolidays.values())));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
