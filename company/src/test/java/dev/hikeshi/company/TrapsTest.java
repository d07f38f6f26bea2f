package dev.hikeshi.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hikeshi.response.Language;
import dev.hikeshi.response.company.Company;
import dev.hikeshi.response.duty.Cover;
import dev.hikeshi.response.duty.Ladder;
import dev.hikeshi.response.duty.Rung;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Known traps of contracts, each a small company with questions and the answers that the design
 * gives (A1, A3, B3, C1, D1, D2).
 *
 * <p>The answers were worked out by hand from the design, never taken from what the kernel said.
 */
class TrapsTest {
    private static final int FEWEST = 50;
    private static final int LONGEST_COMPANY = 90;
    private static final LoadSettings ONLY_TEXTS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    /**
     * One trap.
     *
     * @param folder where it lies
     * @param trap what it is, in one sentence
     * @param fooled why a person falls into it
     * @param questions at least two
     */
    private record Trap(Path folder, String trap, String fooled, List<TrapQuestion> questions) {
        String name() {
            return String.valueOf(folder.getFileName());
        }
    }

    @Test
    void thereAreAtLeastThirtyTraps() {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @TestFactory
    Stream<DynamicTest> everyCompanyIsSmallAndReadWithoutFault() {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> isSmall(folder)));
    }

    @TestFactory
    Stream<DynamicTest> everyTrapSaysWhyAndHasACounterCase() {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(name(folder), () -> bites(trap(folder))));
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionGetsTheAnswerOfTheDesign() {
        return folders().stream().map(TrapsTest::trap).flatMap(TrapsTest::asked);
    }

    private static Stream<DynamicTest> asked(Trap trap) {
        return trap.questions().stream()
                .map(
                        question ->
                                DynamicTest.dynamicTest(
                                        trap.name() + ": " + question.name(),
                                        () -> answers(trap, question)));
    }

    private static void isSmall(Path folder) {
        assertThat(company(folder).id()).isNotBlank();
        assertThat(text(folder.resolve("company.yaml")).lines().count())
                .isLessThanOrEqualTo(LONGEST_COMPANY);
    }

    private static void bites(Trap trap) {
        assertThat(trap.trap()).isNotBlank();
        assertThat(trap.fooled()).isNotBlank();
        assertThat(trap.questions().stream().map(TrapQuestion::name)).doesNotHaveDuplicates();
        assertThat(trap.questions().stream().map(TrapQuestion::answer).distinct())
                .as("answers that differ")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static void answers(Trap trap, TrapQuestion question) {
        Ladder ladder = Cover.next(company(trap.folder()), question.situation(), question.now());
        assertThat(about(question.answer(), TrapAnswer.of(ladder)))
                .as("%s", ladder)
                .isEqualTo(question.answer());
        if (!question.ladder().isEmpty()) {
            assertThat(rungs(question, ladder)).isEqualTo(question.ladder());
        }
        question.reasons()
                .forEach(
                        (bearer, codes) ->
                                assertThat(TrapAnswer.reasons(ladder, bearer))
                                        .as(bearer)
                                        .containsAll(codes));
        question.without()
                .forEach(
                        (bearer, codes) ->
                                assertThat(TrapAnswer.reasons(ladder, bearer))
                                        .as(bearer)
                                        .doesNotContainAnyElementsOf(codes));
    }

    /** Every rung by its name, and where the case says more of it, that too. */
    private static List<SortedMap<String, String>> rungs(TrapQuestion question, Ladder ladder) {
        List<SortedMap<String, String>> shown = new ArrayList<>();
        for (Rung rung : ladder.rungs()) {
            int place = shown.size();
            SortedMap<String, String> named = new TreeMap<>();
            named.put("rung", "");
            SortedMap<String, String> wanted =
                    place < question.ladder().size() ? question.ladder().get(place) : named;
            shown.add(about(wanted, TrapAnswer.of(rung)));
        }
        return shown;
    }

    private static SortedMap<String, String> about(
            SortedMap<String, String> wanted, SortedMap<String, String> shown) {
        SortedMap<String, String> about = new TreeMap<>();
        wanted.forEach(
                (key, value) -> about.put(key, same(key, value, shown.getOrDefault(key, "none"))));
        return about;
    }

    /** Of a question only a part is expected. */
    private static String same(String key, String wanted, String shown) {
        return key.equals("question") && shown.contains(wanted) ? wanted : shown;
    }

    private static Trap trap(Path folder) {
        TrapKeys keys =
                new TrapKeys(
                        name(folder),
                        new Load(ONLY_TEXTS).loadFromString(text(folder.resolve("case.yaml"))));
        String trap = keys.text("trap");
        String fooled = keys.text("fooled");
        List<TrapQuestion> questions =
                keys.items("questions").stream()
                        .map(question -> TrapQuestion.read(name(folder), question))
                        .toList();
        keys.nothingLeft();
        return new Trap(folder, trap, fooled, questions);
    }

    private static Company company(Path folder) {
        return switch (CompanyFile.read(folder.resolve("company.yaml"))) {
            case CompanyFile.Read read -> read.company();
            case CompanyFile.Faulty faulty ->
                    throw new AssertionError(
                            faulty.faults().stream().map(one -> one.text(Language.EN)).toList());
        };
    }

    private static List<Path> folders() {
        Path traps = Example.root().resolve("company/src/test/resources/traps");
        try (Stream<Path> folders = Files.list(traps)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
