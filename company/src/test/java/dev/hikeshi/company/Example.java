package dev.hikeshi.company;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example of the decision record, which uses every key. */
final class Example {
    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    private Example() {}

    static Path root() {
        String root = System.getenv("HIKESHI_ROOT");
        return Path.of(root == null ? ".." : root);
    }

    /** The example as text. */
    static String text() {
        try {
            String page = Files.readString(root().resolve("docs/adr/0005-company-file.md"));
            Matcher yaml = YAML.matcher(page);
            if (!yaml.find()) {
                throw new IllegalStateException("the page has no example");
            }
            return yaml.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example in one file: without its include. */
    static String inOneFile() {
        return text().replace("include: [contracts/edr.yaml]", "include: []");
    }

    /** Writes a file into the folder and names it. */
    static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
