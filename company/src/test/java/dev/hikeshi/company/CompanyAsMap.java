package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.ContainmentRule;
import dev.hikeshi.response.company.Done;
import dev.hikeshi.response.company.Guardrails;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.OwnDuty;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.company.WeeklyWindow;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a company in the terms of its file: the other direction of the reader. */
final class CompanyAsMap {
    private CompanyAsMap() {}

    /** A mapping that leaves out what is null. */
    static final class Keys {
        final Map<String, Object> map = new LinkedHashMap<>();

        Keys put(String key, @Nullable Object value) {
            if (value != null) {
                map.put(key, value);
            }
            return this;
        }
    }

    static Map<String, Object> of(Company company) {
        Keys tolerance =
                new Keys()
                        .put("per_incident", money(company.tolerance().perIncident()))
                        .put("standstill", text(company.tolerance().standstill()));
        Keys head =
                new Keys()
                        .put("id", company.id())
                        .put("name", words(company.name()))
                        .put("zone", company.zone().getId())
                        .put("staff", company.staff())
                        .put("personal_data", company.personalData())
                        .put("tolerance", tolerance.map);
        return new Keys()
                .put("company", head.map)
                .put("people", each(company.people(), CompanyAsMap::person))
                .put("functions", each(company.functions(), CompanyAsMap::function))
                .put("groups", each(company.groups(), CompanyAsMap::group))
                .put("controls", each(company.controls(), CompanyAsMap::control))
                .put("containment", containment(company))
                .put("providers", each(company.providers(), CompanyAsMap::provider))
                .put("contracts", each(company.contracts(), CompanyAsMap::contract))
                .put("duties", each(company.duties(), CompanyAsMap::ownDuty))
                .put("expectations", each(company.expectations(), CompanyAsMap::expectation))
                .put("done", each(company.done(), CompanyAsMap::done))
                .map;
    }

    private static Object ownDuty(OwnDuty duty) {
        return new Keys()
                .put("id", duty.id().id())
                .put("name", words(duty.name()))
                .put("instruction", words(duty.instruction()))
                .put("phase", duty.phase())
                .put("unit", duty.unit())
                .put("effort", text(duty.effort()))
                .put("within", text(duty.within()))
                .put("every", duty.every() == null ? null : duty.every().toString())
                .put("done", words(duty.evidence()))
                .map;
    }

    private static Object person(Person person) {
        return new Keys()
                .put("id", person.id())
                .put("name", words(person.name()))
                .put("role", words(person.role()))
                .put("holds", texts(person.holds()))
                .put("can_do", texts(person.canDo()))
                .put("deputies", person.deputies())
                .put("contacts", each(person.contacts(), CompanyAsMap::contact))
                .put("hours", hours(person.hours()))
                .put(
                        "away",
                        each(
                                person.absences(),
                                away ->
                                        new Keys()
                                                .put("from", text(away.from()))
                                                .put("to", text(away.to()))
                                                .map))
                .put(
                        "authority",
                        each(
                                person.authority(),
                                authority ->
                                        new Keys()
                                                .put("may", words(authority.verbs()))
                                                .put("assets", assets(authority.assets()))
                                                .put("limit", money(authority.limit()))
                                                .map))
                .map;
    }

    static Object contact(Contact contact) {
        Hours hours = contact.hours();
        return new Keys()
                .put(word(contact.kind()), contact.address())
                .put("hours", hours == null ? null : hours(hours))
                .map;
    }

    static Object hours(Hours hours) {
        return hours.windows().isEmpty()
                ? "never"
                : new Keys()
                        .put("zone", hours.zone().getId())
                        .put("calendar", hours.holidays().id())
                        .put("holidays", holidays(hours.onHolidays()))
                        .put("windows", each(hours.windows(), CompanyAsMap::window))
                        .map;
    }

    private static Object window(WeeklyWindow window) {
        List<String> days = new ArrayList<>();
        for (DayOfWeek day : window.days()) {
            days.add(day.name().substring(0, 3).toLowerCase(Locale.ROOT));
        }
        String times = window.from() + "-" + window.to();
        return new Keys().put("days", days).put("times", times).map;
    }

    private static String holidays(Hours.OnHolidays onHolidays) {
        return switch (onHolidays) {
            case SAME -> "open";
            case CLOSED -> "closed";
            case ONLY -> "only";
        };
    }

    static Object assets(AssetSelector assets) {
        return new Keys()
                .put("all", assets.all())
                .put("groups", List.copyOf(assets.groups()))
                .put("kinds", words(assets.kinds()))
                .put("except", List.copyOf(assets.except()))
                .map;
    }

