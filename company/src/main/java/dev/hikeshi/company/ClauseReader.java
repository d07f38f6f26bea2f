package dev.hikeshi.company;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Clock;
import dev.hikeshi.response.contract.Consent;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.contract.Pause;
import dev.hikeshi.response.contract.ReleaseBy;
import dev.hikeshi.response.contract.Travel;
import dev.hikeshi.response.contract.Trigger;
import dev.hikeshi.response.contract.Window;
import dev.hikeshi.response.duty.question.VagueTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of one contract.
 *
 * @param setting the file's
 * @param contract the contract's section
 * @param hours hours of the provider: its zone, its calendar
 * @param meters ids of the contract's meters
 * @param grades grades that the contract maps
 */
record ClauseReader(
        Setting setting,
        Section contract,
        HoursForm hours,
        SortedSet<String> meters,
        SortedMap<String, Severity> grades) {

    private static final Words NO_WORDS = Words.same("");
    private static final Set<DutyId> NO_DUTY = Set.of(new DutyId("none"));
    private static final List<Mode> ASKED = List.of(Mode.ON_REQUEST, Mode.WITH_CONSENT);

    Clause clause(Section section) {
        ConditionReader conditions = new ConditionReader(setting, hours);
        LocalDate from = section.may("from", Forms.DATE);
        LocalDate to = section.may("to", Forms.DATE);
        checkDays(section, from, to);
        Mode mode = section.need("mode", Forms.choice(Mode.class), Mode.REFUSES);
        Consent consent =
                section.or(
                        "consent",
                        Form.section(Shapes.CONSENT, conditions::consent),
                        Consent.NOT_NEEDED);
        if (ASKED.contains(mode) && consent.people().isEmpty()) {
            section.warn(FaultCode.NOBODY_MAY_ASK, Texts.words("expected.consent"), "");
        }
        boolean bought = section.yes("bought", true);
        if (mode == Mode.FOR_EXTRA_MONEY && bought && section.has("bought")) {
            section.warn(FaultCode.BOUGHT_FOR_EXTRA_MONEY, Texts.words("expected.bought"), "");
        }
        return new Clause(
                section.id(),
                duties(section),
                mode,
                bought,
                section.need("assets", setting::assets, AssetSelector.EVERYTHING),
                section.or("trigger", Form.section(Shapes.TRIGGER, this::trigger), Trigger.ALWAYS),
                section.may("window", hours),
                section.may("outside_window", Forms.choice(Mode.class)),
                section.or("by_severity", this::bySeverity, new TreeMap<>()),
                section.each("channel", Form.section(Shapes.CONTACT, this::contact)),
                section.each("clock", Form.section(Shapes.CLOCK, clock -> clock(section, clock))),
                section.may("meter", this::meter),
                section.may("price", conditions::price),
                section.sections("gates", Shapes.GATE, conditions::gate),
                section.sections("customer_duties", Shapes.CUSTOMER_DUTY, conditions::duty),
                section.sections("exclusions", Shapes.EXCLUSION, conditions::exclusion),
                consent,
                section.may("vague", Forms.TEXT),
                section.need("evidence", ClauseReader::evidence, List.of()),
                from,
                to,
                section.or("text", Forms.WORDS, NO_WORDS),
                section.may("travel", Form.section(Shapes.TRAVEL, this::travel)),
                section.may("release", Forms.choice(ReleaseBy.class)),
                section.may("names", setting.ids()::bearer));
    }

    private SortedMap<Severity, Window> bySeverity(Value value) {
        SortedMap<Severity, Window> windows = new TreeMap<>();
        for (Value.Pair pair : value.pairs()) {
            Severity severity = Forms.choice(Severity.class).read(pair.key());
            Window window = Form.section(Shapes.SEVERITY_WINDOW, this::window).read(pair.value());
            if (severity != null && window != null) {
                windows.put(severity, window);
            }
        }
        return windows;
    }

    private Window window(Section section) {
        return new Window(
                section.may("window", hours),
                section.need("mode", Forms.choice(Mode.class), Mode.REFUSES),
                section.may("outside_window", Forms.choice(Mode.class)));
    }

    private Travel travel(Section section) {
        return new Travel(
                section.need("time", DurationForm.DURATION, Duration.ZERO),
                section.may("runs", hours),
                section.may("cost", setting.money()));
    }

    private dev.hikeshi.response.company.@Nullable Contact contact(Section section) {
        return PeopleReader.contact(section, hours);
    }

    private Set<DutyId> duties(Section section) {
        Value at = section.at("duties");
        if (at != null && at.items().isEmpty()) {
            at.bad(Texts.words("expected.duties"), "[]");
        }
        if (at == null) {
            return meant(section);
        }
        Set<DutyId> duties = setting.duties(section, "duties");
        return duties.isEmpty() ? NO_DUTY : duties;
    }

    /** A clause that says only vague words stands for what those words may mean. */
    private static Set<DutyId> meant(Section section) {
        String vague = section.has("vague") ? section.text("vague") : "";
        Set<DutyId> meant = new TreeSet<>();
        VagueTerms.in(vague).forEach(term -> meant.addAll(term.duties()));
        if (meant.isEmpty()) {
            section.missing("duties");
            return NO_DUTY;
        }
        return meant;
    }

    private void checkDays(Section section, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            section.fault(
                    FaultCode.ENDS_BEFORE_START,
                    Texts.words("expected.later_end"),
                    from + ".." + to);
            return;
        }
        LocalDate starts = contractDate("starts");
        LocalDate ends = contractDate("ends");
        boolean turned = starts != null && ends != null && ends.isBefore(starts);
        if (!turned) {
            inside(section, "from", from, starts, ends);
            inside(section, "to", to, starts, ends);
        }
    }

    private static void inside(
            Section section,
            String key,
            @Nullable LocalDate day,
            @Nullable LocalDate starts,
            @Nullable LocalDate ends) {
        Value at = section.at(key);
        boolean early = day != null && starts != null && day.isBefore(starts);
        boolean late = day != null && ends != null && day.isAfter(ends);
        if (at != null && (early || late)) {
            String span = (starts == null ? "" : starts) + ".." + (ends == null ? "" : ends);
            Words expected = Texts.words("expected.inside", span);
            section.faults().add(FaultCode.OUTSIDE_CONTRACT, at.place(), expected, at.shown());
        }
    }

    /** The contract's day as written; a wrong one was reported by the contract's reader. */
    private @Nullable LocalDate contractDate(String key) {
        Value at = contract.at(key);
        return at == null ? null : Forms.date(at.shown());
    }

    private Trigger trigger(Section section) {
        String grade = section.may("grade", Forms.TEXT);
        if (grade != null && !grades.containsKey(grade)) {
            section.warn(
                    FaultCode.GRADE_WITHOUT_MAP,
                    Texts.words("expected.one_of", Value.some(grades.keySet())),
                    grade);
        }
        return new Trigger(
                section.or("at_least", Forms.choice(Severity.class), Severity.LOW),
                grade,
                section.yes("confirmed", false),
                section.or("facts", AssetReader::facts, new TreeMap<>()),
                section.or("text", Forms.WORDS, NO_WORDS));
    }

    private @Nullable Clock clock(Section clause, Section section) {
        Clock.Unit unit = section.or("runs", Forms.choice(Clock.Unit.class), Clock.Unit.ELAPSED);
        if (unit == Clock.Unit.BUSINESS && !clause.has("window")) {
            section.warn(
                    FaultCode.BUSINESS_CLOCK_WITHOUT_WINDOW,
                    Texts.words("expected.key", "window"),
                    "");
        }
        return new Clock(
                section.need("metric", Forms.choice(Clock.Metric.class), Clock.Metric.FINISH),
                section.need("within", DurationForm.DURATION, Duration.ZERO),
                unit,
                section.need("starts", Forms.ID, ""),
                section.need("kind", Forms.choice(Clock.Kind.class), Clock.Kind.NONE),
                section.may("percentile", Forms.number(1, 100)),
                section.may("period", Forms.TEXT),
                Set.copyOf(section.each("severities", Forms.choice(Severity.class))),
                setting.duties(section, "duties"),
                section.sections("pauses", Shapes.PAUSE, ClauseReader::pause));
    }

    private static Pause pause(Section section) {
        return new Pause(section.id(), section.or("text", Forms.WORDS, NO_WORDS));
    }

    private @Nullable String meter(Value value) {
        String id = value.text();
        if (id == null || meters.contains(id)) {
            return id;
        }
        value.unknown(FaultCode.UNKNOWN_REFERENCE, id, meters);
        return null;
    }

    private static List<Evidence> evidence(Value value) {
        if (value.is("none")) {
            return List.of();
        }
        return Section.read(
                value.sections(), Form.section(Shapes.EVIDENCE, ConditionReader::evidence));
    }
}
