package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.contract.Mode;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the things of a company are called, in sentences for people. */
public final class CompanyWords {
    private static final Words ALL = new Words("すべての機器", "all machines");
    private static final Map<String, String> UNITS =
            Map.of(
                    "hours",
                    "時間",
                    "hour",
                    "時間",
                    "days",
                    "日",
                    "incidents",
                    "件",
                    "cases",
                    "件",
                    "visits",
                    "回",
                    "calls",
                    "回",
                    "hosts",
                    "台",
                    "machines",
                    "台");
    private final Map<String, Words> groups = new HashMap<>();
    private final Map<String, Words> bearers = new HashMap<>();
    private final Duties duties;

    /** Names from that company file. */
    public CompanyWords(Company company) {
        duties = Duties.of(company);
        company.groups().forEach(group -> groups.put(group.id(), group.name()));
        company.people().forEach(p -> bearers.put(new Bearer.OfPerson(p.id()).id(), p.name()));
        company.providers().forEach(p -> bearers.put(new Bearer.OfProvider(p.id()).id(), p.name()));
        bearers.put(new Bearer.Machine().id(), new Words("機械", "the machine"));
        bearers.put("us", company.name());
    }

    /** The name of a bearer, or of {@code us}, by its id in files; an unknown id as it is. */
    public Words bearer(String id) {
        return bearers.getOrDefault(id, Words.same(id));
    }

    /** The names of people by their ids. */
    public Words people(Collection<String> ids) {
        return join(ids.stream().map(id -> bearer(new Bearer.OfPerson(id).id())).toList());
    }

    /** The name of an asset group. */
    public Words group(String id) {
        return groups.getOrDefault(id, Words.same(id));
    }

    /** The names of asset groups; none or every one is all. */
    public Words groups(Collection<String> ids) {
        boolean every = ids.isEmpty() || (ids.size() > 1 && ids.containsAll(groups.keySet()));
        return every ? ALL : join(ids.stream().sorted().map(this::group).toList());
    }

    /** The name of a duty; an unknown id as it is. */
    public Words duty(DutyId id) {
        return duties.find(id).map(Duty::name).orElse(Words.same(id.id()));
    }

    /** The names of duties, in quotation marks, in the order of their ids. */
    public Words duties(Collection<DutyId> ids) {
        List<Words> names = ids.stream().sorted().map(this::duty).toList();
        return new Words(
                names.stream().map(w -> "「" + w.ja() + "」").collect(Collectors.joining()),
                names.stream().map(w -> "\"" + w.en() + "\"").collect(Collectors.joining(", ")));
    }

    /** Clauses by their ids. */
    public static Words clauses(Collection<String> ids) {
        String list = String.join(", ", ids.stream().sorted().toList());
        return new Words("条項 " + list, (ids.size() == 1 ? "clause " : "clauses ") + list);
    }

    /** A list in one sentence. */
    public static Words join(Collection<Words> parts) {
        return new Words(
                parts.stream().map(Words::ja).collect(Collectors.joining("、")),
                parts.stream().map(Words::en).collect(Collectors.joining(", ")));
    }

    /** A template with {@code {0}}, {@code {1}} ... filled in. */
    public static Words fill(Words template, Words... args) {
        String ja = template.ja();
        String en = template.en();
        for (int i = 0; i < args.length; i++) {
            ja = ja.replace("{" + i + "}", args[i].ja());
            en = en.replace("{" + i + "}", args[i].en());
        }
        return new Words(ja, en);
    }

    /** A length of time in its largest whole unit. */
    public static Words duration(Duration length) {
        long minutes = length.toMinutes();
        if (minutes >= 72 * 60 && minutes % (24 * 60) == 0) {
            long days = minutes / (24 * 60);
            return new Words(days + "日", days + " days");
        }
        if (minutes >= 120 && minutes % 60 == 0) {
            return new Words(minutes / 60 + "時間", minutes / 60 + " h");
        }
        return new Words(minutes + "分", minutes + " min");
    }

    /** A quantity with its unit; a unit that we do not know stays as the paper writes it. */
    public static Words amount(BigDecimal amount, String unit) {
        String plain = amount.toPlainString();
        String ja = UNITS.getOrDefault(unit, " " + unit);
        return new Words(plain + ja, plain + " " + unit);
    }

    /** An amount of money with thousands separators. */
    public static Words money(Money money) {
        BigDecimal amount = money.amount();
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String digits =
                String.format(
                        Locale.ROOT,
                        "%,." + (whole ? 0 : 2) + "f",
                        amount.setScale(whole ? 0 : 2, RoundingMode.HALF_UP));
        return money.currency().equals("JPY")
                ? new Words(digits + "円", digits + " yen")
                : Words.same(digits + " " + money.currency());
    }

    /** A severity. */
    public static Words severity(Severity severity) {
        return switch (severity) {
            case LOW -> new Words("低", "low");
            case MEDIUM -> new Words("中", "medium");
            case HIGH -> new Words("高", "high");
            case CRITICAL -> new Words("緊急", "critical");
        };
    }

    /** What a clause says that the provider does. */
    public static Words mode(Mode mode) {
        return switch (mode) {
            case PERFORMS -> new Words("行う", "does it");
            case ON_REQUEST -> new Words("依頼を受けて行う", "does it on request");
            case WITH_CONSENT -> new Words("同意を得て行う", "does it with consent");
            case FOR_EXTRA_MONEY -> new Words("別料金で行う", "does it for extra money");
            case ADVISES -> new Words("助言だけをする", "only advises");
            case NOTIFIES -> new Words("知らせるだけ", "only notifies");
            case REFUSES -> new Words("行わない", "does not do it");
        };
    }

    /** What must happen first. */
    public static Words gate(Gate.Kind kind) {
        return switch (kind) {
            case SIGNATURE -> new Words("署名", "a signature");
            case WORK_ORDER -> new Words("作業指示書", "a work order");
            case PURCHASE_ORDER -> new Words("発注書", "a purchase order");
            case SCOPING_CALL -> new Words("範囲を決める電話", "a scoping call");
            case SPEND_APPROVAL -> new Words("支出の承認（稟議）", "approval of the spending");
            case LEAD_TIME -> new Words("準備期間", "the lead time");
            case INSURER_CONSENT -> new Words("保険会社の同意", "the insurer's consent");
            case DATA_HANDOVER_CONSENT -> new Words("データ提供の同意", "consent to hand data over");
        };
    }

    /** Ids of the groups that a selector reaches. */
    static List<String> reached(Company company, AssetSelector selector) {
        return company.groups().stream()
                .filter(selector::selects)
                .map(AssetGroup::id)
                .sorted()
                .toList();
    }
}
