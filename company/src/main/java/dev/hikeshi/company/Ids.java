package dev.hikeshi.company;

import dev.hikeshi.response.Bearer;
import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.duty.Duties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a file defines, gathered before anything is read, so that a reference may stand
 * before what it names and a fault inside a section does not make its id unknown.
 */
final class Ids {
    private static final List<String> LISTS =
            List.of(
                    "calendars",
                    "people",
                    "rotations",
                    "functions",
                    "groups",
                    "controls",
                    "duties",
                    "providers",
                    "contracts");

    private static final Set<String> CATALOGUE =
            Duties.CATALOGUE.ids().stream().map(DutyId::id).collect(Collectors.toSet());

    private final Map<String, SortedSet<String>> known = new TreeMap<>();
    private final TreeSet<String> used = new TreeSet<>();

    /** Gathers the ids of every list of every file; an id that is given twice is a fault. */
    static Ids of(List<Section> files) {
        Ids ids = new Ids();
        for (String list : LISTS) {
            List<Value> all = new ArrayList<>();
            for (Section file : files) {
                Value at = file.at(list);
                if (at != null && !at.isSingle()) {
                    all.addAll(at.items());
                }
            }
            ids.known.put(list, unique(all));
        }
        return ids;
    }

    /** The ids of sections; one that is given twice is a fault. */
    static SortedSet<String> unique(List<Value> sections) {
        return unique(sections, "id");
    }

    /** The values of that key; one that is given twice is a fault. */
    static SortedSet<String> unique(List<Value> sections, String key) {
        TreeSet<String> ids = new TreeSet<>();
        for (Value section : sections) {
            String id = section.own(key);
            if (id != null && !ids.add(id)) {
                section.faults()
                        .add(
                                FaultCode.DUPLICATE_ID,
                                section.place(),
                                Texts.words("expected.unique_id"),
                                id);
            }
        }
        return ids;
    }

    boolean isUsed(String list, String id) {
        return used.contains(list + " " + id);
    }

    Form<String> calendar() {
        return in("calendars");
    }

    Form<String> person() {
        return in("people");
    }

    /** The ids of our people. */
    SortedSet<String> people() {
        return known.getOrDefault("people", new TreeSet<>());
    }

    Form<String> group() {
        return in("groups");
    }

    Form<String> provider() {
        return in("providers");
    }

    /** A duty of the catalogue, or one of the file. */
    Form<DutyId> duty() {
        return value -> {
            String text = value.text();
            if (text == null) {
                return null;
            }
            SortedSet<String> own = known.getOrDefault("duties", new TreeSet<>());
            if (!CATALOGUE.contains(text) && !own.contains(text)) {
                TreeSet<String> all = new TreeSet<>(CATALOGUE);
                all.addAll(own);
                value.unknown(FaultCode.UNKNOWN_DUTY, text, all);
                return null;
            }
            return new DutyId(text);
        };
    }

    /** {@code provider:ID}, {@code person:ID} or {@code machine}. */
    @Nullable Bearer bearer(Value value) {
        String text = value.text();
        if (text == null) {
            return null;
        }
        if (text.equals("machine")) {
            return new Bearer.Machine();
        }
        String id = text.substring(text.indexOf(':') + 1);
        if (text.startsWith("provider:")) {
            return reference(value, "providers", id) ? new Bearer.OfProvider(id) : null;
        }
        if (text.startsWith("person:")) {
            return reference(value, "people", id) ? new Bearer.OfPerson(id) : null;
        }
        value.bad(Texts.words("expected.bearer"), text);
        return null;
    }

    /** {@code us} or {@code provider:ID}. */
    @Nullable String holder(Value value) {
        String text = value.text();
        if (text == null || text.equals("us")) {
            return text;
        }
        if (!text.startsWith("provider:")) {
            value.bad(Texts.words("expected.holder"), text);
            return null;
        }
        return reference(value, "providers", text.substring(9)) ? text : null;
    }

    private Form<String> in(String list) {
        return value -> {
            String id = value.text();
            return id != null && reference(value, list, id) ? id : null;
        };
    }

    private boolean reference(Value value, String list, String id) {
        SortedSet<String> ids = known.getOrDefault(list, new TreeSet<>());
        used.add(list + " " + id);
        if (ids.contains(id)) {
            return true;
        }
        value.unknown(FaultCode.UNKNOWN_REFERENCE, id, ids);
        return false;
    }
}
