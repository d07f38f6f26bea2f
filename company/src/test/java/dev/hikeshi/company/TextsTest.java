package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(Texts.bundle(Language.JA).keySet())
                .hasSameElementsAs(Texts.bundle(Language.EN).keySet());
    }

    @Test
    void everyFaultHasASentenceAndANextStep() {
        for (FaultCode code : FaultCode.values()) {
            assertThat(Texts.words("fault." + code.id() + ".what").ja()).isNotBlank();
            assertThat(Texts.words("fault." + code.id() + ".next").ja()).isNotBlank();
        }
    }

    @Test
    void everyTextThatTheReaderNamesExists() throws IOException {
        Pattern named = Pattern.compile("\"((?:expected|label|next)\\.[a-z_0-9]+)\"");
        Path sources = Example.root().resolve("company/src/main/java");
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(
                            file -> {
                                Matcher matcher = named.matcher(read(file));
                                while (matcher.find()) {
                                    used.add(matcher.group(1));
                                }
                            });
        }
        assertThat(Texts.bundle(Language.EN).stringPropertyNames()).containsAll(used);
        assertThat(used)
                .containsAll(
                        Texts.bundle(Language.EN).stringPropertyNames().stream()
                                .filter(key -> !key.startsWith("fault."))
                                .toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