    private static Object function(dev.hikeshi.response.company.BusinessFunction function) {
        Hours worked = function.hours();
        return new Keys()
                .put("id", function.id())
                .put("name", words(function.name()))
                .put("loss_per_day", money(function.lossPerDay()))
                .put("source", words(function.source()))
                .put("needs", function.needs())
                .put("hours", worked == null ? null : hours(worked))
                .put("rto", text(function.rto()))
                .put("rpo", text(function.rpo()))
                .map;
    }

    private static Object group(AssetGroup group) {
        return new Keys()
                .put("id", group.id())
                .put("name", words(group.name()))
                .put("kind", word(group.kind()))
                .put("hosts", group.hosts())
                .put("tools", List.copyOf(group.tools()))
                .put("facts", group.facts())
                .put("depends_on", group.dependsOn())
                .map;
    }

    private static Object control(dev.hikeshi.response.company.Control control) {
        return new Keys()
                .put("id", control.id())
                .put("value", control.value())
                .put("measured_on", text(control.measuredOn()))
                .map;
    }

    private static Object containment(Company company) {
        Guardrails rails = company.policy().guardrails();
        Keys bounds =
                new Keys()
                        .put("never_touch", List.copyOf(rails.neverTouch()))
                        .put("max_per_hour", rails.maxPerHour())
                        .put("expiry", text(rails.expiry()))
                        .put("probation", text(rails.probation()))
                        .put("dry_run", rails.dryRun());
        return new Keys()
                .put("rules", each(company.policy().rules(), CompanyAsMap::rule))
                .put("guardrails", bounds.map)
                .map;
    }

    private static Object rule(ContainmentRule rule) {
        Hours hours = rule.hours();
        return new Keys()
                .put("id", rule.id())
                .put("verb", word(rule.verb()))
                .put("assets", assets(rule.assets()))
                .put("at_least", word(rule.atLeast()))
                .put("hours", hours == null ? null : hours(hours))
                .map;
    }

    private static Object provider(dev.hikeshi.response.contract.Provider provider) {
        return new Keys()
                .put("id", provider.id())
                .put("name", words(provider.name()))
                .put("zone", provider.zone().getId())
                .put("calendar", provider.holidays().id())
                .put("contacts", each(provider.contacts(), CompanyAsMap::contact))
                .map;
    }

    private static Object contract(Contract contract) {
        Map<String, Object> grades = new LinkedHashMap<>();
        contract.grades().forEach((grade, severity) -> grades.put(grade, word(severity)));
        return new Keys()
                .put("id", contract.id())
                .put("provider", contract.provider())
                .put("title", words(contract.title()))
                .put("starts", text(contract.starts()))
                .put("ends", text(contract.ends()))
                .put("signed", contract.signed())
                .put("grades", grades)
                .put("meters", each(contract.meters(), ClauseAsMap::meter))
                .put("clauses", each(contract.clauses(), CompanyAsMap::clause))
                .put("identity", PaperAsMap.identity(contract.identity()))
                .put("renewal", PaperAsMap.renewal(contract.renewal()))
                .put("subcontractors", each(contract.subcontractors(), PaperAsMap::subcontractor))
                .put("remedies", each(contract.remedies(), PaperAsMap::remedy))
                .put("warranties", each(contract.warranties(), PaperAsMap::warranty))
                .put("disclaimers", each(contract.disclaimers(), PaperAsMap::disclaimer))
                .put("roles", contract.roles().stream().map(CompanyAsMap::word).toList())
                .map;
    }

    private static Object clause(Clause clause) {
        return ClauseAsMap.of(clause);
    }

    private static Object done(Done done) {
        return new Keys()
                .put("duty", done.duty().id())
                .put("on", text(done.on()))
                .put("by", done.by().id())
                .put("evidence", done.evidence())
                .map;
    }

    private static Object expectation(dev.hikeshi.response.contract.Expectation expectation) {
        return new Keys()
                .put("holder", expectation.holder())
                .put("duty", expectation.duty().id())
                .put("assets", assets(expectation.assets()))
                .put("bearer", expectation.bearer().id())
                .map;
    }

    static <T> List<Object> each(Collection<T> all, Function<T, Object> form) {
        return all.stream().map(form).toList();
    }

    static List<String> words(Collection<? extends Enum<?>> all) {
        return all.stream().map(CompanyAsMap::word).toList();
    }

    static List<String> texts(Collection<?> all) {
        return all.stream().map(String::valueOf).toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable Object words(Words words) {
        return words.ja().isEmpty() ? null : Map.of("ja", words.ja(), "en", words.en());
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static @Nullable String money(@Nullable Money money) {
        return money == null ? null : money.amount().toPlainString() + " " + money.currency();
    }
}
