package dev.hikeshi.response.duty;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.Contact;
import dev.hikeshi.response.contract.Expectation;
import dev.hikeshi.response.contract.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds pairs of sides that each name the other. A side is a provider or the company itself,
 * whichever of its own bearers is named.
 */
final class Disputes {
    private static final String US = "us";
    private final Setting setting;

    /** Who is named by whom: side to side, with the bearer that is meant. */
    private final SortedMap<String, SortedMap<String, Bearer>> named = new TreeMap<>();

    Disputes(Setting setting) {
        this.setting = setting;
        for (Expectation expectation : setting.candidates.expectations) {
            if (setting.reaches(expectation.assets())) {
                names(expectation.holder(), expectation.bearer());
            }
        }
    }

    /** A holder says that somebody else does it. */
    void names(Bearer holder, Bearer other) {
        names(side(holder), other);
    }

    private void names(String holder, Bearer other) {
        String side = side(other);
        if (!side.equals(holder)) {
            named.computeIfAbsent(holder, h -> new TreeMap<>())
                    .merge(side, other, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
    }

    /** The rungs with those of each disputing pair replaced by the dispute. */
    List<Rung> settle(List<Rung> rungs) {
        if (named.isEmpty()) {
            return rungs;
        }
        List<Rung> disputed = new ArrayList<>();
        SortedSet<String> gone = new TreeSet<>();
        for (Map.Entry<String, SortedMap<String, Bearer>> holder : named.entrySet()) {
            for (Map.Entry<String, Bearer> other : holder.getValue().entrySet()) {
                Bearer back = bearer(other.getKey(), holder.getKey());
                boolean first = holder.getKey().compareTo(other.getKey()) < 0;
                if (back != null && first) {
                    disputed.add(dispute(rungs, back, other.getValue()));
                    gone.add(back.id());
                    gone.add(other.getValue().id());
                }
            }
        }
        List<Rung> left = new ArrayList<>(disputed);
        for (Rung rung : rungs) {
            if (rung.bearers().stream().noneMatch(bearer -> gone.contains(bearer.id()))) {
                left.add(rung);
            }
        }
        return left;
    }

    private @Nullable Bearer bearer(String holder, String side) {
        SortedMap<String, Bearer> names = named.get(holder);
        return names == null ? null : names.get(side);
    }

    private Rung dispute(List<Rung> rungs, Bearer a, Bearer b) {
        Bearer one = a.compareTo(b) <= 0 ? a : b;
        Bearer other = one.equals(a) ? b : a;
        Reason reason = Reason.named(ReasonCode.DISPUTED, name(one), name(other));
        return new Rung.Disputed(
                footing(rungs, one).because(reason), footing(rungs, other).because(reason));
    }

    private Footing footing(List<Rung> rungs, Bearer bearer) {
        return rungs.stream()
                .filter(rung -> rung.bearers().contains(bearer))
                .sorted(RungOrder.BEST_FIRST)
                .flatMap(rung -> rung.footings().stream())
                .findFirst()
                .orElseGet(() -> bare(bearer));
    }

    private Footing bare(Bearer bearer) {
        List<Contact> contacts =
                switch (bearer) {
                    case Bearer.OfProvider p -> {
                        Provider provider = setting.provider(p.provider());
                        yield provider == null ? List.of() : provider.contacts();
                    }
                    case Bearer.OfPerson p ->
                            setting.named(List.of(p.person())).stream()
                                    .flatMap(one -> one.person.contacts().stream())
                                    .toList();
                    case Bearer.Machine m -> List.of();
                };
        return new Footing(
                bearer,
                setting.contacts(contacts).best(setting, setting.now),
                setting.now,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    private Words name(Bearer bearer) {
        return Names.of(setting.company, bearer);
    }

    private static String side(Bearer bearer) {
        return bearer instanceof Bearer.OfProvider ? bearer.id() : US;
    }
}
