package dev.hikeshi.response.duty.agreement;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.Severity;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Deadline;
import dev.hikeshi.response.duty.Duties;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Phase;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Situation;
import dev.hikeshi.response.duty.question.Week;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, on one page that both sides sign.
 *
 * @param provider id of the provider; null: every provider
 * @param from the instant from which seven days were looked at
 * @param rows by phase, in the order of the catalogue
 */
public record Split(@Nullable String provider, Instant from, List<Row> rows) {
    public Split {
        rows = List.copyOf(rows);
    }

    /** Which side. */
    public enum Side {
        /** The provider of the page. */
        PROVIDER,
        /** Our own people. */
        US,
        /** Our containment policy. */
        MACHINE,
        /** Another provider. */
        ANOTHER,
        /** Nobody is bound. */
        NOBODY;

        /** The stable key in outputs. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One share of a duty.
     *
     * @param side which side
     * @param bearer who; where nobody is bound the first one that was thought of; null: nobody
     * @param answer the rung's type
     * @param clause on what it stands ({@code contract/clause}); null: no paper
     * @param within the time allowed; null: none
     * @param promised true when a clause promises that time, false for the duty's default
     * @param hours of the 168 of the coming week
     */
    public record Share(
            Side side,
            @Nullable Bearer bearer,
            String answer,
            @Nullable String clause,
            @Nullable Duration within,
            boolean promised,
            long hours) {}

    /**
     * One duty.
     *
     * @param duty the duty
     * @param phase where it belongs
     * @param assets ids of the asset groups, sorted; empty: the company has none
     * @param shares most hours first
     */
    public record Row(DutyId duty, Phase phase, List<String> assets, List<Share> shares) {
        public Row {
            assets = List.copyOf(assets);
            shares = List.copyOf(shares);
        }

        /** True when that side has a share of it. */
        public boolean has(Side side) {
            return shares.stream().anyMatch(share -> share.side() == side);
        }
    }

    /**
     * The page of one provider, or of all.
     *
     * @param provider id of the provider; null: every provider counts as such
     */
    public static Split of(Company company, @Nullable String provider, Instant now) {
        Cover cover = new Cover(company);
        List<Row> rows = new ArrayList<>();
        for (Duty duty : Duties.of(company).all()) {
            Grouped<List<Share>> grouped = new Grouped<>();
            for (String group : Grouped.groups(company, duty.id(), any -> true)) {
                Situation situation = Situation.of(duty.id(), Severity.HIGH, Grouped.asset(group));
                grouped.add(shares(Week.of(cover, situation, now), provider), group);
            }
            grouped.each(
                    (shares, groups) -> rows.add(new Row(duty.id(), duty.phase(), groups, shares)));
        }
        rows.sort(Comparator.comparing(Row::phase));
        return new Split(provider, now, rows);
    }

    private static List<Share> shares(List<Week.Span> week, @Nullable String provider) {
        Map<String, Share> first = new TreeMap<>();
        Map<String, Duration> length = new TreeMap<>();
        for (Week.Span span : week) {
            Share share = share(span.ladder(), provider);
            String key =
                    share.side() + " " + share.bearer() + " " + share.answer() + share.clause();
            first.putIfAbsent(key, share);
            length.merge(key, span.length(), Duration::plus);
        }
        List<Share> shares = new ArrayList<>();
        first.forEach((key, share) -> shares.add(lasting(share, length.get(key))));
        shares.sort(Comparator.comparingLong(share -> -share.hours()));
        return shares;
    }

    private static Share lasting(Share share, @Nullable Duration length) {
        long hours = length == null ? 0 : length.toHours();
        return new Share(
                share.side(),
                share.bearer(),
                share.answer(),
                share.clause(),
                share.within(),
                share.promised(),
                hours);
    }

    private static Share share(Ladder ladder, @Nullable String provider) {
        Rung rung = ladder.first();
        Bearer bearer = rung.bearers().isEmpty() ? null : rung.bearers().getFirst();
        String clause = rung.footings().isEmpty() ? null : rung.footings().getFirst().clause();
        Deadline deadline =
                rung.footings().isEmpty() ? null : rung.footings().getFirst().deadline();
        Side side = rung.binds() ? side(bearer, provider) : Side.NOBODY;
        return new Share(
                side,
                bearer,
                rung.answer(),
                clause,
                deadline == null ? null : deadline.target(),
                deadline != null && !deadline.isDefault(),
                0);
    }

    private static Side side(@Nullable Bearer bearer, @Nullable String provider) {
        return switch (bearer) {
            case null -> Side.NOBODY;
            case Bearer.OfPerson p -> Side.US;
            case Bearer.Machine m -> Side.MACHINE;
            case Bearer.OfProvider p ->
                    provider == null || provider.equals(p.provider())
                            ? Side.PROVIDER
                            : Side.ANOTHER;
        };
    }
}
