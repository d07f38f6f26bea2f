package dev.hikeshi.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public rule is loaded, or listed with a reason that holds. */
class SigmaCorpusTest {

    @Test
    void everyRuleFileIsLoadedOrListed() throws IOException {
        Path folder = SharedData.folder("data/sigma");
        RuleSet rules = SharedData.rules();
        long files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(".yml")).count();
        }
        assertThat(rules.rules().size() + rules.notLoaded().size() + rules.otherFiles().size())
                .isEqualTo((int) files);
        assertThat(rules.otherFiles()).singleElement().asString().endsWith("tests/thor.yml");
    }

    @Test
    void onlyRulesThatNeedAValueListAreNotLoaded() {
        assertThat(SharedData.rules().notLoaded())
                .extracting(NotLoaded::id, one -> one.reason().line(), one -> one.reason().code())
                .containsExactly(
                        tuple(
                                "c4a1f389-2e6b-4d9a-8f0c-b73e5a12d947",
                                57,
                                RuleFaultCode.PLACEHOLDER_UNKNOWN),
                        tuple(
                                "8b7e2c54-1f93-4a6d-b8e0-3c9d7f25a168",
                                44,
                                RuleFaultCode.PLACEHOLDER_UNKNOWN));
    }

    @Test
    void onlyTwoCategoriesHaveNoLog() {
        assertThat(LogSource.count(SharedData.rules().rulesWithoutLogs()).keySet())
                .extracting(LogSource::toString)
                .isEqualTo(List.of("windows/file_access", "windows/file_rename"));
    }
}
