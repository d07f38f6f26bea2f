package dev.hikeshi.detection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds rule files and reads them. */
final class RuleFiles {

    private RuleFiles() {}

    /**
     * The files below the given paths by their label: the path as given, plus the path below it.
     * Below a folder only {@code *.yml} and {@code *.yaml}.
     */
    static Map<String, Path> below(List<Path> paths) throws IOException {
        Map<String, Path> files = new TreeMap<>(Comparator.naturalOrder());
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            if (Files.isDirectory(path)) {
                try (Stream<Path> walk = Files.walk(path)) {
                    walk.filter(Files::isRegularFile)
                            .filter(RuleFiles::isYaml)
                            .forEach(file -> files.put(label(file), file));
                } catch (UncheckedIOException e) {
                    throw new IOException(e.getMessage(), e); // a folder that cannot be listed
                }
            } else {
                files.put(label(path), path);
            }
        }
        return files;
    }

    private static boolean isYaml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }

    private static String label(Path file) {
        return file.toString().replace('\\', '/');
    }

    /**
     * What stands in a file.
     *
     * @param bytes empty when it could not be read
     * @param unreadable why; null when it was read
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Content(byte[] bytes, @Nullable IOException unreadable) {

        String text() throws IOException, RuleFault {
            if (unreadable != null) {
                throw unreadable;
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new RuleFault(RuleFaultCode.FILE_NOT_UTF8);
            }
        }
    }

    /** What stands in the files {@linkplain #below below} the paths, by their labels, in order. */
    static Map<String, Content> read(List<Path> paths) throws IOException {
        Map<String, Content> contents = new LinkedHashMap<>();
        below(paths).forEach((label, file) -> contents.put(label, content(file)));
        return contents;
    }

    private static Content content(Path file) {
        try {
            return new Content(Files.readAllBytes(file), null);
        } catch (IOException e) {
            return new Content(new byte[0], e);
        }
    }
}
