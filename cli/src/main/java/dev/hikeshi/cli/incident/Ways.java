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
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * One way to reach somebody.
     *
     * @param answered when it is answered next; null: not in sight
     */
    record Way(Contact contact, @Nullable Instant answered) {}

    /** All that the company file names, best first. */
    List<Words> of(Bearer bearer) {
        return ways(bearer).map(this::said).toList();
    }

    /** The way that is answered first, by telephone before others; empty: none is written. */
    Optional<Way> soonest(Bearer bearer) {
        return ways(bearer)
                .filter(way -> way.answered() != null)
                .min(
                        Comparator.comparing((Way way) -> Objects.requireNonNull(way.answered()))
                                .thenComparing(way -> way.contact().kind()));
    }

    private Stream<Way> ways(Bearer bearer) {
        return switch (bearer) {
            case Bearer.Machine machine -> Stream.of();
            case Bearer.OfPerson person ->
                    company.people().stream()
                            .filter(one -> one.id().equals(person.person()))
                            .flatMap(one -> one.contacts().stream().map(way -> way(way, one)));
            case Bearer.OfProvider provider ->
                    company.providers().stream()
                            .filter(one -> one.id().equals(provider.provider()))
                            .flatMap(one -> one.contacts().stream())
                            .map(way -> way(way, null));
        };
    }

    /** A way without hours is answered whenever the person is there, a provider's always. */
    private Way way(Contact contact, @Nullable Person person) {
        Hours hours = contact.hours();
        if (hours != null) {
            return new Way(contact, hours.nextOpen(now).orElse(null));
        }
        return new Way(contact, person == null ? now : person.nextAvailable(now).orElse(null));
    }

    private Words said(Way way) {
        Words word = word(way.contact());
        Instant from = way.answered();
        if (from == null) {
            return new Words(word.ja() + "(応答の見込みなし)", word.en() + " (not answered in sight)");
        }
        return from.isAfter(now)
                ? new Words(
                        word.ja() + "(" + ja.time(from) + " から)",
                        word.en() + " (from " + en.time(from) + ")")
                : new Words(word.ja() + "(今つながる)", word.en() + " (now)");
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
