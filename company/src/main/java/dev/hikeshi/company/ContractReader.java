package dev.hikeshi.company;

import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Disclaimer;
import dev.hikeshi.response.contract.Identity;
import dev.hikeshi.response.contract.Meter;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.contract.Remedy;
import dev.hikeshi.response.contract.Role;
import dev.hikeshi.response.contract.Warranty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads providers and their contracts. */
final class ContractReader {
    private final Setting setting;
    private final Map<String, Provider> providers = new TreeMap<>();

    ContractReader(Setting setting) {
        this.setting = setting;
    }

    /** Reads a provider; providers are read before contracts. */
    Provider provider(Section section) {
        ZoneId zone = section.or("zone", Forms.ZONE, setting.zone());
        HolidayCalendar calendar =
                section.or("calendar", setting.calendars(), HolidayCalendar.NONE);
        Provider provider =
                new Provider(
                        section.id(),
                        section.words("name"),
                        zone,
                        calendar,
                        PeopleReader.contacts(section, setting.hours().in(zone, calendar)));
        providers.put(provider.id(), provider);
        return provider;
    }

    Contract contract(Section section) {
        String provider = section.need("provider", setting.ids().provider(), "");
        SortedMap<String, Severity> grades = section.or("grades", this::grades, new TreeMap<>());
        LocalDate starts = section.date("starts");
        LocalDate ends = section.may("ends", Forms.DATE);
        checkOrder(section, ends);
        HoursForm hours = hours(provider);
        TermsReader terms =
                new TermsReader(
                        setting,
                        new ConditionReader(setting, hours),
                        new TreeSet<>(unique(section, "clauses")));
        List<Meter> meters =
                sorted(section.sections("meters", Shapes.METER, this::meter), Meter::id);
        Contract contract =
                new Contract(
                        section.id(),
                        provider,
                        section.words("title"),
                        starts,
                        ends,
                        section.yes("signed", false),
                        section.may("terms", Form.section(Shapes.TERMS, TermsReader::terms)),
                        grades,
                        meters,
                        clauses(section, hours, grades, meters),
                        section.or(
                                "identity",
                                Form.section(Shapes.IDENTITY, TermsReader::identity),
                                Identity.UNKNOWN),
                        section.may("renewal", Form.section(Shapes.RENEWAL, TermsReader::renewal)),
                        section.sections(
                                "subcontractors", Shapes.SUBCONTRACTOR, terms::subcontractor),
                        sorted(
                                section.sections("remedies", Shapes.REMEDY, terms::remedy),
                                Remedy::id),
                        sorted(
                                section.sections("warranties", Shapes.WARRANTY, terms::warranty),
                                Warranty::id),
                        sorted(
                                section.sections(
                                        "disclaimers", Shapes.DISCLAIMER, terms::disclaimer),
                                Disclaimer::id),
                        new TreeSet<>(section.each("roles", Forms.choice(Role.class))));
        if (!section.has("clauses")) {
            section.warn(FaultCode.CONTRACT_WITHOUT_CLAUSES, Texts.words("expected.clauses"), "");
        }
        return contract;
    }

    private List<Clause> clauses(
            Section section,
            HoursForm hours,
            SortedMap<String, Severity> grades,
            List<Meter> meters) {
        ClauseReader reader =
                new ClauseReader(setting, section, hours, unique(section, "meters"), grades);
        return sorted(
                section.sections("clauses", Shapes.CLAUSE, one -> clause(reader, one, meters)),
                Clause::id);
    }

    private static Clause clause(ClauseReader reader, Section section, List<Meter> meters) {
        Clause clause = reader.clause(section);
        OneCurrency.check(section, clause, meters);
        return clause;
    }

    private HoursForm hours(String provider) {
        Provider known = providers.get(provider);
        return known == null ? setting.hours() : setting.hours().in(known.zone(), known.holidays());
    }

    private static SortedSet<String> unique(Section section, String list) {
        Value at = section.at(list);
        return at == null || at.isSingle() ? new TreeSet<>() : Ids.unique(at.items());
    }

    private static void checkOrder(Section section, @Nullable LocalDate ends) {
        Value starts = section.at("starts");
        LocalDate first = starts == null ? null : Forms.date(starts.shown());
        if (first != null && ends != null && ends.isBefore(first)) {
            section.fault(
                    FaultCode.ENDS_BEFORE_START,
                    Texts.words("expected.later_end"),
                    first + ".." + ends);
        }
    }

    private Meter meter(Section section) {
        return new Meter(
                section.id(),
                section.text("unit"),
                section.need("included", Forms.QUANTITY, BigDecimal.ZERO),
                section.or("used_before", Forms.QUANTITY, BigDecimal.ZERO),
                section.or("rounding", Forms.QUANTITY, BigDecimal.ZERO),
                section.may("overage", setting.money()),
                section.or("minimum_debit", Forms.QUANTITY, BigDecimal.ZERO),
                section.may("resets", Forms.choice(Meter.Resets.class)),
                section.yes("rolls_over", false),
                section.may("used_as_of", Forms.DATE),
                section.may("warn_at_percent", Forms.number(1, 100)),
                section.or("debits", Forms.WORDS, Words.same("")));
    }

    private SortedMap<String, Severity> grades(Value value) {
        SortedMap<String, Severity> grades = new TreeMap<>();
        for (Value.Pair pair : value.pairs()) {
            String grade = pair.key().text();
            Severity severity = Forms.choice(Severity.class).read(pair.value());
            if (grade != null && severity != null) {
                grades.put(grade, severity);
            }
        }
        return grades;
    }

    static <T> List<T> sorted(List<T> list, java.util.function.Function<T, String> id) {
        return list.stream().sorted(Comparator.comparing(id)).toList();
    }
}
