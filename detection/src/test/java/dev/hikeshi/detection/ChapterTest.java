package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of choices in the package's chapter tells the truth about its tests. */
class ChapterTest {

    private static final Pattern LAST_CELL = Pattern.compile("<td>\\{@code (\\w+)\\}</td></tr>");

    @Test
    void everyRowNamesItsTestAndEveryTestHasARow() throws IOException {
        @Nullable String root = System.getenv("HIKESHI_ROOT");
        Path chapter =
                Path.of(root == null ? ".." : root)
                        .resolve("detection/src/main/java/dev/hikeshi/detection/package-info.java");
        List<String> rows =
                LAST_CELL
                        .matcher(Files.readString(chapter))
                        .results()
                        .map(MatchResult::group)
                        .map(row -> row.replaceAll(".*@code (\\w+).*", "$1"))
                        .toList();
        List<String> tests =
                Arrays.stream(ChoicesTest.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(Method::getName)
                        .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(tests);
    }
}
