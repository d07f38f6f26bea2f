package dev.hikeshi.company;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The company file and every file that it includes, each read once. */
final class Sources {
    private static final int MOST_FILES = 200;

    /** The end of an include that means every YAML file of the folder before it. */
    private static final String EVERY = "*.yaml";

    private final Faults faults;
    private final Map<Path, String> drafts = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Deque<Path> open = new ArrayDeque<>();

    Sources(Faults faults) {
        this(faults, Map.of());
    }

    /** Sources with texts that stand for what is on the disk. */
    Sources(Faults faults, Map<Path, String> drafts) {
        this.faults = faults;
        drafts.forEach((file, text) -> this.drafts.put(real(file), text));
    }

    /** Reads the file and its includes, in reading order. */
    void read(Path file) {
        Place place = Place.whole(file, files.size());
        files.add(file);
        Path real = real(file);
        seen.add(real);
        open.push(real);
        Value root = new YamlSource(place, faults).read(drafts.get(real));
        Section section = root == null ? null : root.section(Shapes.FILE);
        if (section != null) {
            sections.add(section);
            includes(section).forEach(include -> follow(include, file));
        }
        open.pop();
    }

    List<Section> sections() {
        return sections;
    }

    List<Path> files() {
        return files;
    }

    private static List<Value> includes(Section section) {
        Value include = section.at("include");
        return include == null ? List.of() : include.items();
    }

    private void follow(Value include, Path from) {
        String name = include.text();
        if (name == null) {
            return;
        }
        if (name.endsWith(EVERY)) {
            everyFile(include, from.resolveSibling(name).getParent(), from);
            return;
        }
        Path target;
        try {
            target = from.resolveSibling(name);
        } catch (InvalidPathException e) {
            include.bad(Texts.words("expected.file"), name);
            return;
        }
        enter(include, target);
    }

    /** Every YAML file of a folder, by name; a folder that does not exist has none. */
    private void everyFile(Value include, @Nullable Path folder, Path from) {
        Path place = folder == null ? from.toAbsolutePath().getParent() : folder;
        if (place == null || !Files.isDirectory(place)) {
            return;
        }
        try (Stream<Path> files = Files.list(place)) {
            files.filter(file -> String.valueOf(file.getFileName()).endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .forEach(file -> enter(include, file));
        } catch (IOException e) {
            refuse(FaultCode.FILE_UNREADABLE, include, "expected.file");
        }
    }

    private void enter(Value include, Path target) {
        Path real = real(target);
        if (open.contains(real)) {
            refuse(FaultCode.INCLUDE_CYCLE, include, "expected.no_cycle");
        } else if (seen.contains(real)) {
            refuse(FaultCode.INCLUDED_TWICE, include, "expected.once");
        } else if (files.size() >= MOST_FILES) {
            refuse(FaultCode.TOO_MANY_FILES, include, "expected.files");
        } else if (!Files.exists(target)) {
            refuse(FaultCode.FILE_MISSING, include, "expected.file");
        } else {
            read(target);
        }
    }

    private void refuse(FaultCode code, Value include, String expected) {
        faults.add(code, include.place(), Texts.words(expected), include.shown());
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
