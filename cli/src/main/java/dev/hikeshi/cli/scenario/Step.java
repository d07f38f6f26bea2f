package dev.hikeshi.cli.scenario;

import java.time.Instant;

/**
 * Something that happens.
 *
 * @param at when it begins
 * @param kind what happens; one of {@link Kinds}
 * @param scope set before the names of sessions and processes, so that two runs of one noise do not
 *     meet; empty for the story
 * @param parameters who, where, with what
 * @param place where the scenario says so
 */
record Step(Instant at, String kind, String scope, Parameters parameters, Place place) {

    String text(String key) {
        return parameters.needText(key);
    }

    String text(String key, String otherwise) {
        return parameters.text(key, otherwise);
    }
}
