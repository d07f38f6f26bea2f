package dev.hikeshi.response.duty.agreement;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Money;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.contract.Gate;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Footing;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situation;
import dev.hikeshi.response.duty.question.Week;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is outside the contracts, and what it costs on the day.
 *
 * @param lines by duty in the order of the catalogue, then seller
 */
public record PriceList(List<Line> lines) {
    public PriceList {
        lines = List.copyOf(lines);
    }

    /**
     * One duty that nobody owes at some hour of the coming week.
     *
     * @param duty the duty
     * @param assets ids of the asset groups, sorted; empty: the company has none
     * @param clause {@code contract/clause} by which it is sold; null: nobody sells it
     * @param provider id of the seller; null: nobody sells it
     * @param cheapest least it costs in the coming week; null: no price is written
     * @param dearest most it costs in the coming week; null: no price is written
     * @param minimum least that is paid; null: none
     * @param lead from the signature to the begin
     * @param gates what must come first
     * @param signer id of our person who may approve the price; null: nobody may at any hour
     * @param unsignedHours hours of the coming week in which it is sold and nobody can sign at once
     * @param hours hours of the coming week in which nobody owes it
     */
    public record Line(
            DutyId duty,
            List<String> assets,
            @Nullable String clause,
            @Nullable String provider,
            @Nullable Money cheapest,
            @Nullable Money dearest,
            @Nullable Money minimum,
            Duration lead,
            List<Gate.Kind> gates,
            @Nullable String signer,
            long unsignedHours,
            long hours) {
        public Line {
            assets = List.copyOf(assets);
            gates = List.copyOf(gates);
        }

        private Line on(List<String> groups) {
            return new Line(
                    duty,
                    groups,
                    clause,
                    provider,
                    cheapest,
                    dearest,
                    minimum,
                    lead,
                    gates,
                    signer,
                    unsignedHours,
                    hours);
        }
    }

    /** The list for the coming seven days, for one host at high severity; groups alike are one. */
    public static PriceList of(Company company, Instant now) {
        Cover cover = new Cover(company);
        List<Line> lines = new ArrayList<>();
        for (Duty duty : Duties.of(company).all()) {
            Grouped<List<Line>> grouped = new Grouped<>();
            for (String group : Grouped.groups(company, duty.id(), any -> true)) {
                grouped.add(one(cover, duty.id(), group, now), group);
            }
            grouped.each((alike, groups) -> alike.forEach(line -> lines.add(line.on(groups))));
        }
        return new PriceList(lines);
    }

    private static List<Line> one(Cover cover, DutyId duty, String group, Instant now) {
        Situation situation = Situation.of(duty, Severity.HIGH, Grouped.asset(group));
        Map<String, Offer> offers = new TreeMap<>();
        Duration open = Duration.ZERO;
        for (Week.Span span : Week.of(cover, situation, now)) {
            Ladder ladder = span.ladder();
            if (!ladder.binds()) {
                open = open.plus(span.length());
                for (Rung rung : ladder.rungs()) {
                    if (rung instanceof Rung.ForExtraMoney sold) {
                        String clause = String.valueOf(sold.footing().clause());
                        offers.computeIfAbsent(clause, c -> new Offer()).see(sold, span);
                    }
                }
            }
        }
        long hours = open.toHours();
        if (open.isZero()) {
            return List.of();
        }
        return offers.isEmpty()
                ? List.of(
                        new Line(
                                duty,
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                Duration.ZERO,
                                List.of(),
                                null,
                                0,
                                hours))
                : offers.entrySet().stream()
                        .map(offer -> offer.getValue().line(duty, offer.getKey(), hours))
                        .toList();
    }

    /** What one clause asks over the week. */
    private static final class Offer {
        private @Nullable Money cheapest;
        private @Nullable Money dearest;
        private @Nullable Money minimum;
        private Duration lead = Duration.ZERO;
        private List<Gate.Kind> gates = List.of();
        private @Nullable String signer;
        private String provider = "";
        private Duration unsigned = Duration.ZERO;

        void see(Rung.ForExtraMoney sold, Week.Span span) {
            Footing footing = sold.footing();
            Money price = footing.price();
            if (price != null) {
                cheapest = cheapest == null || price.compareTo(cheapest) < 0 ? price : cheapest;
                dearest = dearest == null || price.compareTo(dearest) > 0 ? price : dearest;
            }
            minimum = sold.sale().minimum();
            lead = sold.sale().lead();
            gates = footing.gates().stream().map(open -> open.gate().kind()).distinct().toList();
            provider = footing.bearer().id().replace("provider:", "");
            signer = signer == null ? sold.sale().signer() : signer;
            Instant from = sold.sale().signerFrom();
            if (from == null || from.isAfter(span.from())) {
                unsigned = unsigned.plus(span.length());
            }
        }

        Line line(DutyId duty, String clause, long hours) {
            return new Line(
                    duty,
                    List.of(),
                    clause,
                    provider,
                    cheapest,
                    dearest,
                    minimum,
                    lead,
                    gates,
                    signer,
                    unsigned.toHours(),
                    hours);
        }
    }
}
