package dev.hikeshi.cli.finding;

import dev.hikeshi.detection.Placeholders;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the rules of a run come from.
 *
 * @param folders folders or files; empty: the built-in rules
 * @param placeholders values for {@code expand}
 */
public record RuleSource(List<Path> folders, Placeholders placeholders) {
    /** The rules that come with Hikeshi. */
    public static final RuleSource BUILT_IN = new RuleSource(List.of(), Placeholders.NONE);

    public RuleSource {
        folders = List.copyOf(folders);
    }
}
