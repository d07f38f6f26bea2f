package dev.hikeshi.cli.incident;

import dev.hikeshi.cli.Figures;
import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Language;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.company.Hours;
import dev.hikeshi.response.company.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every way to reach somebody, each with when it is answered. */
final class Ways {
    private final Company company;
    private final Instant now;
    private final Figures ja;
    private final Figures en;

    Ways(Company company, Instant now) {
        this.company = company;
        this.now = now;
        this.ja = new Figures(Language.JA, company.zone(), now);
        this.en = new Figures(Language.EN, company.zone(), now);
    }

    /** All that the company file names, best first. */
    List<Words> of(Bearer bearer) {
        return switch (bearer) {
            case Bearer.Machine machine -> List.of();
            case Bearer.OfPerson person ->
                    company.people().stream()
                            .filter(one -> one.id().equals(person.person()))
                            .flatMap(one -> one.contacts().stream().map(way -> way(way, one)))
                            .toList();
            case Bearer.OfProvider provider ->
                    company.providers().stream()
                            .filter(one -> one.id().equals(provider.provider()))
                            .flatMap(one -> one.contacts().stream())
                            .map(way -> way.hours() == null ? word(way) : at(way, way.hours()))
                            .toList();
        };
    }

    /** A way without hours of its own is answered whenever the person is there. */
    private Words way(Contact contact, Person person) {
        Hours hours = contact.hours();
        if (hours != null) {
            return at(contact, hours);
        }
        return said(contact, person.nextAvailable(now));
    }

    private Words at(Contact contact, Hours hours) {
        return said(contact, hours.nextOpen(now));
    }

    private Words said(Contact contact, Optional<Instant> answered) {
        Words way = word(contact);
        if (answered.isEmpty()) {
            return new Words(way.ja() + "(応答の見込みなし)", way.en() + " (not answered in sight)");
        }
        Instant from = answered.get();
        return from.isAfter(now)
                ? new Words(
                        way.ja() + "(" + ja.time(from) + " から)",
                        way.en() + " (from " + en.time(from) + ")")
                : new Words(way.ja() + "(今つながる)", way.en() + " (now)");
    }

    /** Kind and address. */
    static Words word(Contact contact) {
        Words kind =
                switch (contact.kind()) {
                    case PHONE -> new Words("電話 ", "tel ");
                    case CHAT -> new Words("チャット ", "chat ");
                    case MAIL -> new Words("メール ", "mail ");
                    case PORTAL -> new Words("Web ", "web ");
                };
        return new Words(kind.ja() + contact.address(), kind.en() + contact.address());
    }
}
