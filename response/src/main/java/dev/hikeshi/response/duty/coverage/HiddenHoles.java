package dev.hikeshi.response.duty.coverage;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.duty.Duty;
import dev.hikeshi.response.duty.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the first answers do not show: alarms that reach nobody who may act, promises that our own
 * unmet duty takes away, and everything that hangs on one person or provider.
 */
final class HiddenHoles {
    private final Cube cube;
    private final BearerNames names;
    private final Map<String, Duty> duties = new HashMap<>();

    HiddenHoles(Cube cube) {
        this.cube = cube;
        this.names = new BearerNames(cube.company());
        cube.duties().forEach(duty -> duties.put(duty.id().id(), duty));
    }

    void addTo(List<Hole> holes) {
        for (Walk.Walked walked : cube.walked()) {
            alarm(walked, holes);
            unmet(walked, holes);
            singlePoint(walked, holes);
        }
    }

    /** Somebody says that the house burns, and nobody is bound to act. */
    private void alarm(Walk.Walked walked, List<Hole> holes) {
        Row row = walked.row();
        Duty duty = duties.get(row.duty().id());
        if (duty == null || duty.verb() == null || duty.phase() != Phase.CONTAIN) {
            return;
        }
        Stint longest = walked.tally().told;
        TreeSet<String> tellers = new TreeSet<>(walked.tally().tellers);
        for (Duty watch : cube.duties()) {
            if (watch.phase() != Phase.DETECT) {
                continue;
            }
            String asset = row.assets().isEmpty() ? "" : row.assets().getFirst();
            Row watching = cube.row(watch.id(), asset, row.severities().getFirst());
            TreeSet<String> by = new TreeSet<>();
            Stint heard = heard(row, watching, duty.within(), by);
            if (heard.total().compareTo(longest.total()) > 0) {
                longest = heard;
                tellers = by;
            }
        }
        if (!longest.total().isZero()) {
            holes.add(hole(Gap.Kind.USELESS_ALARM, row, true, longest, names.ofIds(tellers)));
        }
    }

    /** When a provider is bound to watch while nobody is bound to act. */
    private static Stint heard(Row act, Row watch, Duration within, Set<String> by) {
        Stint heard = new Stint(within);
        int next = 0;
        for (Stretch stretch : act.stretches()) {
            Instant at = stretch.from();
            while (at.isBefore(stretch.to())) {
                while (!watch.stretches().get(next).to().isAfter(at)) {
                    next++;
                }
                Stretch seen = watch.stretches().get(next);
                boolean watched = seen.answer().binds() && isProvider(seen.answer());
                heard.add(watched && !stretch.answer().binds(), at);
                if (watched && !stretch.answer().binds()) {
                    seen.answer().bearers().forEach(bearer -> by.add(bearer.id()));
                }
                at = seen.to().isBefore(stretch.to()) ? seen.to() : stretch.to();
            }
        }
        heard.add(false, act.stretches().getLast().to());
        return heard;
    }

    private static boolean isProvider(Answer answer) {
        return answer.bearers().stream().allMatch(b -> b instanceof Bearer.OfProvider);
    }

    private void unmet(Walk.Walked walked, List<Hole> holes) {
        Row row = walked.row();
        Duration late = late(row, walked.tally().within());
        walked.tally()
                .unmet
                .forEach(
                        (clause, total) -> {
                            boolean open = !late.isZero();
                            Duration worst = late.compareTo(total) < 0 ? late : total;
                            holes.add(
                                    new Hole(
                                            Gap.Kind.CUSTOMER_DUTY_UNMET,
                                            row.duty(),
                                            row.assets(),
                                            row.severities(),
                                            open,
                                            total,
                                            open ? worst : total,
                                            Words.same(clause)));
                        });
    }

    private static Duration late(Row row, Duration within) {
        Stint open = new Stint(within);
        row.stretches().forEach(stretch -> open.add(!stretch.answer().binds(), stretch.from()));
        open.add(false, row.stretches().getLast().to());
        return open.late();
    }

    private void singlePoint(Walk.Walked walked, List<Hole> holes) {
        Row row = walked.row();
        Stint bound = new Stint(Duration.ZERO);
        row.stretches().forEach(stretch -> bound.add(stretch.answer().binds(), stretch.from()));
        bound.add(false, row.stretches().getLast().to());
        for (String point : walked.tally().singlePoints()) {
            if (!point.equals(new Bearer.Machine().id())) {
                Words name = names.ofIds(List.of(point));
                holes.add(hole(Gap.Kind.SINGLE_POINT, row, false, bound, name));
            }
        }
    }

    private static Hole hole(Gap.Kind kind, Row row, boolean open, Stint stint, Words about) {
        return new Hole(
                kind,
                row.duty(),
                row.assets(),
                row.severities(),
                open,
                stint.total(),
                stint.late(),
                about);
    }
}
