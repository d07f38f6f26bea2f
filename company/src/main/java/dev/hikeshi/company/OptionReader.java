package dev.hikeshi.company;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads {@code option}, {@code fees} and {@code figures}. */
final class OptionReader {
    private static final Words NOTHING = new Words("", "");

    private final List<Section> files;
    private final @Nullable Section change;
    private final MoneyForm money;
    private final NavigableSet<String> people = new TreeSet<>();
    private final NavigableSet<String> contracts = new TreeSet<>();

    /**
     * @param files every section of the company, the option's last
     * @param change the option; null: the company as it is
     */
    OptionReader(List<Section> files, @Nullable Section change) {
        this.files = files;
        this.change = change;
        String currency = null;
        for (Section file : files) {
            Value company = file.at("company");
            currency = company == null ? currency : company.own("currency");
            gather(file.at("people"), people);
            gather(file.at("contracts"), contracts);
        }
        this.money = new MoneyForm(currency == null ? "JPY" : currency);
    }

    Option option() {
        Value at = change == null ? null : change.at("option");
        Section section = at == null ? null : at.section(Shapes.OPTION);
        if (section == null) {
            return Option.AS_IS;
        }
        Money once = section.may("once", money);
        Money monthly = section.may("monthly", money);
        oneCurrency(section, once, monthly);
        return new Option(
                section.id(),
                section.words("name"),
                section.or("about", Forms.WORDS, NOTHING),
                once,
                monthly,
                section.or("hours_once", Forms.QUANTITY, BigDecimal.ZERO),
                section.or("hours_monthly", Forms.QUANTITY, BigDecimal.ZERO),
                section.sections("steps", Shapes.STEP, this::step));
    }

    /** What contracts cost, by their ids. */
    List<Fee> fees() {
        List<Fee> fees = new ArrayList<>();
        files.forEach(file -> fees.addAll(file.sections("fees", Shapes.FEE, this::fee)));
        Ids.unique(all("fees"), "contract");
        fees.sort(Comparator.comparing(Fee::contract));
        return fees;
    }

    /** The company's own figures, by their ids. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        files.forEach(
                file -> figures.addAll(file.sections("figures", Shapes.FIGURE, this::figure)));
        Ids.unique(all("figures"), "id");
        figures.sort(Comparator.comparing(Figure::id));
        return figures;
    }

    private Option.Step step(Section section) {
        return new Option.Step(
                section.words("do"),
                section.or("family", Forms.TEXT, ""),
                section.may("hours", Forms.QUANTITY),
                section.may("who", value -> known(value, people)));
    }

    private Fee fee(Section section) {
        Money once = section.may("once", money);
        Money monthly = section.may("monthly", money);
        oneCurrency(section, once, monthly);
        return new Fee(
                section.need("contract", value -> known(value, contracts), ""),
                once,
                monthly,
                section.words("source"));
    }

    private @Nullable Figure figure(Section section) {
        String from = section.has("low") ? "low" : "value";
        String to = section.has("high") ? "high" : "value";
        BigDecimal low = section.may(from, Forms.QUANTITY);
        BigDecimal high = section.may(to, Forms.QUANTITY);
        if (low == null || high == null || low.compareTo(high) > 0) {
            section.fault(FaultCode.BAD_VALUE, Texts.words("expected.figure"), low + ", " + high);
            return null;
        }
        Place place = section.place();
        return new Figure(
                section.id(),
                low,
                high,
                section.words("source"),
                place.file(),
                place.line(),
                place.column());
    }

    private void oneCurrency(Section section, @Nullable Money... amounts) {
        for (Money amount : amounts) {
            if (amount != null && !Objects.equals(amount.currency(), money.currency())) {
                section.fault(
                        FaultCode.MIXED_CURRENCIES,
                        Texts.words("expected.one_currency"),
                        amount.currency() + ", " + money.currency());
            }
        }
    }

    private List<Value> all(String list) {
        List<Value> all = new ArrayList<>();
        for (Section file : files) {
            Value at = file.at(list);
            if (at != null && !at.isSingle()) {
                all.addAll(at.items());
            }
        }
        return all;
    }

    private static void gather(@Nullable Value list, NavigableSet<String> ids) {
        if (list != null && !list.isSingle()) {
            list.items().stream().map(Value::ownId).filter(Objects::nonNull).forEach(ids::add);
        }
    }

    private static @Nullable String known(Value value, NavigableSet<String> ids) {
        String id = value.text();
        if (id != null && !ids.contains(id)) {
            value.unknown(FaultCode.UNKNOWN_REFERENCE, id, ids);
            return null;
        }
        return id;
    }
}
