package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Outlook;
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
        told.add(hears(ladder.rungs(), ladder.binds()), from);
        ladder.whyNot().forEach(why -> unmet(why, from, to));
    }

    /** What a candidate says in that time. */
    void add(Stance stance, Instant from, Instant to) {
        SortedSet<String> needed = stance.leansOn();
        if (needed != null) {
            leansOn(needed);
        }
        for (String clause : stance.unmet()) {
            unmet.merge(clause, Duration.between(from, to), Duration::plus);
        }
    }

    /** Who tells us of it now; whether somebody binds is known. */
    void tells(Outlook outlook, boolean binds) {
        boolean tells = false;
        for (int i = 0; i < outlook.candidates() && !binds; i++) {
            List<Bearer> tellers = outlook.stance(i).tellers();
            tells |= !tellers.isEmpty();
            tellers.forEach(this::hear);
        }
        told.add(tells, outlook.now());
    }

    private void hear(Bearer teller) {
        if (heard.add(teller)) {
            tellers.add(teller.id());
        }
    }

    private boolean hears(List<Rung> rungs, boolean binds) {
        boolean tells = false;
        for (Rung rung : rungs) {
            boolean telling = rung instanceof Rung.NotifiedOnly || rung instanceof Rung.AdvisedOnly;
            if (telling && !binds) {
                tells = true;
                rung.bearers().forEach(this::hear);
            }
        }
        return tells;
    }

    private void unmet(WhyNot why, Instant from, Instant to) {
        String clause = why.clause();
        if (clause != null && why.isOwnDutyOnly()) {
            unmet.merge(clause, Duration.between(from, to), Duration::plus);
        }
    }

    void close(Instant end) {
        told.add(false, end);
    }

    private void leansOn(Rung rung) {
        if (rung.binds()) {
            leansOn(Stance.needs(rung));
        }
    }

    private void leansOn(SortedSet<String> needed) {
        if (always == null) {
            always = new TreeSet<>(needed);
        } else if (!always.isEmpty()) {
            // Where nothing is left to lean on, no further rung takes anything away.
            always.retainAll(needed);
        }
    }
}
