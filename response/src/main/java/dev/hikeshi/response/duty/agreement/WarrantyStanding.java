package dev.hikeshi.response.duty.agreement;

import dev.hikeshi.response.Money;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Contract;
import dev.hikeshi.response.contract.CustomerDuty;
import dev.hikeshi.response.contract.Warranty;
import dev.hikeshi.response.duty.Facts;
import dev.hikeshi.response.duty.question.CompanyWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Whether a warranty or insurance stands for a case.
 *
 * @param contract id of the contract
 * @param provider id of the provider
 * @param warranty id of the warranty
 * @param kind which of the two
 * @param standing whether it stands
 * @param reasons why, what speaks against it first
 * @param fileBy last instant to file it; null: no time is written
 * @param cap most that is paid; null: not written
 */
public record WarrantyStanding(
        String contract,
        String provider,
        String warranty,
        Warranty.Kind kind,
        Standing standing,
        List<Words> reasons,
        @Nullable Instant fileBy,
        @Nullable Money cap) {

    /** Whether it stands. */
    public enum Standing {
        VALID("有効", "valid"),
        UNKNOWN("分からない", "unknown"),
        VOID("無効", "void");

        private final String ja;
        private final String en;

        Standing(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        /** The stable key in outputs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The name for people. */
        public Words words() {
            return new Words(ja, en);
        }
    }

    public WarrantyStanding {
        reasons = List.copyOf(reasons);
    }

    /**
     * Every warranty and insurance of the signed contracts, by contract and id.
     *
     * <p>A condition with a fact is judged on every group concerned, then on the incident; one that
     * is not met voids it, one that is not known, or that no fact shows, leaves it unknown.
     *
     * @param groups ids of the groups concerned; empty: all
     * @param facts what is known of the incident
     * @param discovery when the loss was discovered
     */
    public static List<WarrantyStanding> of(
            Company company,
            Collection<String> groups,
            SortedMap<String, String> facts,
            Instant discovery) {
        List<AssetGroup> concerned =
                company.groups().stream()
                        .filter(group -> groups.isEmpty() || groups.contains(group.id()))
                        .sorted(Comparator.comparing(AssetGroup::id))
                        .toList();
        LocalDate day = discovery.atZone(company.zone()).toLocalDate();
        List<WarrantyStanding> all = new ArrayList<>();
        for (Contract contract : company.contracts()) {
            for (Warranty warranty :
                    contract.signed() ? contract.warranties() : List.<Warranty>of()) {
                Judging judging = new Judging();
                judging.inForce(contract, day);
                judging.optedIn(warranty);
                warranty.conditions().forEach(c -> judging.condition(c, concerned, facts));
                all.add(judging.standing(contract, warranty, discovery));
            }
        }
        return all.stream()
                .sorted(
                        Comparator.comparing(WarrantyStanding::contract)
                                .thenComparing(WarrantyStanding::warranty))
                .toList();
    }

    private static final class Judging {
        private final List<Words> against = new ArrayList<>();
        private final List<Words> unknown = new ArrayList<>();
        private final List<Words> met = new ArrayList<>();

        void inForce(Contract contract, LocalDate day) {
            boolean ended = contract.lastDay().map(last -> last.isBefore(day)).orElse(false);
            if (ended || day.isBefore(contract.starts())) {
                against.add(
                        new Words(
                                "発見の日（" + day + "）に契約が有効でない",
                                "the contract is not in force on the day of discovery ("
                                        + day
                                        + ")"));
            }
        }

        void optedIn(Warranty warranty) {
            if (warranty.optedIn() == null) {
                unknown.add(new Words("申し込み済みか分からない", "nobody knows whether it was switched on"));
            } else if (warranty.optedIn()) {
                met.add(new Words("申し込み済み", "it was switched on"));
            } else {
                against.add(new Words("申し込まれていない", "it was never switched on"));
            }
        }

        void condition(
                CustomerDuty condition, List<AssetGroup> groups, SortedMap<String, String> facts) {
            Words text =
                    condition.text().ja().isBlank() ? Words.same(condition.id()) : condition.text();
            String fact = condition.fact();
            if (fact == null) {
                unknown.add(said(text, "示す記録がない", "nothing shows it"));
            } else if (facts.containsKey(fact) || Facts.ofTheIncident(fact)) {
                judge(condition, text, facts.get(fact), Words.same(""));
            } else if (groups.isEmpty()) {
                judge(condition, text, null, Words.same(""));
            } else {
                groups.forEach(g -> judge(condition, text, g.facts().get(fact), g.name()));
            }
        }

        private void judge(
                CustomerDuty condition, Words text, @Nullable String value, Words where) {
            Words at =
                    where.ja().isEmpty()
                            ? text
                            : new Words(
                                    text.ja() + "（" + where.ja() + "）",
                                    text.en() + " (" + where.en() + ")");
            if (value == null) {
                unknown.add(said(at, "分からない", "not known"));
            } else if (value.equals(condition.expected())) {
                met.add(said(at, "満たしている", "met"));
            } else {
                against.add(said(at, "満たしていない", "not met"));
            }
        }

        private static Words said(Words what, String ja, String en) {
            return new Words(what.ja() + "：" + ja, what.en() + ": " + en);
        }

        WarrantyStanding standing(Contract contract, Warranty warranty, Instant discovery) {
            Standing standing = unknown.isEmpty() ? Standing.VALID : Standing.UNKNOWN;
            List<Words> reasons = new ArrayList<>(against);
            reasons.addAll(unknown);
            reasons.addAll(met);
            return new WarrantyStanding(
                    contract.id(),
                    contract.provider(),
                    warranty.id(),
                    warranty.kind(),
                    against.isEmpty() ? standing : Standing.VOID,
                    reasons.stream().distinct().toList(),
                    warranty.fileWithin() == null ? null : discovery.plus(warranty.fileWithin()),
                    warranty.cap());
        }
    }

    /** The reasons in one line. */
    public Words why() {
        return CompanyWords.join(reasons);
    }
}
