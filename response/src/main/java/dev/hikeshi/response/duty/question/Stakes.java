package dev.hikeshi.response.duty.question;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.BusinessFunction;
import dev.hikeshi.response.company.Company;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What hangs on an answer. */
final class Stakes {
    private final Company company;
    private final CompanyWords words;
    private final Map<BusinessFunction, SortedSet<String>> needs = new HashMap<>();
    private final boolean inOneCurrency;

    Stakes(Company company) {
        this.company = company;
        this.words = new CompanyWords(company);
        company.functions().forEach(function -> needs.put(function, needs(function)));
        this.inOneCurrency =
                company.functions().stream().map(f -> f.lossPerDay().currency()).distinct().count()
                        == 1;
    }

    /** A function stands still without what it needs, and without what that depends on. */
    private SortedSet<String> needs(BusinessFunction function) {
        TreeSet<String> all = new TreeSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(function.needs());
        while (!open.isEmpty()) {
            String id = open.pop();
            if (all.add(id)) {
                company.groups().stream()
                        .filter(group -> group.id().equals(id))
                        .map(AssetGroup::dependsOn)
                        .forEach(open::addAll);
            }
        }
        return all;
    }

    /** Weight of the topic x share of the year x loss a day behind the groups; for sorting only. */
    BigDecimal worth(Point point) {
        BigDecimal loss = BigDecimal.ONE;
        if (inOneCurrency) {
            for (BusinessFunction function : stopped(point)) {
                loss = loss.add(function.lossPerDay().amount());
            }
        }
        return loss.multiply(BigDecimal.valueOf(point.topic().weight()))
                .multiply(BigDecimal.valueOf(point.hoursPerYear()));
    }

    private List<BusinessFunction> stopped(Point point) {
        return company.functions().stream()
                .filter(
                        f ->
                                needs.getOrDefault(f, new TreeSet<>()).stream()
                                        .anyMatch(point.assets()::contains))
                .toList();
    }

    /** The same in words: which duties, for which machines, how many hours, how much money. */
    Words depends(Point point) {
        String ja = "";
        String en = "";
        if (!point.duties().isEmpty()) {
            Words duties = words.duties(point.duties());
            ja += duties.ja() + "を誰が行うか";
            en += "Who does " + duties.en();
        } else {
            ja += "契約の条件";
            en += "The terms of the contract";
        }
        if (!point.assets().isEmpty()) {
            Words groups = words.groups(point.assets());
            ja += "（" + groups.ja() + "）";
            en += " for " + groups.en();
        }
        ja += "が変わる。";
        en += " changes with the answer.";
        if (!point.duties().isEmpty() && point.hoursPerYear() < Reading.HOURS_A_YEAR) {
            ja += "年間 " + point.hoursPerYear() + " 時間。";
            en += " " + point.hoursPerYear() + " hours a year.";
        }
        Words loss = loss(point);
        return new Words(ja + loss.ja(), en + loss.en());
    }

    private Words loss(Point point) {
        List<BusinessFunction> stopped = stopped(point);
        if (stopped.isEmpty() || !inOneCurrency) {
            return Words.same("");
        }
        Money sum = stopped.stream().map(BusinessFunction::lossPerDay).reduce(Money::plus).get();
        Words money = CompanyWords.money(sum);
        Words names = CompanyWords.join(stopped.stream().map(BusinessFunction::name).toList());
        return new Words(
                "止まれば一日 " + money.ja() + "（" + names.ja() + "）。",
                " A standstill costs " + money.en() + " a day (" + names.en() + ").");
    }
}
