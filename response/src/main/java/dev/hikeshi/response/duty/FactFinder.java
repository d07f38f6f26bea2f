package dev.hikeshi.response.duty;

import dev.hikeshi.response.Words;
import dev.hikeshi.response.company.AssetGroup;
import dev.hikeshi.response.company.AssetSelector;
import dev.hikeshi.response.company.Control;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks up facts of the incident and of the assets. */
final class FactFinder {
    private final Setting setting;
    private final Instant inForceFrom;

    /**
     * @param inForceFrom the first instant of the clause, against which past compromises are judged
     */
    FactFinder(Setting setting, Instant inForceFrom) {
        this.setting = setting;
        this.inForceFrom = inForceFrom;
    }

    /**
     * What is known of one fact for one asset.
     *
     * @param asset the asset; null: the incident as a whole
     * @param value null: unknown
     */
    record Known(@Nullable Words asset, @Nullable String value) {
        boolean is(@Nullable String expected) {
            return Objects.equals(value, expected == null ? "yes" : expected);
        }
    }

    /** True when the fact is looked up in the incident, not in the assets. */
    boolean ofTheIncident(String name) {
        return Facts.ofTheIncident(name) || setting.situation.facts().containsKey(name);
    }

    /** The fact of the incident; null: unknown yet. */
    @Nullable String incident(String name) {
        return incident(name, setting.situation, inForceFrom);
    }

    /** The same for a clause that is in force from that instant. */
    static @Nullable String incident(String name, Situation situation, Instant inForceFrom) {
        String stated = situation.facts().isEmpty() ? null : situation.facts().get(name);
        Instant first = situation.firstMalicious();
        if (stated != null || !name.equals(Facts.PRIOR_COMPROMISE) || first == null) {
            return stated;
        }
        return first.isBefore(inForceFrom) ? "yes" : "no";
    }

    /** The fact for every asset that the selector reaches; null: for every asset. */
    List<Known> assets(String name, @Nullable AssetSelector only) {
        List<Known> known = new ArrayList<>();
        for (AssetGroup group : setting.groups) {
            if (only == null || only.selects(group)) {
                String value = group.facts().get(name);
                known.add(new Known(group.name(), value == null ? control(name) : value));
            }
        }
        for (String host : setting.unlisted) {
            if (only == null || only.selectsUnlisted()) {
                known.add(new Known(Words.same(host), control(name)));
            }
        }
        if (setting.situation.assets().isEmpty()) {
            known.add(new Known(setting.company.name(), control(name)));
        }
        return known;
    }

    private @Nullable String control(String name) {
        return setting.company.controls().stream()
                .filter(control -> control.id().equals(name))
                .map(Control::value)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
