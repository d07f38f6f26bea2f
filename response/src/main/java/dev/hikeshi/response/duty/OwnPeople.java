package dev.hikeshi.response.duty;

import dev.hikeshi.response.Verb;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Our own people as candidates: who holds the duty, who stands in while the holder cannot act, and
 * who could but is not responsible.
 */
final class OwnPeople {
    private final Draft draft;
    private final Setting setting;
    private final List<Colleague> judged = new ArrayList<>();

    private OwnPeople(Draft draft) {
        this.draft = draft;
        this.setting = draft.setting;
    }

    static void judge(Draft draft) {
        Candidates candidates = draft.setting.candidates;
        if (candidates.holders.isEmpty() && candidates.able.isEmpty()) {
            return;
        }
        OwnPeople people = new OwnPeople(draft);
        List<Colleague> unable = new ArrayList<>();
        for (Colleague holder : candidates.holders) {
            if (!people.stands(holder, holder.responsible)) {
                unable.add(holder);
            }
        }
        unable.forEach(people::deputies);
        for (Colleague able : candidates.able) {
            if (!people.judged.contains(able)) {
                draft.no(able.ableOnly);
            }
        }
    }

    private void deputies(Colleague holder) {
        for (Colleague deputy : setting.named(holder.person.deputies())) {
            if (!judged.contains(deputy)) {
                stands(deputy, holder.standsIn);
            }
        }
    }

    /** Puts the person on the ladder; true when the person can act now. */
    private boolean stands(Colleague one, Reason why) {
        judged.add(one);
        Spell spell = setting.spell(one);
        List<Reason> hindrances = hindrances(one);
        boolean waitingHelps = hindrances.isEmpty();
        if (waitingHelps && spell.open()) {
            draft.add(new Rung.Owed(footing(one, spell, setting.now, List.of(why))));
            return true;
        }
        List<Reason> reasons = new ArrayList<>();
        if (!spell.open()) {
            reasons.add(one.absent(spell));
        }
        reasons.addAll(hindrances);
        reasons.add(why);
        Instant start = waitingHelps ? spell.nextOpen(setting.now) : null;
        draft.add(new Rung.UnableNow(footing(one, spell, start, reasons), start));
        return false;
    }

    /** What hinders at any hour. */
    private List<Reason> hindrances(Colleague one) {
        Verb verb = setting.duty.verb();
        boolean able = setting.candidates.able.contains(one);
        boolean allowed = verb == null || setting.mayAct(one, verb);
        if (able && allowed && verb != Verb.RELEASE) {
            return List.of();
        }
        List<Reason> hindrances = new ArrayList<>();
        if (!able) {
            hindrances.add(one.lacksSkill);
        }
        if (!allowed) {
            hindrances.add(one.lacksAuthority);
        }
        if (verb == Verb.RELEASE) {
            hindrances.addAll(Releases.kept(setting));
        }
        return hindrances;
    }

    private Footing footing(
            Colleague one, Spell spell, @Nullable Instant start, List<Reason> reasons) {
        return new Footing(
                one.bearer,
                one.contacts.best(setting, spell.nextOpen(setting.now)),
                start,
                Deadlines.usual(
                        setting,
                        Moment.notBefore(start == null ? setting.now : start, setting.now),
                        one.timetable(setting.duty.id()),
                        null),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                reasons);
    }
}
