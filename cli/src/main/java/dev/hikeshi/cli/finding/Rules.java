package dev.hikeshi.cli.finding;

import dev.hikeshi.cli.Fault;
import dev.hikeshi.cli.Terminal;
import dev.hikeshi.cli.Texts;
import dev.hikeshi.cli.Unusable;
import dev.hikeshi.detection.NotLoaded;
import dev.hikeshi.detection.Placeholders;
import dev.hikeshi.detection.RuleCache;
import dev.hikeshi.detection.RulePack;
import dev.hikeshi.detection.RuleSet;
import dev.hikeshi.response.Language;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a run: the folders that the user named, else the rules that come with Hikeshi. */
public final class Rules {
    private static final int SHOWN = 5;

    private Rules() {}

    /**
     * Loads rules.
     *
     * @param source where they come from
     * @throws Unusable when a folder is missing or holds no rule that can be loaded
     */
    public static RuleSet load(RuleSource source) throws Unusable, IOException {
        RuleSet rules = from(source, paths -> RuleSet.load(paths, source.placeholders()));
        if (rules.rules().isEmpty()) {
            throw none(source, rules.notLoaded(), rules.otherFiles());
        }
        return rules;
    }

    /** The values that a file lists for placeholders; none without a file. */
    static Placeholders placeholders(@Nullable Path file) throws Unusable {
        if (file == null) {
            return Placeholders.NONE;
        }
        try {
            return Placeholders.parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Unusable(Fault.of("values-unreadable", file));
        } catch (Placeholders.BrokenValues e) {
            throw new Unusable(
                    language ->
                            List.of(
                                    Fault.of(
                                                    "values-broken",
                                                    file,
                                                    e.reason().text(locale(language)))
                                            .text(language)));
        }
    }

    private static Locale locale(Language language) {
        return switch (language) {
            case JA -> Locale.JAPANESE;
            case EN -> Locale.ENGLISH;
        };
    }

    private static <T> T from(RuleSource source, Loader<T> loader) throws Unusable, IOException {
        for (Path folder : source.folders()) {
            if (!Files.exists(folder)) {
                throw new Unusable(Fault.of("no-rules-folder", folder));
            }
        }
        return source.folders().isEmpty() ? builtIn(loader) : loader.load(source.folders());
    }

    /** As {@link #load}, in the form in which a detector runs them, kept for the next run. */
    public static RulePack compiled(RuleSource source) throws Unusable, IOException {
        RuleCache cache = new RuleCache(CacheFolder.of(System.getenv()).resolve("rules"));
        RulePack rules = from(source, paths -> cache.load(paths, source.placeholders()));
        if (rules.size() == 0) {
            throw none(source, rules.notLoaded(), rules.otherFiles());
        }
        return rules;
    }

    /** Each file with its line and reason, and that no rule is left. */
    private static Unusable none(
            RuleSource source, List<NotLoaded> notLoaded, List<String> otherFiles) {
        return new Unusable(
                language -> {
                    List<Fault> faults = new ArrayList<>();
                    notLoaded.forEach(
                            one ->
                                    faults.add(
                                            Fault.of("rule-file", one.file(), why(one, language))));
                    otherFiles.forEach(file -> faults.add(Fault.of("rule-other", file)));
                    faults.add(Fault.of("no-rules", source.folders(), notLoaded.size()));
                    return faults.stream().map(fault -> fault.text(language)).toList();
                });
    }

    /** Says on standard error which rules were not loaded, the first few with their reason. */
    public static void report(RulePack rules, Terminal terminal, Texts texts) {
        List<NotLoaded> missing = rules.notLoaded();
        if (missing.isEmpty()) {
            return;
        }
        terminal.err()
                .println("hikeshi: " + texts.say("rules.not-loaded", missing.size(), rules.size()));
        for (NotLoaded one : missing.subList(0, Math.min(SHOWN, missing.size()))) {
            terminal.err()
                    .println(
                            "  " + one.file() + " " + one.id() + ": " + why(one, texts.language()));
        }
        if (missing.size() > SHOWN) {
            terminal.err()
                    .println("  " + texts.say("rules.not-loaded.more", missing.size() - SHOWN));
        }
    }

    static String why(NotLoaded one, Language language) {
        return one.reason().text(locale(language));
    }

    /** Reads rules from a list of paths. */
    @FunctionalInterface
    private interface Loader<T> {
        T load(List<Path> paths) throws IOException;
    }

    private static <T> T builtIn(Loader<T> loader) throws IOException {
        URL folder = Rules.class.getResource("/hikeshi-rules");
        if (folder == null) {
            throw new IllegalStateException("the built-in rules are missing");
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return loader.load(List.of(Path.of(uri)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return loader.load(List.of(jar.getPath("/hikeshi-rules")));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
