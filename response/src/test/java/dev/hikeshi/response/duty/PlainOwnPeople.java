package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Verb;
import dev.hikeshi.response.company.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Our own people as candidates: who holds the duty, who stands in while the holder cannot act, and
 * who could but is not responsible.
 */
final class PlainOwnPeople {
    private final PlainDraft draft;
    private final PlainSetting setting;
    private final SortedSet<String> judged = new TreeSet<>();

    private PlainOwnPeople(PlainDraft draft) {
        this.draft = draft;
        this.setting = draft.setting;
    }

    static void judge(PlainDraft draft) {
        PlainOwnPeople people = new PlainOwnPeople(draft);
        List<Person> unable = new ArrayList<>();
        for (Person person : people.setting.people()) {
            if (person.holds().contains(people.setting.duty.id())) {
                Reason why = Reason.named(ReasonCode.PERSON_RESPONSIBLE, person.name());
                if (!people.stands(person, why)) {
                    unable.add(person);
                }
            }
        }
        unable.forEach(people::deputies);
        people.others();
    }

    private void deputies(Person holder) {
        for (Person deputy : setting.named(holder.deputies())) {
            if (!judged.contains(deputy.id())) {
                stands(deputy, Reason.named(ReasonCode.STANDS_IN, holder.name()));
            }
        }
    }

    private void others() {
        for (Person person : setting.people()) {
            boolean could = person.canDo().contains(setting.duty.id());
            if (could && !judged.contains(person.id())) {
                Reason why = Reason.named(ReasonCode.CAN_BUT_NOT_RESPONSIBLE, person.name());
                draft.no(new WhyNot(bearer(person), null, List.of(why), null));
            }
        }
    }

    /** Puts the person on the ladder; true when the person can act now. */
    private boolean stands(Person person, Reason why) {
        judged.add(person.id());
        PlainSpell spell = setting.spell(person);
        List<Reason> hindrances = new ArrayList<>();
        Verb verb = setting.duty.verb();
        if (!person.canDo().contains(setting.duty.id())) {
            hindrances.add(Reason.named(ReasonCode.LACKS_SKILL, person.name()));
        }
        if (verb != null && !setting.mayAct(person, verb)) {
            hindrances.add(Reason.named(ReasonCode.LACKS_AUTHORITY, person.name()));
        }
        if (verb == Verb.RELEASE) {
            hindrances.addAll(PlainReleases.kept(setting));
        }
        boolean waitingHelps = hindrances.isEmpty();
        Instant from = spell.nextOpen(setting.now).orElse(null);
        if (!spell.open()) {
            hindrances.addFirst(Reason.named(ReasonCode.PERSON_ABSENT, person.name()).when(from));
        }
        if (hindrances.isEmpty()) {
            draft.add(new Rung.Owed(footing(person, from, setting.now, List.of(why))));
            return true;
        }
        hindrances.add(why);
        Instant start = waitingHelps ? from : null;
        draft.add(new Rung.UnableNow(footing(person, from, start, hindrances), start));
        return false;
    }

    private Footing footing(
            Person person, @Nullable Instant there, @Nullable Instant start, List<Reason> reasons) {
        return new Footing(
                bearer(person),
                PlainChannels.best(person.contacts(), setting, there),
                start,
                PlainDeadlines.usual(
                        setting,
                        PlainMoment.notBefore(start == null ? setting.now : start, setting.now),
                        arose -> person.forDuty(setting.duty.id()).nextAvailable(arose),
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

    private static Bearer bearer(Person person) {
        return new Bearer.OfPerson(person.id());
    }
}
