package dev.hikeshi.company;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.ContainmentPolicy;
import dev.hikeshi.response.company.Control;
import dev.hikeshi.response.company.Done;
import dev.hikeshi.response.company.HolidayCalendar;
import dev.hikeshi.response.company.LossTolerance;
import dev.hikeshi.response.company.OwnDuty;
import dev.hikeshi.response.company.Person;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.Expectation;
import dev.hikeshi.response.contract.Provider;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the sections of all files together to one company, every list in the order of its ids. */
final class CompanyReader {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DutyId NO_DUTY = new DutyId("none");

    private final List<Section> files;
    private final Section company;
    private final Setting setting;

    private CompanyReader(List<Section> files, Section company, Setting setting) {
        this.files = files;
        this.company = company;
        this.setting = setting;
    }

    /** The company; null, with a fault, when no file has a section {@code company}. */
    static @Nullable Company read(List<Section> files, Path named, Faults faults) {
        files.forEach(CompanyReader::checkFormat);
        Ids ids = Ids.of(files);
        CalendarFiles calendarFiles = new CalendarFiles(named);
        Calendars calendars = Calendars.of(files, calendarFiles);
        Value only = only(files, "company");
        if (only == null) {
            Words expected = Texts.words("expected.key", "company");
            files.getFirst().fault(FaultCode.MISSING_KEY, expected, "");
        }
        Section company = only == null ? null : only.section(Shapes.COMPANY);
        Setting setting = setting(ids, calendars.form(ids), calendarFiles, company);
        Section known = company == null ? files.getFirst() : company;
        CompanyReader reader = new CompanyReader(files, known, setting);
        return reader.read(company == null);
    }

    private static Setting setting(
            Ids ids,
            Form<HolidayCalendar> calendars,
            CalendarFiles calendarFiles,
            @Nullable Section company) {
        ZoneId zone = company == null ? JAPAN : company.or("zone", Forms.ZONE, JAPAN);
        String currency =
                company == null ? "JPY" : company.or("currency", MoneyForm.CURRENCY, "JPY");
        HolidayCalendar calendar =
                company == null
                        ? HolidayCalendar.NONE
                        : company.or("calendar", calendars, HolidayCalendar.NONE);
        HoursForm hours = new HoursForm(zone, calendar, calendars);
        return new Setting(ids, calendars, calendarFiles, zone, hours, new MoneyForm(currency));
    }

    private @Nullable Company read(boolean withoutCompany) {
        AssetReader assets = new AssetReader(setting);
        ContractReader contracts = new ContractReader(setting);
        List<Person> people = people();
        List<BusinessFunction> functions =
                list("functions", Shapes.FUNCTION, assets::function, BusinessFunction::id);
        List<AssetGroup> groups = list("groups", Shapes.GROUP, assets::group, AssetGroup::id);
        List<Control> controls = list("controls", Shapes.CONTROL, assets::control, Control::id);
        List<OwnDuty> duties =
                list("duties", Shapes.OWN_DUTY, DutyReader::duty, one -> one.id().id());
        List<Provider> providers =
                list("providers", Shapes.PROVIDER, contracts::provider, Provider::id);
        List<Contract> agreed =
                list("contracts", Shapes.CONTRACT, contracts::contract, Contract::id);
        List<Expectation> expected = expectations();
        ContainmentPolicy policy = policy(assets);
        Dependencies.check(files, groups);
        if (withoutCompany) {
            return null;
        }
        Company read =
                new Company(
                        company.id(),
                        company.words("name"),
                        setting.zone(),
                        company.need("staff", Forms.number(1, 1_000_000), 1),
                        company.or(
                                "tolerance",
                                Form.section(Shapes.TOLERANCE, this::tolerance),
                                new LossTolerance(null, null)),
                        people,
                        functions,
                        groups,
                        controls,
                        policy,
                        providers,
                        agreed,
                        expected,
                        personalData(),
                        duties,
                        done());
        Warnings.look(files, company, read, setting.ids());
        return read;
    }

    private List<Person> people() {
        PeopleReader reader = new PeopleReader(setting);
        List<Person> people = list("people", Shapes.PERSON, reader::person, Person::id);
        return RotationReader.join(files, setting, people);
    }

    private <T> List<T> list(String key, Shape shape, Form.Body<T> body, Function<T, String> id) {
        List<T> all = new ArrayList<>();
        files.forEach(file -> all.addAll(file.sections(key, shape, body)));
        return ContractReader.sorted(all, id);
    }

    private ContainmentPolicy policy(AssetReader assets) {
        Value only = only(files, "containment");
        Section section = only == null ? null : only.section(Shapes.CONTAINMENT);
        return section == null ? AssetReader.noPolicy() : assets.policy(section);
    }

    private List<Expectation> expectations() {
        List<Expectation> all = new ArrayList<>();
        for (Section file : files) {
            all.addAll(file.sections("expectations", Shapes.EXPECTATION, this::expectation));
        }
        all.sort(
                Comparator.comparing(Expectation::holder)
                        .thenComparing(Expectation::duty)
                        .thenComparing(Expectation::bearer)
                        .thenComparing(one -> one.assets().toString()));
        return all;
    }

    private List<Done> done() {
        List<Done> all = new ArrayList<>();
        for (Section file : files) {
            all.addAll(file.sections("done", Shapes.DONE, this::done));
        }
        all.sort(
                Comparator.comparing(Done::duty)
                        .thenComparing(Done::on)
                        .thenComparing(Done::by)
                        .thenComparing(Done::evidence));
        return all;
    }

    private Done done(Section section) {
        return new Done(
                section.need("duty", setting.ids().duty(), NO_DUTY),
                section.date("on"),
                section.need("by", setting.ids()::bearer, new Bearer.Machine()),
                section.or("evidence", Forms.TEXT, ""),
                setting.assetsOrAll(section));
    }

    private Expectation expectation(Section section) {
        return new Expectation(
                section.need("holder", setting.ids()::holder, ""),
                section.need("duty", setting.ids().duty(), NO_DUTY),
                setting.assetsOrAll(section),
                section.need("bearer", setting.ids()::bearer, new Bearer.Machine()));
    }

    private LossTolerance tolerance(Section section) {
        return new LossTolerance(
                section.may("per_incident", setting.money()),
                section.may("standstill", DurationForm.DURATION));
    }

    private @Nullable String personalData() {
        SortedMap<String, String> choices = new TreeMap<>();
        choices.put("yes", "yes");
        choices.put("true", "yes");
        choices.put("no", "no");
        choices.put("false", "no");
        choices.put("unknown", "unknown");
        String read = company.or("personal_data", Forms.choice(choices), "unknown");
        return read.equals("unknown") ? null : read;
    }

    /** The one section of that name; a second one is a fault. */
    private static @Nullable Value only(List<Section> files, String key) {
        Value only = null;
        for (Section file : files) {
            Value at = file.at(key);
            if (at != null && only != null) {
                Words expected = Texts.words("expected.once");
                at.faults().add(FaultCode.SECTION_TWICE, at.place(), expected, key);
            }
            only = only == null ? at : only;
        }
        return only;
    }

    private static void checkFormat(Section file) {
        Value format = file.at("format");
        if (format != null && !format.is("1")) {
            format.bad(Texts.words("expected.format"), format.shown());
        }
    }
}
