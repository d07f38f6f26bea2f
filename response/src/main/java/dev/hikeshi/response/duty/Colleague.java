package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of our people with what is the same in every answer. */
final class Colleague {
    /** Its place among our people. */
    final int number;

    final Person person;
    final Bearer bearer;
    private final Timetable timetable;

    /** Null: shifts are the same for all duties. */
    private final @Nullable Map<DutyId, Timetable> byDuty;

    final ContactList contacts;
    final Reason responsible;
    final Reason standsIn;
    final Reason lacksSkill;
    final Reason lacksAuthority;
    final WhyNot ableOnly;
    private final Reason absent;

    Colleague(int number, Person person, Index index) {
        this.number = number;
        this.person = person;
        this.bearer = new Bearer.OfPerson(person.id());
        this.timetable = Timetable.of(person);
        this.byDuty = person.onCall().namesDuties() ? new HashMap<>() : null;
        this.contacts = new ContactList(person.contacts(), index);
        this.responsible = Reason.named(ReasonCode.PERSON_RESPONSIBLE, person.name());
        this.standsIn = Reason.named(ReasonCode.STANDS_IN, person.name());
        this.lacksSkill = Reason.named(ReasonCode.LACKS_SKILL, person.name());
        this.lacksAuthority = Reason.named(ReasonCode.LACKS_AUTHORITY, person.name());
        this.absent = Reason.named(ReasonCode.PERSON_ABSENT, person.name());
        Reason able = Reason.named(ReasonCode.CAN_BUT_NOT_RESPONSIBLE, person.name());
        this.ableOnly = new WhyNot(bearer, null, List.of(able), null);
    }

    /** When the person can act for that duty. */
    Timetable timetable(DutyId duty) {
        return byDuty == null ? timetable : byDuty.computeIfAbsent(duty, this::made);
    }

    /** One for all duties that no shift leaves out. */
    private Timetable made(DutyId duty) {
        Person concerned = person.forDuty(duty);
        return concerned.equals(person) ? timetable : Timetable.of(concerned);
    }

    String id() {
        return person.id();
    }

    /** The reason that the person is away in that spell. */
    Reason absent(Spell spell) {
        return absent.when(spell.opens());
    }
}
