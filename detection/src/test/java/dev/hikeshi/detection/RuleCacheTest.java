package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled rules are kept, and never trusted further than their fingerprint. */
class RuleCacheTest {
    private static final String RULE =
            """
            title: Tool
            id: tool
            logsource: {product: windows, category: process_creation}
            detection:
              s:
                CommandLine|re: 'too+l'
                Image|endswith: ['\\a.exe', '\\b*c.exe']
              n:
                ProcessId|lt: 9
                IpAddress|cidr: 10.0.0.0/8
                User: null
              words: [evil]
              condition: s or n or words
            """;

    @TempDir Path folder;
    private Path rules;
    private Path cacheFolder;
    private RuleCache cache;

    @BeforeEach
    void oneRule() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules"));
        cacheFolder = folder.resolve("cache");
        cache = new RuleCache(cacheFolder);
        Files.writeString(rules.resolve("a.yml"), RULE);
        Files.writeString(rules.resolve("b.yml"), "title: Broken\ndetection: 1\n");
        Files.writeString(rules.resolve("c.yml"), "other: file\n");
    }

    @Test
    void keptRulesFindTheSame() throws IOException {
        for (int run = 0; run < 2; run++) {
            RulePack pack = cache.load(List.of(rules), Placeholders.NONE);
            assertThat(pack.rules()).isEqualTo(RuleSet.load(List.of(rules)).rules());
            assertThat(pack.notLoaded()).isEqualTo(RuleSet.load(List.of(rules)).notLoaded());
            assertThat(pack.otherFiles()).hasSize(1);
            assertThat(new Detector(pack).detect(start("xtooolx", "c:\\bbc.exe")))
                    .extracting(Finding::ruleId)
                    .containsExactly("tool");
            assertThat(new Detector(pack).detect(start("xtlx", "c:\\a.exe"))).isEmpty();
        }
        assertThat(kept()).hasSize(1);
    }

    @Test
    void changedRulesAreCompiledAnew() throws IOException {
        cache.load(List.of(rules), Placeholders.NONE);
        Files.writeString(rules.resolve("a.yml"), RULE.replace("too+l", "another"));
        RulePack changed = cache.load(List.of(rules), Placeholders.NONE);
        assertThat(new Detector(changed).detect(start("another", "\\a.exe"))).hasSize(1);
        assertThat(kept()).hasSize(2);
    }

    @Test
    void damagedFilesAreMadeAnew() throws IOException {
        cache.load(List.of(rules), Placeholders.NONE);
        Path file = kept().getFirst();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 7, 16, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(cache.load(List.of(rules), Placeholders.NONE).size()).isEqualTo(1);
            assertThat(file).hasBinaryContent(whole);
        }
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(file, flipped);
        assertThat(cache.load(List.of(rules), Placeholders.NONE).size()).isEqualTo(1);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void worksWhereNothingCanBeKept() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(
                        new RuleCache(file.resolve("cache"))
                                .load(List.of(rules), Placeholders.NONE)
                                .size())
                .isEqualTo(1);
    }

    @Test
    void keepsTheNewestOnly() throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.writeString(rules.resolve("a.yml"), RULE + "# " + i);
            cache.load(List.of(rules), Placeholders.NONE);
            for (Path file : kept()) {
                FileTime written = Files.getLastModifiedTime(file);
                Files.setLastModifiedTime(
                        file, FileTime.from(written.toInstant().minusSeconds(10)));
            }
        }
        assertThat(kept()).hasSize(8);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(cacheFolder)) {
            return files.toList();
        }
    }

    private static MapEvent start(String command, String image) {
        return MapEvent.process()
                .with("CommandLine", command)
                .with("Image", image)
                .with("ProcessId", "44");
    }
}
