package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.duty.Asking;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.ReasonCode;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.WhyNot;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the ladders of one row say below their first rung, summed over the year. */
final class Tally {
    private final Duration within;

    /** Without whom nothing would bind at any time; null until something binds. */
    private @Nullable SortedSet<String> always;

    /** Clauses that only our own unmet duty keeps from holding, and for how long. */
    final SortedMap<String, Duration> unmet = new TreeMap<>();

    /** Who tells us of it while nobody is bound to act. */
    final SortedSet<String> tellers = new TreeSet<>();

    /** How long somebody tells us and nobody is bound to act. */
    final Stint told;

    Tally(Duration within) {
        this.within = within;
        this.told = new Stint(within);
    }

    Duration within() {
        return within;
    }

    /** Ids of the bearers and people without whom nothing would bind at any time. */
    SortedSet<String> singlePoints() {
        SortedSet<String> found = always;
        return found == null ? new TreeSet<>() : found;
    }

    void add(Ladder ladder, Instant from, Instant to) {
        boolean tells = false;
        for (Rung rung : ladder.rungs()) {
            if (rung.binds()) {
                leansOn(rung);
            }
            boolean telling = rung instanceof Rung.NotifiedOnly || rung instanceof Rung.AdvisedOnly;
            if (telling && !ladder.binds()) {
                tells = true;
                rung.bearers().forEach(bearer -> tellers.add(bearer.id()));
            }
        }
        told.add(tells, from);
        for (WhyNot why : ladder.whyNot()) {
            boolean unmetOnly =
                    why.reasons().stream()
                            .allMatch(r -> r.code() == ReasonCode.CUSTOMER_DUTY_UNMET);
            if (why.clause() != null && unmetOnly) {
                unmet.merge(why.clause(), Duration.between(from, to), Duration::plus);
            }
        }
    }

    void close(Instant end) {
        told.add(false, end);
    }

    private void leansOn(Rung rung) {
        TreeSet<String> needed = new TreeSet<>();
        rung.bearers().forEach(bearer -> needed.add(bearer.id()));
        Asking asking =
                switch (rung) {
                    case Rung.OwedOnRequest r -> r.asking();
                    case Rung.OwedWithConsent r -> r.asking();
                    case Rung.Owed r -> null;
                    case Rung.ForExtraMoney r -> null;
                    case Rung.UnableNow r -> null;
                    case Rung.Unconfirmed r -> null;
                    case Rung.Disputed r -> null;
                    case Rung.AdvisedOnly r -> null;
                    case Rung.NotifiedOnly r -> null;
                    case Rung.OwedByNobody r -> null;
                };
        if (asking != null && asking.may().size() == 1) {
            needed.add(new Bearer.OfPerson(asking.may().getFirst()).id());
        }
        if (always == null) {
            always = needed;
        } else {
            always.retainAll(needed);
        }
    }
}
