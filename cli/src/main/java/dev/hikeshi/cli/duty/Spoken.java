package dev.hikeshi.cli.duty;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Clause;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Evidence;
import dev.hikeshi.response.contract.Provider;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what ids stand for, in one language. */
final class Spoken {
    /** What stands for the company in a first page that nobody has filled in. */
    static final String UNNAMED = "our_company";

    final Language language;
    final Texts texts;
    final Figures figures;
    private final Company company;
    private final LocalDate today;
    private final Map<String, Words> names = new HashMap<>();
    private final Map<String, Words> duties = new HashMap<>();
    private final Map<String, Words> groups = new HashMap<>();
    private final Map<String, Clause> clauses = new HashMap<>();

    Spoken(Company company, Collection<Duty> known, Instant now, Language language) {
        this.company = company;
        this.language = language;
        this.today = LocalDate.ofInstant(now, company.zone());
        this.texts = Texts.of(language);
        this.figures = new Figures(language, company.zone(), now);
        for (Person person : company.people()) {
            names.put(new Bearer.OfPerson(person.id()).id(), person.name());
        }
        for (Provider provider : company.providers()) {
            names.put(new Bearer.OfProvider(provider.id()).id(), provider.name());
        }
        names.put(new Bearer.Machine().id(), new Words("機械（Hikeshi）", "the machine (Hikeshi)"));
        known.forEach(duty -> duties.put(duty.id().id(), duty.name()));
        for (AssetGroup group : company.groups()) {
            groups.put(group.id(), group.name());
        }
        for (Contract contract : company.contracts()) {
            contract.clauses().forEach(one -> clauses.put(contract.id() + "/" + one.id(), one));
        }
    }

    /** The day for which it is said, at the company. */
    LocalDate today() {
        return today;
    }

    String say(String key, Object... values) {
        return texts.say(key, values);
    }

    /** Our name; where the first page still holds its placeholder, a place to write it. */
    String us() {
        return isUnnamed(company.name().in(language), UNNAMED)
                ? say("letter.our-name")
                : words(company.name());
    }

    /** The name of a provider as one writes it on a letter; where only the id is known, a place. */
    String addressee(Provider provider) {
        return isUnnamed(provider.name().in(language), provider.id())
                ? say("letter.their-name", provider.id())
                : words(provider.name());
    }

    private static boolean isUnnamed(String name, String id) {
        return name.equals(id) && name.equals(name.toLowerCase(Locale.ROOT));
    }

    String words(Words words) {
        return words.in(language);
    }

    String duty(DutyId id) {
        return words(duties.getOrDefault(id.id(), Words.same(id.id())));
    }

    String bearers(List<Bearer> bearers) {
        return bearers.stream()
                .map(one -> words(names.getOrDefault(one.id(), Words.same(one.id()))))
                .collect(Collectors.joining(say("list.comma")));
    }

    String provider(String id) {
        return bearers(List.of(new Bearer.OfProvider(id)));
    }

    /** An attribute for a text of the other language on an English page; else empty. */
    String foreign(String text) {
        return foreign(language, text);
    }

    static String foreign(Language page, String text) {
        boolean japanese =
                text.codePoints()
                        .anyMatch(
                                c ->
                                        Character.UnicodeScript.of(c)
                                                        == Character.UnicodeScript.HIRAGANA
                                                || Character.UnicodeScript.of(c)
                                                        == Character.UnicodeScript.KATAKANA
                                                || Character.isIdeographic(c));
        return page == Language.EN && japanese ? " lang=\"ja\"" : "";
    }

    /** Every group at once is one word. */
    String groups(List<String> ids) {
        if (ids.isEmpty()) {
            return say("coverage.whole-company");
        }
        if (ids.size() == company.groups().size() && ids.size() > 1) {
            return say("coverage.all-groups");
        }
        return ids.stream()
                .map(id -> words(groups.getOrDefault(id, Words.same(id))))
                .collect(Collectors.joining(say("list.comma")));
    }

    String severities(List<Severity> severities) {
        if (severities.size() == Severity.values().length) {
            return say("coverage.all-severities");
        }
        return severities.stream()
                .map(one -> say("severity." + one))
                .collect(Collectors.joining(say("list.comma")));
    }

    String reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> words(reason.words(company.zone())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** How a clause is proved, strongest first; empty: it is no clause, or nothing proves it. */
    String evidence(@Nullable String clause) {
        Clause found = clause == null ? null : clauses.get(clause);
        if (found == null) {
            return "";
        }
        return found.evidence().stream()
                .sorted(java.util.Comparator.comparing(Evidence::kind))
                .map(this::evidence)
                .collect(Collectors.joining("; "));
    }

    private String evidence(Evidence one) {
        String kind = say("evidence." + one.kind().name().toLowerCase(Locale.ROOT));
        String document = one.document() == null ? "" : " " + one.document();
        String page = one.page() == null ? "" : " p." + one.page();
        return kind + " (" + one.on() + document + page + ")";
    }
}
