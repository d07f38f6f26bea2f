package dev.hikeshi.detection;

import java.util.List;

/**
 * What a loaded Sigma rule says about itself.
 *
 * @param id the rule's id; its title when it has none
 * @param name by which correlations and filters may call it; the empty string when it has none
 * @param title one line that says what a match means
 * @param level how bad the author holds a match to be; {@link Level#MEDIUM} when the rule does not
 *     say
 * @param status how mature the rule is
 * @param tags such as {@code attack.t1003.006}, in the order of the rule
 * @param logsource the kind of log that it reads
 * @param file the file as given, plus the path below it
 * @param description longer text; the empty string when there is none
 * @param falsepositives known harmless causes, in the author's words
 * @param references sources that the author names
 */
public record Rule(
        String id,
        String name,
        String title,
        Level level,
        Status status,
        List<String> tags,
        LogSource logsource,
        String file,
        String description,
        List<String> falsepositives,
        List<String> references) {

    public Rule {
        tags = List.copyOf(tags);
        falsepositives = List.copyOf(falsepositives);
        references = List.copyOf(references);
    }
}
