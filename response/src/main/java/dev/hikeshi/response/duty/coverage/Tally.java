package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.duty.Asking;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Outlook;
import dev.hikeshi.response.duty.Reason;
import dev.hikeshi.response.duty.ReasonCode;
import dev.hikeshi.response.duty.Rung;
import dev.hikeshi.response.duty.Stance;
import dev.hikeshi.response.duty.WhyNot;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private final Set<Bearer> heard = new HashSet<>();

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
        ladder.rungs().forEach(this::leansOn);
        tells(hears(ladder.rungs(), ladder.binds()), from);
        ladder.whyNot().forEach(why -> unmet(why, from, to));
    }

    /** What a candidate says in that time. */
    void add(Stance stance, Instant from, Instant to) {
        stance.rungs().forEach(this::leansOn);
        stance.whyNot().forEach(why -> unmet(why, from, to));
    }

    /** Who tells us of it now; whether somebody binds is known. */
    void tells(Outlook outlook, boolean binds) {
        boolean tells = false;
        for (int i = 0; i < outlook.candidates() && !binds; i++) {
            tells |= hears(outlook.stance(i).rungs(), false);
        }
        tells(tells, outlook.now());
    }

    private void tells(boolean tells, Instant from) {
        told.add(tells, from);
    }

    private boolean hears(List<Rung> rungs, boolean binds) {
        boolean tells = false;
        for (Rung rung : rungs) {
            boolean telling = rung instanceof Rung.NotifiedOnly || rung instanceof Rung.AdvisedOnly;
            if (telling && !binds) {
                tells = true;
                rung.bearers().stream()
                        .filter(heard::add)
                        .forEach(bearer -> tellers.add(bearer.id()));
            }
        }
        return tells;
    }

    private void unmet(WhyNot why, Instant from, Instant to) {
        if (why.clause() == null) {
            return;
        }
        for (Reason reason : why.reasons()) {
            if (reason.code() != ReasonCode.CUSTOMER_DUTY_UNMET) {
                return;
            }
        }
        unmet.merge(why.clause(), Duration.between(from, to), Duration::plus);
    }

    void close(Instant end) {
        told.add(false, end);
    }

    private void leansOn(Rung rung) {
        // Where nothing is left to lean on, no further rung takes anything away.
        if (!rung.binds() || (always != null && always.isEmpty())) {
            return;
        }
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
