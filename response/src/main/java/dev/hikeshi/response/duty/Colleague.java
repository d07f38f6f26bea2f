package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.company.Person;
import java.util.List;

/** One of our people with what is the same in every answer. */
final class Colleague {
    final Person person;
    final Bearer bearer;
    final Timetable timetable;
    final ContactList contacts;
    final Reason responsible;
    final Reason standsIn;
    final Reason lacksSkill;
    final Reason lacksAuthority;
    final WhyNot ableOnly;
    private final Reason absent;

    Colleague(Person person, Index index) {
        this.person = person;
        this.bearer = new Bearer.OfPerson(person.id());
        this.timetable = Timetable.of(person);
        this.contacts = new ContactList(person.contacts(), index);
        this.responsible = Reason.named(ReasonCode.PERSON_RESPONSIBLE, person.name());
        this.standsIn = Reason.named(ReasonCode.STANDS_IN, person.name());
        this.lacksSkill = Reason.named(ReasonCode.LACKS_SKILL, person.name());
        this.lacksAuthority = Reason.named(ReasonCode.LACKS_AUTHORITY, person.name());
        this.absent = Reason.named(ReasonCode.PERSON_ABSENT, person.name());
        Reason able = Reason.named(ReasonCode.CAN_BUT_NOT_RESPONSIBLE, person.name());
        this.ableOnly = new WhyNot(bearer, null, List.of(able), null);
    }

    String id() {
        return person.id();
    }

    /** The reason that the person is away in that spell. */
    Reason absent(Spell spell) {
        return absent.when(spell.opens());
    }
}
