package dev.hikeshi.company;

import dev.hikeshi.response.DutyId;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.HolidayCalendar;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every reader needs to know of the file.
 *
 * @param ids the ids that the file defines
 * @param calendars reads a calendar's name
 * @param calendarFiles reads calendar files
 * @param zone the company's
 * @param hours hours of the company: its zone, its calendar
 * @param money money in the company's currency
 */
record Setting(
        Ids ids,
        Form<HolidayCalendar> calendars,
        CalendarFiles calendarFiles,
        ZoneId zone,
        HoursForm hours,
        MoneyForm money) {

    /** {@code all}, group ids, or a section. */
    @Nullable AssetSelector assets(Value value) {
        if (value.is("all")) {
            return AssetSelector.EVERYTHING;
        }
        if (!value.isMapping()) {
            Set<String> groups = new LinkedHashSet<>(Section.read(value.items(), ids.group()));
            return notNone(value, new AssetSelector(false, groups, Set.of(), Set.of()));
        }
        Section section = value.section(Shapes.ASSETS);
        return section == null ? null : notNone(value, selector(section));
    }

    private AssetSelector selector(Section section) {
        return new AssetSelector(
                section.yes("all", false),
                Set.copyOf(section.each("groups", ids.group())),
                Set.copyOf(section.each("kinds", Forms.choice(AssetGroup.Kind.class))),
                Set.copyOf(section.each("except", ids.group())));
    }

    AssetSelector assetsOrAll(Section section) {
        return section.or("assets", this::assets, AssetSelector.EVERYTHING);
    }

    Set<DutyId> duties(Section section, String key) {
        return Set.copyOf(section.each(key, ids.duty()));
    }

    List<String> people(Section section, String key) {
        return section.each(key, ids.person()).stream().distinct().toList();
    }

    List<String> groups(Section section, String key) {
        return section.each(key, ids.group()).stream().distinct().sorted().toList();
    }

    private static AssetSelector notNone(Value value, AssetSelector selector) {
        boolean none = !selector.all() && selector.groups().isEmpty() && selector.kinds().isEmpty();
        if (none && !value.faults().anyWithin(value.place())) {
            value.bad(Texts.words("expected.assets"), value.shown());
        }
        return selector;
    }
}
