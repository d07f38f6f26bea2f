package dev.hikeshi.company;

import dev.hikeshi.response.company.Company;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads an option: a company file with an overlay.
 *
 * <p>The overlay has the lists of a company file. An entry with an id that the company file has
 * takes the place of that entry, any other is added; {@code remove} takes entries away, and a
 * section {@code containment} takes the place of the whole policy.
 */
public final class OptionFile {
    private static final List<String> LISTS =
            List.of(
                    "calendars",
                    "people",
                    "rotations",
                    "functions",
                    "groups",
                    "controls",
                    "providers",
                    "contracts",
                    "figures");

    private final Faults faults = new Faults();

    private OptionFile() {}

    /** What came of reading. */
    public sealed interface Outcome {}

    /**
     * The company as it would be.
     *
     * @param company the company, checked
     * @param option what was decided, and what it takes
     * @param fees what its contracts cost, in the order of their ids
     * @param figures the company's own figures, in the order of their ids
     * @param warnings what is right but probably not meant, in reading order
     */
    public record Read(
            Company company,
            Option option,
            List<Fee> fees,
            List<Figure> figures,
            List<Fault> warnings)
            implements Outcome {
        public Read {
            fees = List.copyOf(fees);
            figures = List.copyOf(figures);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * No option, and every reason.
     *
     * @param faults all faults, in reading order; at least one
     */
    public record Faulty(List<Fault> faults) implements Outcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** Reads a company, as it is or with an option. */
    public static Outcome read(Path company, @Nullable Path option) {
        return new OptionFile().outcome(company, option);
    }

    private Outcome outcome(Path named, @Nullable Path overlay) {
        Sources sources = new Sources(faults);
        sources.read(named);
        Section change = overlay == null ? null : overlay(overlay, sources.files().size());
        if (sources.sections().isEmpty() || (overlay != null && change == null)) {
            return new Faulty(faults.inReadingOrder());
        }
        List<Section> files = new ArrayList<>(sources.sections());
        if (change != null) {
            files = changed(files, change);
        }
        Company company = CompanyReader.read(files, named, faults);
        OptionReader reader = new OptionReader(files, change);
        Option option = reader.option();
        List<Fee> fees = reader.fees();
        List<Figure> figures = reader.figures();
        if (company == null || faults.count() > 0) {
            return new Faulty(faults.inReadingOrder());
        }
        return new Read(company, option, fees, figures, faults.warningsInReadingOrder());
    }

    private @Nullable Section overlay(Path file, int order) {
        Value root = new YamlSource(Place.whole(file, order), faults).read(null);
        return root == null ? null : root.section(Shapes.OPTION_FILE);
    }

    private static List<Section> changed(List<Section> files, Section change) {
        Value remove = change.at("remove");
        Section removed = remove == null ? null : remove.section(Shapes.REMOVE);
        List<Section> changed = new ArrayList<>(files);
        for (String list : LISTS) {
            Set<String> gone = own(change.at(list), "id");
            if (removed != null && Shapes.REMOVE.keys().contains(list)) {
                gone.addAll(removed(removed.at(list), list, files));
            }
            changed.replaceAll(file -> file.without(list, "id", gone));
            if (list.equals("contracts")) {
                // The fee goes with its contract; the option says what the new one costs.
                gone.addAll(own(change.at("fees"), "contract"));
                changed.replaceAll(file -> file.without("fees", "contract", gone));
            }
        }
        if (change.has("containment")) {
            changed.replaceAll(file -> file.without("containment"));
        }
        changed.add(change.as(Shapes.FILE));
        return changed;
    }

    private static Set<String> own(@Nullable Value list, String key) {
        Set<String> own = new TreeSet<>();
        if (list != null && !list.isSingle()) {
            list.items().forEach(item -> own.add(String.valueOf(item.own(key))));
        }
        return own;
    }

    /** What is removed; an id that the company does not have is a fault. */
    private static List<String> removed(@Nullable Value named, String list, List<Section> files) {
        if (named == null) {
            return List.of();
        }
        SortedSet<String> known = new TreeSet<>();
        files.forEach(file -> known.addAll(own(file.at(list), "id")));
        List<String> removed = new ArrayList<>();
        for (Value item : named.items()) {
            String id = item.text();
            if (id != null && known.contains(id)) {
                removed.add(id);
            } else if (id != null) {
                item.unknown(FaultCode.UNKNOWN_REFERENCE, id, known);
            }
        }
        return removed;
    }
}
